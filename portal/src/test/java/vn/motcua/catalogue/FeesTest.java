// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.Answers;

class FeesTest {

    private static final Wording PLAIN = Wording.vietnamese("Lệ phí");

    @ParameterizedTest(name = "{0} by {1} with {2}: {3} đ")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1.001193 | ONLINE  | {}                                          | 0       | 0
            2.000635 | ONLINE  | {"total": 3}                                | 24000   | 1
            2.000635 | COUNTER | {"total": 1}                                | 8000    | 1
            1.004194 | ONLINE  | {}                                          | 7000    | 1
            1.004194 | COUNTER | {}                                          | 15000   | 1
            1.003915 | ONLINE  | {"official": "no"}                          | 800000  | 1
            3.000333 | ONLINE  | {"discount": "none", "copies": 1}           | 200000  | 1
            3.000333 | ONLINE  | {"discount": "none", "copies": 5}           | 215000  | 2
            3.000333 | ONLINE  | {"discount": "student", "copies": 2}        | 100000  | 1
            3.000333 | ONLINE  | {"discount": "elderly", "copies": 9}        | 0       | 1
            2.000815 | COUNTER | {"originals": [{"pages": 1, "copies": 2}]}  | 4000    | 1
            2.000815 | COUNTER | {"originals": [{"pages": 5, "copies": 2}, {"pages": 2, "copies": 1}]} | 18000 | 2
            """)
    void a_dossier_costs_what_its_answers_say(String code, Channel channel, String answers, long total, int items) {
        var fees = Fees.of(starter(code), channel, Answers.read(answers));

        assertThat(fees.totalInDong()).isEqualTo(total);
        assertThat(fees.items()).hasSize(items);
        assertThat(fees.isDecidedLater()).isFalse();
        assertThat(fees.isFree()).isEqualTo(total == 0);
    }

    @Test
    void an_amount_set_elsewhere_is_told_later() {
        var fees = Fees.of(starter("1.004859"), Channel.ONLINE, Answers.none());

        assertThat(fees.isDecidedLater()).isTrue();
        assertThat(fees.isFree()).isFalse();
    }

    @Test
    void the_cases_of_the_national_catalogue_are_not_added_up() {
        var starter = starter("1.004194");
        var fees = List.of(new Fee(7_000L, PLAIN, "", "", ""), new Fee(5_000L, PLAIN, "", "", ""));
        var national = national(starter, new Way(Channel.ONLINE, null, "", false, fees, Wording.NONE));

        assertThat(Fees.of(national, Channel.ONLINE, Answers.none()).isDecidedLater())
                .isTrue();
    }

    @Test
    void a_way_that_is_not_offered_has_no_known_fee() {
        assertThat(Fees.of(starter("2.000815"), Channel.ONLINE, Answers.none()).isDecidedLater())
                .isTrue();
    }

    private static Procedure starter(String code) {
        return StarterContent.read().procedures().stream()
                .filter(procedure -> procedure.code().equals(code))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst))
                .procedure();
    }

    private static Procedure national(Procedure own, Way way) {
        return new Procedure(
                own.version(),
                own.number(),
                own.code(),
                own.name(),
                own.intro(),
                own.tiers(),
                own.field(),
                own.ministry(),
                own.kind(),
                own.authority(),
                own.subjects(),
                own.audiences(),
                own.online(),
                List.of(way),
                own.papers(),
                own.results(),
                own.legalBasis(),
                own.conditions(),
                own.lifeEvents(),
                own.decision(),
                own.source(),
                false,
                own.doubts());
    }
}
