// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;

/** 18. Messages: the applicant and the office write to each other; nobody else reads it. */
@DossierTest
class D18_MessagesTest {

    @Autowired
    Office office;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Test
    void both_sides_read_what_both_sides_wrote() {
        var dossier = office.aDossier().accepted();
        var code = dossier.code();

        assertThat(correspondence.write(dossier.staff.citizen(), code, " Bao giờ xong ạ? ", List.of()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(correspondence.write(dossier.staff.clerk(), code, "Thứ Sáu, thưa bà.", List.of()))
                .isInstanceOf(Outcome.Done.class);

        assertThat(correspondence.of(dossier.staff.citizen(), code).orElseThrow())
                .extracting(DossierMessage::text, DossierMessage::fromApplicant)
                .containsExactly(tuple("Bao giờ xong ạ?", true), tuple("Thứ Sáu, thưa bà.", false));
        assertThat(correspondence.of(dossier.staff.specialist(), code).orElseThrow())
                .hasSize(2);
    }

    @Test
    void the_journal_says_who_is_to_read_it_and_never_what_it_says() {
        var dossier = office.aDossier().accepted();

        correspondence.write(dossier.staff.citizen(), dossier.code(), "Số của tôi là 0905", List.of());

        var wrote = entries(dossier).stream()
                .filter(entry -> entry.kind().equals("ApplicantWrote"))
                .toList();
        assertThat(wrote)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.facts()).containsKey("told").doesNotContainValue("Số của tôi là 0905"));
        assertThat((List<?>) wrote.getFirst().facts().get("told")).isNotEmpty();
    }

    @Test
    void to_others_there_is_nothing_to_read_or_write() {
        var dossier = office.aDossier().accepted();
        var beside = office.open();

        for (var other : List.of(Office.citizen(), beside.clerk(), beside.leader())) {
            assertThat(correspondence.of(other, dossier.code())).isEmpty();
            assertThat(correspondence.write(other, dossier.code(), "Xin chào", List.of()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.isUnknown()).isTrue());
        }
        assertThat(correspondence.of(dossier.staff.citizen(), dossier.code()).orElseThrow())
                .isEmpty();
    }

    @Test
    void an_empty_message_and_an_endless_one_are_refused() {
        var dossier = office.aDossier().accepted();
        var citizen = dossier.staff.citizen();

        assertThat(correspondence.write(citizen, dossier.code(), " ", List.of()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(correspondence.write(citizen, dossier.code(), "a".repeat(4001), List.of()))
                .isInstanceOf(Outcome.Refused.class);
    }

    private List<Entry> entries(Story dossier) {
        var id = jdbc.sql("SELECT id FROM dossier WHERE code = :code")
                .param("code", dossier.code())
                .query(UUID.class)
                .single();
        return journal.of(id);
    }
}
