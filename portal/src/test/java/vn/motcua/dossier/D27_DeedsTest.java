// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OthersAtWork;
import vn.motcua.identity.Actor;
import vn.motcua.journal.JournalReaders;
import vn.motcua.platform.VietnamTime;

/** 27. What an officer did on a day, and what of it can be taken back. */
@DossierTest
class D27_DeedsTest {

    /** Deeds are kept for three months, so these are of these days. */
    private static final LocalDate DAY = VietnamTime.dateOf(Instant.now().minus(Duration.ofDays(5)));

    @Autowired
    Office office;

    @Autowired
    Deeds deeds;

    @Autowired
    JournalReaders readers;

    @Autowired
    Oversight oversight;

    @Autowired
    JdbcClient jdbc;

    @Test
    void one_reads_ones_own_deeds_of_a_day_the_newest_first() {
        var dossier = aDossier();
        var staff = dossier.staff;
        dossier.did(staff.head(), Move.Claim::new).later(Duration.ofMinutes(30));
        dossier.did(staff.head(), step -> new Move.Complete(step, null));

        assertThat(of(staff.head(), DAY))
                .extracting(Deed::event)
                .containsExactly(Move.Kind.COMPLETE.event(), Move.Kind.CLAIM.event());
        assertThat(of(staff.clerk(), DAY)).extracting(Deed::event).containsExactly(Move.Kind.ACCEPT.event());
        assertThat(of(staff.head(), DAY.minusDays(1))).isEmpty();
        assertThat(of(staff.head(), DAY.plusDays(1))).isEmpty();
        assertThat(of(staff.colleague(), DAY)).isEmpty();
        assertThat(of(staff.citizen(), DAY)).isEmpty();
    }

    @Test
    void what_nobody_has_touched_since_can_be_taken_back_and_nothing_else() {
        var dossier = aDossier();
        var staff = dossier.staff;
        dossier.did(staff.head(), step -> new Move.Complete(step, null));
        var deed = of(staff.head(), DAY).getFirst();
        assertThat(deed.mayBeTakenBack()).isTrue();

        dossier.later(Duration.ofMinutes(1)).did(staff.specialist(), Move.Claim::new);
        assertThat(of(staff.head(), DAY).getFirst().mayBeTakenBack()).isFalse();

        var other = aDossier();
        other.did(other.staff.head(), step -> new Move.Complete(step, null));
        var step = of(other.staff.head(), DAY).getFirst().step();
        assertThat(other.moves(other.staff.head(), new Move.TakeBack(java.util.Objects.requireNonNull(step))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(of(other.staff.head(), DAY)).extracting(Deed::mayBeTakenBack).containsOnly(false);
    }

    @Test
    void the_working_time_of_a_step_is_told_and_averaged_and_read_anew_it_is_the_same() {
        var dossier = aDossier();
        var staff = dossier.staff;
        dossier.later(Duration.ofMinutes(45)).did(staff.head(), step -> new Move.Complete(step, null));
        var used = dossier.view().steps().stream()
                .filter(step -> step.element().equals("assign"))
                .findFirst()
                .orElseThrow()
                .usedMinutes();

        assertThat(of(staff.head(), DAY).getFirst().minutes()).isEqualTo(used);
        readers.replay("deeds");
        assertThat(of(staff.head(), DAY)).hasSize(1);
        assertThat(oversight.ofOfficials(staff.head(), staff.unit()))
                .filteredOn(load -> load.officer().equals(staff.head().id()))
                .extracting(OfficialLoad::averageMinutes)
                .containsExactly(used);
    }

    @Test
    void a_reminding_is_a_deed_of_the_head_and_not_of_who_was_reminded() {
        var dossier = aDossier();
        var staff = dossier.staff;
        dossier.did(staff.head(), Move.Claim::new);
        var piece = new Oversight.Piece(dossier.code(), dossier.step().id());
        assertThat(dossier.inTime(() -> oversight.remind(staff.leader(), piece)).outcome())
                .isInstanceOf(Outcome.Done.class);

        assertThat(of(staff.leader(), DAY)).singleElement().satisfies(deed -> {
            assertThat(deed.event()).isEqualTo("HolderReminded");
            assertThat(deed.step()).isEqualTo(piece.step());
            assertThat(deed.minutes()).isNull();
            assertThat(deed.mayBeTakenBack()).isFalse();
        });
        assertThat(of(staff.head(), DAY)).extracting(Deed::event).doesNotContain("HolderReminded");
    }

    private Story aDossier() {
        return office.aDossier().at(DAY + "T08:00").accepted();
    }

    private List<Deed> of(Actor officer, LocalDate day) {
        OthersAtWork.awaitTheirEnd(jdbc);
        readers.catchUp();
        return deeds.of(officer, day, null).rows();
    }
}
