// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.moving.Transitions;

class TransitionsTest {

    /** Rows: moves. Columns: from 1 to 10. A cell names the states the move can lead to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPT            | 2 5 6 | -         | - | -         | -       | -       | - | - | -  | -
            REFUSE_RECEPTION  | 3     | -         | - | -         | -       | -       | - | - | -  | -
            ASK_SUPPLEMENT    | 5     | 5         | - | 5         | -       | -       | - | - | -  | -
            ANSWER_SUPPLEMENT | -     | -         | - | -         | 1 4 6 9 | -       | - | - | -  | -
            TYPE_DECLARATION  | -     | 2         | - | 4         | 5       | 6       | - | - | -  | -
            ASK_OPINION       | -     | 4         | - | 4         | -       | -       | - | - | -  | -
            GIVE_OPINION      | -     | 4 5 6 8 9 | - | 4 5 6 8 9 | -       | -       | - | - | -  | -
            NOTE_SILENCE      | -     | 4 5 6 8 9 | - | 4 5 6 8 9 | -       | -       | - | - | -  | -
            CLAIM             | 1     | 4         | - | 4         | -       | -       | 7 | - | 9  | -
            RELEASE           | 1     | 2         | - | 4         | -       | -       | 7 | - | 9  | -
            ASSIGN            | 1     | 4         | - | 4         | -       | -       | 7 | - | 9  | -
            HAND_OVER         | 1     | 4         | - | 4         | -       | -       | 7 | - | 9  | -
            COMPLETE          | -     | 4 5 6 8 9 | - | 4 5 6 8 9 | -       | -       | - | - | -  | -
            TAKE_BACK         | -     | -         | - | 4         | -       | -       | - | - | 4  | -
            STEP_BACK         | -     | 4         | - | 4         | -       | -       | - | - | -  | -
            ASK_PAYMENT       | 6     | 6         | - | 6         | -       | -       | - | - | -  | -
            CONFIRM_PAYMENT   | -     | -         | - | -         | -       | 1 4 5 9 | - | - | -  | -
            DECIDE            | -     | 4 5 6 9   | - | 4 5 6 9   | -       | -       | - | - | -  | -
            EXPIRE            | -     | 4 5 6 8 9 | - | 4 5 6 8 9 | -       | -       | - | - | -  | -
            APOLOGISE         | -     | 2         | - | 4         | -       | -       | - | - | -  | -
            WITHDRAW          | 7     | 7         | - | 7         | 7       | 7       | - | - | -  | -
            STOP              | 8     | 8         | - | 8         | 8       | 8       | 8 | - | -  | -
            ATTACH_RESULT     | -     | -         | - | 4         | -       | -       | - | - | 9  | -
            RETURN_RESULT     | -     | -         | - | -         | -       | -       | - | - | 10 | -
            """)
    void every_move_leads_where_the_table_says(
            Move.Kind move,
            String registered,
            String accepted,
            String notAccepted,
            String inProgress,
            String supplement,
            String payment,
            String withdrawn,
            String stopped,
            String finished,
            String returned) {
        var expected = Stream.of(
                registered,
                accepted,
                notAccepted,
                inProgress,
                supplement,
                payment,
                withdrawn,
                stopped,
                finished,
                returned);

        assertThat(Arrays.stream(Status.values()).map(from -> cell(from, move)))
                .containsExactlyElementsOf(expected.toList());
    }

    private static String cell(Status from, Move.Kind move) {
        var next = Transitions.of(from, move);
        return next.isEmpty()
                ? "-"
                : next.stream().sorted().map(status -> "" + status.number()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"NOT_ACCEPTED", "STOPPED", "RETURNED"})
    void a_dossier_that_is_over_goes_nowhere(Status over) {
        assertThat(over.isOver()).isTrue();
        assertThat(Move.Kind.values()).noneMatch(move -> Transitions.allow(over, move));
    }

    @Test
    void every_state_but_the_first_can_be_reached() {
        var reached = Arrays.stream(Status.values())
                .flatMap(from -> Arrays.stream(Move.Kind.values()).flatMap(move -> Transitions.of(from, move).stream()))
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }
}
