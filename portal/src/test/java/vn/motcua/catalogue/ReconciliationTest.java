// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people here changed and what the source says now, brought together fact by fact. */
class ReconciliationTest {

    private static Procedure national(String name, String fee, String paper) {
        return NationalProcedure.read("""
                {"code": "9.650001", "name": "%s", "level": "Cấp xã", "field": "Thử",
                 "channels": [{"channel": "Trực tiếp", "time": "3", "time_unit": "Ngày làm việc",
                               "fees": [{"amount": "%s", "note": "Lệ phí"}]}],
                 "papers": [{"name": "%s", "originals": 1, "copies": 0}], "results": [{"name": "Giấy"}]}
                """.formatted(name, fee, paper).replace("\n", " "));
    }

    private static final Procedure BASE = national("Tên", "8000", "Tờ khai");

    private static Procedure withFee(Procedure procedure, long dong) {
        return Procedure.read(procedure.json().replaceFirst("\"dong\":\\d+", "\"dong\":" + dong));
    }

    private static Procedure withEnglishPaper(Procedure procedure, String vi, String en) {
        return Procedure.read(procedure
                .json()
                .replace("{\"vi\":\"" + vi + "\",\"en\":\"\"}", "{\"vi\":\"" + vi + "\",\"en\":\"" + en + "\"}"));
    }

    private static @Nullable Long fee(Procedure procedure) {
        return procedure.ways().getFirst().fees().getFirst().dong();
    }

    @Test
    void what_only_the_source_changed_is_taken_from_it() {
        var together = Reconciliation.of(BASE, withFee(BASE, 5000), national("Tên mới", "8000", "Tờ khai"));

        assertThat(together.name().vi()).isEqualTo("Tên mới");
        assertThat(fee(together)).isEqualTo(5000);
        assertThat(together.doubts()).isEmpty();
    }

    @Test
    void what_both_changed_stays_ours_and_is_doubted_with_what_the_source_says() {
        var together = Reconciliation.of(BASE, withFee(BASE, 5000), national("Tên", "10000", "Tờ khai"));

        assertThat(fee(together)).isEqualTo(5000);
        assertThat(together.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(Doubt.SOURCE_DIFFERS);
            assertThat(doubt.field()).isEqualTo("ways");
            assertThat(doubt.value()).contains("10.000 đ");
        });
    }

    @Test
    void what_both_changed_alike_is_no_doubt_and_ends_an_older_one() {
        var doubted = Reconciliation.of(BASE, withFee(BASE, 5000), national("Tên", "10000", "Tờ khai"));
        var source = national("Tên", "5000", "Tờ khai");

        var together = Reconciliation.of(national("Tên", "10000", "Tờ khai"), doubted, source);

        assertThat(together.doubts()).isEmpty();
    }

    @Test
    void english_added_here_is_no_change_and_stays_with_its_vietnamese() {
        var ours = withEnglishPaper(BASE, "Tờ khai", "Declaration");
        var source =
                Procedure.read(national("Tên", "8000", "Tờ khai").json().replace("\"originals\":1", "\"originals\":2"));

        var together = Reconciliation.of(BASE, ours, source);

        assertThat(together.papers().getFirst().originals()).isEqualTo(2);
        assertThat(together.papers().getFirst().name().en()).isEqualTo("Declaration");
        assertThat(together.doubts()).isEmpty();
    }

    @Test
    void a_doubt_comes_and_goes_with_the_fact_it_is_about() {
        var doubtful = BASE.with(List.of(new Doubt("impossible-count", "papers[0].copies", "99")));
        var source = national("Tên", "8000", "Tờ khai mới");

        assertThat(Reconciliation.of(BASE, doubtful, source).doubts()).isEmpty();
        assertThat(Reconciliation.of(BASE, doubtful, national("Khác", "8000", "Tờ khai"))
                        .doubts())
                .isEqualTo(doubtful.doubts());
    }

    @Test
    void a_fact_taken_from_the_source_is_as_it_is_there_and_settles_the_difference() {
        var source = national("Tên", "10000", "Tờ khai");
        var doubted = Reconciliation.of(BASE, withFee(BASE, 5000), source);

        var taken = Reconciliation.taking("ways", doubted, source);

        assertThat(fee(taken)).isEqualTo(10000);
        assertThat(taken.doubts()).isEmpty();
        assertThat(Reconciliation.taking("code", doubted, source)).isEqualTo(doubted);
    }

    @Test
    void without_a_version_to_compare_with_every_difference_is_doubted() {
        var together = Reconciliation.of(null, withFee(BASE, 5000), national("Tên khác", "8000", "Tờ khai"));

        assertThat(together.doubts()).extracting(Doubt::field).containsExactlyInAnyOrder("name", "ways");
        assertThat(together.name().vi()).isEqualTo("Tên");
    }
}
