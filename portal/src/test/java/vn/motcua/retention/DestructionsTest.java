// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
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
    DestructionTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Actor drawing = SignedIn.administrator();
    private final Actor confirming = SignedIn.administrator();

    @BeforeEach
    @AfterEach
    void nothingIsOpen() {
        jdbc.sql(
                        "UPDATE destruction_list SET state = 'DROPPED', decided_by = drawn_by, decided_by_name = '', decided_at = now()"
                                + ", begun_at = NULL WHERE state IN ('DRAWN', 'CONFIRMED')")
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
            assertThat(record.failed() + record.stayed()).isZero();
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
    void what_fails_is_told_and_tried_again_and_keeps_neither_others_nor_the_next_list_back() {
        var sound = file(OLD);
        var list = drawn();
        jdbc.sql("""
                INSERT INTO destruction_item (list, reference, what, since, size)
                VALUES (:list, 'not the id of a file', 'hỏng', :since, 1)""")
                .param("list", list)
                .param("since", OLD.atOffset(ZoneOffset.UTC))
                .update();
        by(() -> destructions.confirm(confirming, list, false));

        PortalClock.runAt(NIGHT, nights::round);
        assertThat(vault.find(sound.id())).isEmpty();
        assertThat(destructions.find(list)).hasValueSatisfying(begun -> {
            assertThat(begun.state()).isEqualTo(Destruction.State.CONFIRMED);
            assertThat(begun.isOpen()).isFalse();
            assertThat(begun.failed()).isEqualTo(1);
            assertThat(begun.destroyed()).isEqualTo(begun.items() - 1);
        });
        PortalClock.runAt(NIGHT.plus(Duration.ofDays(1)), nights::round);
        PortalClock.runAt(NIGHT.plus(Duration.ofDays(2)), nights::round);

        assertThat(destructions.find(list)).hasValueSatisfying(record -> {
            assertThat(record.state()).isEqualTo(Destruction.State.DONE);
            assertThat(record.failed()).isEqualTo(1);
            assertThat(record.stayed()).isZero();
        });
        assertThat(destructions.items(list, 10_000))
                .filteredOn(one -> one.fate() == Listed.Fate.FAILED)
                .extracting(one -> one.item().what())
                .containsExactly("hỏng");
    }

    @Test
    void a_list_that_the_night_began_on_is_not_dropped() {
        file(OLD);
        var list = drawn();
        by(() -> destructions.confirm(confirming, list, false));
        assertThat(table.begin(list, NIGHT)).isTrue();

        assertThat(by(() -> destructions.drop(drawing, list))).isEqualTo(Destroying.DECIDED_ALREADY);
        assertThat(destructions.find(list))
                .hasValueSatisfying(begun -> assertThat(begun.state()).isEqualTo(Destruction.State.CONFIRMED));
    }

    @Test
    void a_list_that_was_dropped_is_not_begun() {
        file(OLD);
        var list = drawn();
        by(() -> destructions.confirm(confirming, list, false));
        by(() -> destructions.drop(drawing, list));

        assertThat(table.begin(list, NIGHT)).isFalse();
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

    /** What a row holds that names a file, for each column with files. */
    private static final Map<String, String> NAMING = Map.of(
            "blank.file",
            "blank (procedure, paper, file, put_by, put_at) VALUES ('9.9', 'p', :file, :file, now())",
            "dossier_contest.files",
            "dossier_contest (id, dossier_id, author, unit, reason, files, contested_at, due_at)"
                    + " VALUES (:file, :file, :file, 'H57', 'x', ARRAY[:file], now(), now())",
            "dossier_draft_file.file_id",
            "dossier_draft_file (draft_id, file_id, paper, name, media_type, size_in_bytes, attached_at)"
                    + " VALUES (:file, :file, 'p', 'x', 'image/png', 1, now())",
            "dossier_issue.file_id",
            "dossier_issue (dossier_id, form, occasion, name, file_id, sha256, edition, issued_at)"
                    + " VALUES (:file, '01', now(), 'x', :file, '', '', now())",
            "dossier_message.files",
            "dossier_message (id, dossier_id, written_at, author, author_name, from_applicant, unit, text, files)"
                    + " VALUES (:file, :file, now(), :file, 'x', true, '', 'x', ARRAY[:file])",
            "dossier_paper.files",
            "dossier_paper (id, dossier_id, part, name, originals, copies, files, at)"
                    + " VALUES (:file, :file, 'RESULT', 'x', 1, 1, ARRAY[:file], now())");

    private static final String ANSWER =
            "dossier_request (id, dossier_id, kind, content, asked_at, asked_by, asked_unit, answered_at, answer)"
                    + " VALUES (:file, :file, 'OPINION', '{}', now(), 'x', 'H57', now(), %s)";

    @Test
    void a_file_that_any_column_names_is_needed() {
        assertThat(NAMING)
                .allSatisfy((column, row) ->
                        assertThat(isNeededOnceNamedBy(row)).as(column).isTrue());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true  | jsonb_build_object('files', jsonb_build_array('khác', null, CAST(:file AS text)))
            true  | jsonb_build_object('proof', 'x', 'file', upper(CAST(:file AS text)))
            false | jsonb_build_object('files', jsonb_build_array('không phải tệp', 7, null))
            false | jsonb_build_object('files', 'x', 'file', 'x')
            false | jsonb_build_array()
            """, delimiter = '|')
    void a_file_that_an_answer_names_is_needed_whatever_else_stands_in_it(boolean isNeeded, String answer) {
        assertThat(isNeededOnceNamedBy(ANSWER.formatted(answer))).isEqualTo(isNeeded);
    }

    /** What is written is taken back at once. Nothing it points to has to be there. */
    private boolean isNeededOnceNamedBy(String row) {
        var file = UUID.randomUUID();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            jdbc.sql("INSERT INTO " + row).param("file", file).update();
            return holders.stream()
                    .anyMatch(holder -> holder.needed(List.of(file)).contains(file));
        }));
    }

    /** A new column with files makes this fail: its module has to say which it needs ({@link FileHolder}), before they are destroyed. */
    @Test
    void every_column_that_names_files_is_known() {
        var columns = jdbc.sql("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND (column_name ~ '(^|_)files?(_id)?$')
                  AND (data_type = 'uuid' OR udt_name = '_uuid')
                """).query(String.class).list();

        assertThat(columns).containsExactlyInAnyOrderElementsOf(NAMING.keySet());
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
                .map(one -> UUID.fromString(one.item().reference()))
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
