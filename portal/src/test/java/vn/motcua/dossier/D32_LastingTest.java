// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.journal.JournalReaders;

/** 32. How long procedures really take, counted from the journal. */
@DossierTest
class D32_LastingTest {

    /** A procedure that no other test finishes. */
    private static final String PROCEDURE = "LASTING";

    @Autowired
    Office office;

    @Autowired
    Durations durations;

    @Autowired
    JournalReaders readers;

    @ParameterizedTest
    @CsvSource(textBlock = """
            1:10,                1,  1
            0:5 3:5,             0,  3
            0:4 3:5 9:1,         3,  3
            2:1 3:8 30:1,        3,  3
            2:1 3:7 30:2,        3,  30
            """)
    void half_and_nine_in_ten(String counted, int half, int nineInTen) {
        var byDays = new TreeMap<Integer, Long>();
        for (var each : counted.split(" ")) {
            byDays.put(Integer.valueOf(each.split(":")[0]), Long.valueOf(each.split(":")[1]));
        }

        var lasting = Lasting.of("X", byDays);

        assertThat(lasting.nineInTenWithin()).isEqualTo(nineInTen);
        assertThat(lasting.halfWithin()).isEqualTo(half);
    }

    @Test
    void ten_finished_dossiers_make_a_figure_and_reading_anew_changes_none() {
        var staff = office.open();
        for (var number = 0; number < Durations.FEWEST; number++) {
            assertThat(figure(staff)).isEqualTo(Map.of());
            finish(staff, PROCEDURE, number);
        }

        readers.replay("durations");
        catchUp();

        assertThat(figure(staff)).isEqualTo(Map.of("half", 3, "most", 3, "dossiers", (long) Durations.FEWEST));
    }

    @Test
    void what_was_finished_by_its_first_date_and_filed_online_is_counted_over_all_procedures() {
        var staff = office.open();
        finishEnough(staff, 0);
        var before = served(staff);

        finishEnough(staff, Durations.FEWEST);

        var after = served(staff);
        assertThat(after.dossiers() - before.dossiers()).isEqualTo(Durations.FEWEST);
        assertThat(after.online() - before.online()).isEqualTo(Durations.FEWEST);
        assertThat(after.dated() - before.dated()).isEqualTo(Durations.FEWEST);
        assertThat(after.kept() - before.kept()).isEqualTo(Durations.FEWEST);
        assertThat(after.shareKept()).isBetween(0.0, 1.0);
    }

    private Served served(Office.Staff staff) {
        return office.aDossierAt(staff).inTime(durations::served).orElseThrow();
    }

    /** So many that there is a figure, however many other tests have finished. */
    private void finishEnough(Office.Staff staff, int first) {
        for (var number = 0; number < Durations.FEWEST; number++) {
            finish(staff, "SERVED", first + number);
        }
        readers.replay("durations");
        catchUp();
    }

    private void finish(Office.Staff staff, String procedure, int number) {
        office.aDossierAt(staff)
                .of(procedure)
                .forChild("Trẻ " + number)
                .accepted()
                .later(Duration.ofDays(3))
                .completedUpTo("sign")
                .decided(Decision.GRANTED)
                .completedUpTo("return");
        catchUp();
    }

    private Map<String, Object> figure(Office.Staff staff) {
        return office.aDossierAt(staff)
                .inTime(() -> durations.of(PROCEDURE))
                .<Map<String, Object>>map(found -> Map.of(
                        "half", found.halfWithin(), "most", found.nineInTenWithin(), "dossiers", found.dossiers()))
                .orElse(Map.of());
    }

    private void catchUp() {
        readers.catchUp();
    }
}
