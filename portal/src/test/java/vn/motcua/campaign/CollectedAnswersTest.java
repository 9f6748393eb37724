// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.motcua.campaign.DataFiles.Taken;

/** Answers that were collected elsewhere, taken in as a file. */
class CollectedAnswersTest extends RunningSurvey {

    @Test
    void a_file_of_answers_to_a_survey_that_is_not_under_way_is_refused_and_not_passed_over() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);

        assertThat(files.take(ADMINISTRATOR, id, csv(answers(12)))).isEqualTo(new Taken.Refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void answers_under_a_number_that_an_interviewer_began_meanwhile_are_told() throws Exception {
        var lines = answers(1);
        var first = first();
        var began = new CountDownLatch(1);
        var begin = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            interviews.begin(interviewer, first.id());
            began.countDown();
            awaitSomebodyWaiting();
        }));
        began.await();

        var taken = take(lines);
        begin.get();

        assertThat(taken.in()).isEqualTo(5);
        assertThat(taken.faults())
                .extracting(Fault::column, Fault::kind)
                .containsExactly(tuple("number", Fault.Kind.TAKEN));
    }

    /** Until another transaction stands still before a lock. */
    private void awaitSomebodyWaiting() {
        await().until(() -> jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Integer.class)
                        .single()
                > 0);
    }

    @Test
    void collected_answers_go_in_once_and_each_fault_is_told_by_line_and_column() {
        var good = answers(2);
        var lines = good.lines().toList();
        var wrong = lines.get(0) + "\nV9999" + lines.get(1).substring(5) + "\n"
                + lines.get(2).replaceFirst("^(V\\d+,\\d+),[12],", "$1,7,");

        var taken = take(wrong);
        assertThat(taken.in()).isZero();
        assertThat(taken.faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "village", Fault.Kind.NO_VILLAGE), tuple(3L, "sex", Fault.Kind.NO_ANSWER_CODE));

        assertThat(take(good).in()).isEqualTo(12);
        var again = take(good);
        assertThat(again.in()).isZero();
        assertThat(again.unchanged()).isEqualTo(12);
        assertThat(take("village,number\nV0001,1").faults())
                .isNotEmpty()
                .allMatch(fault -> fault.kind() == Fault.Kind.COLUMN_MISSING);
    }

    @Test
    void an_answer_to_what_is_not_asked_and_a_missing_one_are_told() {
        var lines = answers(1).lines().toList();
        var head = List.of(lines.get(0).split(","));
        var cells = lines.get(1).split(",", -1);
        cells[head.indexOf("d1205")] = "2";
        cells[head.indexOf("d1206")] = "1";
        var asked = take(lines.get(0) + "\n" + String.join(",", cells));
        cells[head.indexOf("sex")] = "";
        var missing = take(lines.get(0) + "\n" + String.join(",", cells));

        assertThat(asked.faults())
                .extracting(Fault::column, Fault::kind)
                .contains(tuple("d1206", Fault.Kind.NOT_ASKED));
        assertThat(missing.faults())
                .extracting(Fault::column, Fault::kind)
                .contains(tuple("sex", Fault.Kind.UNANSWERED));
    }
}
