// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.DossierAssert.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OthersAtWork;
import vn.motcua.dossier.paper.Orders;
import vn.motcua.identity.Actor;
import vn.motcua.journal.JournalReaders;
import vn.motcua.printing.Printing;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;

/** 14. What was given out stays as it was: receipts, requests, and the result under its name. */
@DossierTest
class D14_IssuedTest {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Orders orders;

    @Autowired
    Printing printing;

    @Autowired
    Vault vault;

    @Autowired
    JournalReaders readers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_receipt_given_out_stays_though_the_dossier_and_the_forms_change() {
        var dossier = office.aDossier().accepted();
        var given = issued(dossier, FormNumber.APPOINTMENT);

        dossier.completed().did(dossier.staff.specialist(), Story::askSupplement);
        dossier.at("2026-09-10T08:00").moves(dossier.staff.citizen(), Story.answer());

        assertThat(issued(dossier, FormNumber.APPOINTMENT)).isEqualTo(given);
        assertThat(given.sha256()).isEqualTo(vault.get(given.file()).sha256());
    }

    @Test
    void what_was_given_out_in_english_stays_too_and_is_not_the_result() {
        var dossier = office.aDossier().finished();
        Supplier<IssuedPaper> english = () -> dossier.inTime(() ->
                        dossiers.issued(dossier.staff.citizen(), dossier.code(), FormNumber.DECISION, Locale.ENGLISH))
                .orElseThrow();

        var given = english.get();

        assertThat(english.get()).isEqualTo(given);
        assertThat(given.file())
                .isNotEqualTo(issued(dossier, FormNumber.DECISION).file());
        assertThat(given.name())
                .isNotEqualTo(issued(dossier, FormNumber.DECISION).name());
    }

    @Test
    void what_is_made_years_later_is_what_would_have_been_given_out_then() {
        var dossier = office.aDossier().accepted();
        var then = dossier.inTime(() -> dossiers.printed(
                        dossier.staff.citizen(), dossier.code(), FormNumber.APPOINTMENT, Locale.of("vi")))
                .orElseThrow();
        dossier.completed().did(dossier.staff.specialist(), Story::askSupplement);
        dossier.at("2026-09-10T08:00").moves(dossier.staff.citizen(), Story.answer());

        var made = issued(dossier.at("2029-01-01T08:00"), FormNumber.APPOINTMENT);

        assertThat(content(made.file())).isEqualTo(printing.pdf(then));
    }

    @Test
    void asked_for_by_many_at_once_all_get_the_same() throws Exception {
        var dossier = office.aDossier().accepted();
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<IssuedPaper> ask = () -> issued(dossier, FormNumber.APPOINTMENT);
            var first = issued(dossier, FormNumber.APPOINTMENT);
            for (var given : pool.invokeAll(List.of(ask, ask, ask, ask))) {
                assertThat(given.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void it_can_be_neither_changed_nor_removed() {
        var dossier = office.aDossier().accepted();
        var given = issued(dossier, FormNumber.APPOINTMENT);

        assertThatThrownBy(() -> jdbc.sql("UPDATE dossier_issue SET sha256 = '' WHERE file_id = :file")
                        .param("file", given.file())
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void papers_are_kept_though_nobody_asks_for_them() {
        var dossier = office.aDossierAt(office.open());
        dossier.later(Duration.between(dossier.now(), Instant.now()));
        dossier.accepted();

        OthersAtWork.awaitTheirEnd(jdbc);
        readers.catchUp();
        while (orders.round() > 0) {}

        assertThat(jdbc.sql("SELECT form FROM dossier_issue WHERE dossier_id = :id")
                        .param("id", dossier.view().id())
                        .query(String.class)
                        .list())
                .containsExactly("APPOINTMENT");
    }

    @Test
    void the_letter_is_the_result_and_is_named_after_the_dossier() {
        var dossier = office.aDossier().finished();
        var name = dossier.code() + "-KQ(1).pdf";

        assertThat(issued(dossier, FormNumber.DECISION).name()).isEqualTo(name);
        assertThat(dossier.view(dossier.staff.citizen()).results()).containsExactly(new DossierView.Result(name, null));
    }

    @Test
    void the_clerk_of_seals_attaches_the_signed_result_which_its_owner_reads_once_the_dossier_is_finished() {
        var dossier = office.aDossier().accepted().completedUpTo("sign");
        var seals = dossier.staff.seals();
        var signed = pdf(seals, dossier);
        dossier.decided(Decision.GRANTED)
                .later(Duration.ofHours(1))
                .did(seals, step -> new Move.AttachResult(step, List.of(signed)));

        assertThat(dossiers.mayRead(dossier.staff.citizen(), dossier.code(), signed))
                .isFalse();
        dossier.completed();

        assertThat(dossiers.mayRead(dossier.staff.citizen(), dossier.code(), signed))
                .isTrue();
        assertThat(dossier.view(dossier.staff.citizen()).results())
                .extracting(DossierView.Result::name)
                .containsExactly(dossier.code() + "-KQ(1).pdf", dossier.code() + "-KQ(2).pdf");
    }

    @Test
    void a_result_is_a_pdf_file_and_follows_the_decision() {
        var dossier = office.aDossier().accepted().completed();
        var early = dossier.staff.specialist();

        assertRefused(
                dossier.does(early, step -> new Move.AttachResult(step, List.of(pdf(early, dossier)))), "NOT_DECIDED");
        dossier.completedUpTo("sign").decided(Decision.GRANTED);
        var seals = dossier.staff.seals();
        assertRefused(dossier.does(seals, step -> new Move.AttachResult(step, List.of())), "RESULT_IS_MISSING");
        assertRefused(
                dossier.does(seals, step -> new Move.AttachResult(step, List.of(picture(seals)))), "RESULT_IS_NOT_PDF");
    }

    private IssuedPaper issued(Story dossier, FormNumber form) {
        return dossier.inTime(() -> dossiers.issued(dossier.staff.citizen(), dossier.code(), form, Locale.of("vi")))
                .orElseThrow();
    }

    private byte[] content(UUID file) {
        try (var stream = vault.open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID pdf(Actor owner, Story dossier) {
        var form = dossiers.printed(dossier.staff.clerk(), dossier.code(), FormNumber.APPLICATION, Locale.of("vi"))
                .orElseThrow();
        return keep(owner, "quyet-dinh.pdf", printing.pdf(form));
    }

    private UUID picture(Actor owner) {
        return keep(owner, "quyet-dinh.png", PNG);
    }

    private UUID keep(Actor owner, String name, byte[] content) {
        return ((Kept.Stored) vault.keep(owner, name, new ByteArrayInputStream(content)))
                .file()
                .id();
    }

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                    .getBytes(StandardCharsets.US_ASCII));
}
