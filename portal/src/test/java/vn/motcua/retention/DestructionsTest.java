// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;
import vn.motcua.vault.FileHolder;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** What does not go by itself goes by a list of two people; the record stays. All of it happens in 2006, so that what others keep stays. */
@PortalTest
class DestructionsTest {

    private static final String KIND = "UNUSED_FILES";
    private static final String GROUND = "Quyết định số 12/QĐ-UBND ngày 01/3/2006";
    private static final Instant OLD = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant DAY = Instant.parse("2006-03-09T03:00:00Z");
    private static final Instant NIGHT = Instant.parse("2006-03-09T19:00:00Z");

    @Autowired
    Destructions destructions;

    @Autowired
    Nights nights;

    @Autowired
    Vault vault;

    @Autowired
    List<FileHolder> holders;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final Actor drawing = SignedIn.administrator();
    private final Actor confirming = SignedIn.administrator();

    @BeforeEach
    @AfterEach
    void nothingIsOpen() {
        jdbc.sql(
                        "UPDATE destruction_list SET state = 'DROPPED', decided_by = drawn_by, decided_by_name = '', decided_at = now()"
                                + " WHERE state IN ('DRAWN', 'CONFIRMED')")
                .update();
        jdbc.sql("DELETE FROM retention_night").update();
        jdbc.sql("DELETE FROM retention_removal").update();
    }

    @Test
    void what_two_agreed_on_goes_at_night_and_the_record_stays() {
        var unused = file(OLD);
        var young = file(Instant.parse("2005-12-01T00:00:00Z"));
        var list = drawn();
        assertThat(items(list)).contains(unused.id()).doesNotContain(young.id());

        assertThat(by(() -> destructions.confirm(confirming, list, false))).isEqualTo(Destroying.CONFIRMED);
        assertThat(vault.find(unused.id())).as("until the night").isPresent();
        PortalClock.runAt(NIGHT, nights::round);

        assertThat(vault.find(unused.id())).isEmpty();
        assertThat(vault.find(young.id())).isPresent();
        assertThat(destructions.find(list)).hasValueSatisfying(record -> {
            assertThat(record.state()).isEqualTo(Destruction.State.DONE);
            assertThat(record.destroyed()).isEqualTo(record.items()).isPositive();
            assertThat(record.ground()).isEqualTo(GROUND);
            assertThat(record.drawnByName()).isEqualTo(drawing.name());
            assertThat(record.decidedByName()).isEqualTo(confirming.name());
        });
        assertThatThrownBy(() -> jdbc.sql("UPDATE destruction_list SET ground = 'x' WHERE id = :id")
                        .param("id", list)
                        .update())
                .hasMessageContaining("stays");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM destruction_item WHERE list = :id")
                        .param("id", list)
                        .update())
                .hasMessageContaining("stays");
    }

    @Test
    void an_equal_content_that_somebody_else_needs_stays_readable() throws IOException {
        var unused = file(OLD);
        var other = vault.keepAgain(SignedIn.citizen(), unused);
        var list = drawn();
        by(() -> destructions.confirm(confirming, list, false));

        PortalClock.runAt(NIGHT, nights::round);

        assertThat(vault.find(unused.id())).isEmpty();
        try (var content = vault.open(other.id())) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void what_came_into_use_meanwhile_is_kept_and_the_record_says_so() {
        var file = file(OLD);
        var list = drawn();
        by(() -> destructions.confirm(confirming, list, false));
        attach(file);

        PortalClock.runAt(NIGHT, nights::round);

        assertThat(vault.find(file.id())).isPresent();
        assertThat(destructions.find(list))
                .hasValueSatisfying(record ->
                        assertThat(record.items() - record.destroyed()).isEqualTo(1));
    }

    @Test
    void whoever_drew_it_up_does_not_confirm_it_while_there_is_another() {
        file(OLD);
        var list = drawn();
        SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");

        assertThat(destructions.confirm(drawing, list, true)).isEqualTo(Destroying.SAME_PERSON);
        assertThat(destructions.confirm(SignedIn.citizen(), list, true)).isEqualTo(Destroying.NOT_YOURS);
    }

    /** In 2006 nobody has a post yet. */
    @Test
    void the_only_administrator_confirms_with_a_fresh_proof() {
        file(OLD);
        var list = drawn();

        assertThat(by(() -> destructions.confirm(drawing, list, false))).isEqualTo(Destroying.PROOF_NEEDED);
        assertThat(by(() -> destructions.confirm(drawing, list, true))).isEqualTo(Destroying.CONFIRMED);
    }

    @Test
    void a_dropped_list_destroys_nothing_and_a_list_is_decided_on_once() {
        var file = file(OLD);
        var list = drawn();
        assertThat(by(() -> destructions.draw(drawing, KIND, GROUND))).isEqualTo(Destroying.OPEN_ALREADY);
        by(() -> destructions.confirm(confirming, list, false));
        assertThat(by(() -> destructions.confirm(confirming, list, false))).isEqualTo(Destroying.DECIDED_ALREADY);

        assertThat(by(() -> destructions.drop(drawing, list))).isEqualTo(Destroying.DROPPED);
        PortalClock.runAt(NIGHT, nights::round);

        assertThat(vault.find(file.id())).isPresent();
        assertThat(by(() -> destructions.drop(drawing, list))).isEqualTo(Destroying.DECIDED_ALREADY);
    }

    @Test
    void a_list_says_why_and_holds_something() {
        assertThat(by(() -> destructions.draw(drawing, KIND, "  "))).isEqualTo(Destroying.WITHOUT_GROUND);
        assertThat(by(() -> destructions.draw(drawing, "DRAFTS", GROUND))).isEqualTo(Destroying.NOT_YOURS);
        assertThat(PortalClock.at(OLD, () -> destructions.draw(drawing, KIND, GROUND)))
                .isEqualTo(Destroying.NOTHING_DUE);
    }

    /** A new column with files makes this fail: its module has to say which it needs ({@link FileHolder}), before they are destroyed. */
    @Test
    void every_column_that_names_files_is_asked_before_one_is_destroyed() {
        var columns = jdbc.sql("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND (column_name ~ '(^|_)files?(_id)?$')
                  AND (data_type = 'uuid' OR udt_name = '_uuid')
                """).query(String.class).list();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "blank.file",
                        "dossier_contest.files",
                        "dossier_draft_file.file_id",
                        "dossier_issue.file_id",
                        "dossier_message.files",
                        "dossier_paper.files");
        assertThat(holders).hasSizeGreaterThanOrEqualTo(2);
    }

    private UUID drawn() {
        assertThat(by(() -> destructions.draw(drawing, KIND, GROUND))).isEqualTo(Destroying.DRAWN);
        return destructions.latest(1).getFirst().id();
    }

    private static <T> T by(Supplier<T> deed) {
        return PortalClock.at(DAY, deed::get);
    }

    private List<UUID> items(UUID list) {
        return destructions.items(list, 10_000).stream()
                .map(item -> UUID.fromString(item.reference()))
                .toList();
    }

    private VaultFile file(Instant at) {
        return PortalClock.at(at, () -> {
            try (var content = new ByteArrayInputStream(SampleFiles.png())) {
                return ((Kept.Stored) vault.keep(SignedIn.citizen(), "giấy.png", content)).file();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void attach(VaultFile file) {
        var draft = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO dossier_draft (id, owner, procedure_code, procedure_name, unit, form_version, answers,
                    started_at, saved_at)
                VALUES (:id, :id, '1.001193', 'Khai sinh', 'H57.104', :id, '{}', now(), now())""").param("id", draft).update();
        jdbc.sql("""
                INSERT INTO dossier_draft_file (draft_id, file_id, paper, name, media_type, size_in_bytes, attached_at)
                VALUES (:draft, :file, 'p', 'x', 'image/png', 1, now())""").param("draft", draft).param("file", file.id()).update();
    }
}
