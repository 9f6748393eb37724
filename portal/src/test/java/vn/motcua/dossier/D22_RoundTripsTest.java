// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;

/** 22. What a move costs in statements, so that none creeps in unseen. */
@DossierTest
class D22_RoundTripsTest {

    @Autowired
    Office office;

    @Test
    void a_step_is_completed_by_reading_once_writing_once_and_telling_once() {
        var dossier = office.aDossier().accepted();
        var step = dossier.step().id();

        var sent = RoundTrips.of(() -> dossier.moves(dossier.staff.head(), new Move.Complete(step, null)));

        assertThat(sent).hasSize(3);
        assertThat(sent.getFirst()).startsWith("SELECT");
        assertThat(sent.get(1)).contains("UPDATE dossier SET", "UPDATE dossier_step", "INSERT INTO dossier_step");
        assertThat(sent.getLast()).contains("journal_entry");
    }

    @Test
    void claiming_and_completing_a_step_takes_six_statements() {
        var dossier = office.aDossier().accepted();
        var step = dossier.step().id();

        var sent = RoundTrips.of(() -> {
            dossier.moves(dossier.staff.head(), new Move.Claim(step));
            dossier.moves(dossier.staff.head(), new Move.Complete(step, null));
        });

        assertThat(sent).hasSize(6);
    }

    /** Before it is numbered its owner's account is looked for; where there is none, the phone is written with it. */
    @Test
    void a_dossier_at_the_counter_is_numbered_written_and_told() {
        var story = office.aDossier();

        var sent = RoundTrips.of(() -> story.files(story.staff.clerk(), story.filing(Channel.COUNTER)));

        var numbered = sent.subList(indexOf("dossier_series", sent), sent.size());
        assertThat(numbered).hasSize(3);
        assertThat(numbered.get(1))
                .contains("INSERT INTO dossier (", "INSERT INTO dossier_step", "INSERT INTO dossier_unowned");
        assertThat(numbered.getLast()).contains("journal_entry");
        assertThat(sent).hasSizeLessThanOrEqualTo(5);
    }

    private static int indexOf(String table, List<String> sent) {
        return (int) sent.stream().takeWhile(sql -> !sql.contains(table)).count();
    }
}
