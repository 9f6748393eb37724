// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.blueprint.ProcessDraft.State;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.rulebook.Desks;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.Entry;
import vn.motcua.platform.Ids;
import vn.motcua.process.Assign;
import vn.motcua.process.Duty;
import vn.motcua.process.Lane;
import vn.motcua.process.Node.TaskNode;

/** A process goes from draft over review to a version that never changes; two at once lose nothing. */
@PortalTest
class ProcessDraftsTest {

    private static final String PROCEDURE = "2.000815";

    @Autowired
    ProcessDrafts drafts;

    @Autowired
    Publications publications;

    @Autowired
    Handlings handlings;

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Accounts accounts;

    private Actor administrator() {
        return SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }

    private static String aKey() {
        return "thu-" + Ids.next();
    }

    private static Row row(String label, String what, String role, String hours) {
        return new Row(label, what, role, "Việc " + label, hours, "", "", "", "", "", "", "");
    }

    private static Sheet aSheet(String procedure, String hours) {
        return new Sheet(
                "Quy trình thử",
                "",
                procedure,
                "",
                List.of(
                        row("Bước 1", "RECEIVE", "Bộ phận một cửa", "2"),
                        row("Bước 2", "APPRAISE", "Chuyên viên", hours),
                        row("Bước 3", "DECIDE", "Lãnh đạo UBND xã", "2"),
                        row("Bước 4", "RETURN", "Bộ phận một cửa", "1")));
    }

    private ProcessDraft done(Drafted drafted) {
        assertThat(drafted).isInstanceOf(Drafted.Done.class);
        return ((Drafted.Done) drafted).draft();
    }

    private ProcessDraft published(Actor by, String key, Sheet sheet) {
        var draft = drafts.begin(by, key, sheet);
        var sent = done(drafts.sendToReview(by, draft.id(), draft.version()));
        return done(drafts.publish(by, draft.id(), sent.version(), false));
    }

    @Test
    void a_draft_is_sent_reviewed_and_published_and_the_journal_knows_by_whom() {
        var writer = administrator();
        var reader = administrator();
        var key = aKey();
        var draft = drafts.begin(writer, key, aSheet("", "8"));

        var sent = done(drafts.sendToReview(writer, draft.id(), draft.version()));
        var published = done(drafts.publish(reader, draft.id(), sent.version(), false));

        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(publications.processVersions(key)).singleElement().satisfies(version -> {
            assertThat(version.id()).isEqualTo(published.published());
            assertThat(version.by()).isEqualTo(reader.id());
        });
        assertThat(drafts.historyOf(key))
                .extracting(Entry::kind, Entry::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ProcessDraftBegun", writer.id()),
                        org.assertj.core.groups.Tuple.tuple("ProcessDraftSentToReview", writer.id()),
                        org.assertj.core.groups.Tuple.tuple("ProcessPublished", reader.id()));
    }

    @Test
    void where_another_can_read_it_a_draft_is_not_published_unread() {
        var by = administrator();
        administrator();
        var draft = drafts.begin(by, aKey(), aSheet("", "8"));

        assertThat(drafts.publish(by, draft.id(), draft.version(), false)).isInstanceOf(Drafted.NotNow.class);
    }

    @Test
    @Transactional
    void the_only_administrator_publishes_without_sending_it_to_nobody() {
        var alone = administrator();
        accounts.officersWith(Role.ADMINISTRATOR).stream()
                .filter(other -> !other.id().equals(alone.id()))
                .forEach(other -> accounts.setActive(other.id(), false));
        var wrong = drafts.begin(alone, aKey(), aSheet("", "sớm"));
        var draft = drafts.begin(alone, aKey(), aSheet("", "8"));

        assertThat(drafts.publish(alone, wrong.id(), wrong.version(), false)).isInstanceOf(Drafted.NotReady.class);
        assertThat(done(drafts.publish(alone, draft.id(), draft.version(), false))
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void what_is_in_review_or_published_is_not_changed() {
        var by = administrator();
        var draft = drafts.begin(by, aKey(), aSheet("", "8"));
        var sent = done(drafts.sendToReview(by, draft.id(), draft.version()));

        assertThat(drafts.save(by, draft.id(), sent.version(), aSheet("", "9"))).isInstanceOf(Drafted.NotNow.class);

        var back = done(drafts.takeBack(by, draft.id(), sent.version()));
        assertThat(done(drafts.save(by, draft.id(), back.version(), aSheet("", "9")))
                        .sheet())
                .isEqualTo(aSheet("", "9"));
    }

    @Test
    void a_draft_with_something_wrong_is_kept_but_not_sent() {
        var by = administrator();
        var draft = drafts.begin(by, aKey(), aSheet("", "sớm"));

        assertThat(drafts.sendToReview(by, draft.id(), draft.version()))
                .isInstanceOfSatisfying(
                        Drafted.NotReady.class,
                        not -> assertThat(not.remarks()).extracting(Remark::key).contains("hours"));
        assertThat(drafts.find(draft.id()).orElseThrow().sheet().rows().get(1).hours())
                .isEqualTo("sớm");
    }

    @Test
    void of_two_who_save_at_once_one_is_told_and_nothing_is_overwritten() throws Exception {
        var by = administrator();
        var draft = drafts.begin(by, aKey(), aSheet("", "8"));

        try (var together = Executors.newFixedThreadPool(4)) {
            var saved = together.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Drafted>)
                            () -> drafts.save(by, draft.id(), draft.version(), aSheet("", String.valueOf(20 + i))))
                    .toList());

            var answers = saved.stream().map(future -> future.resultNow()).toList();
            assertThat(answers).filteredOn(Drafted.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Drafted.ChangedElsewhere.class::isInstance)
                    .hasSize(3);
            assertThat(drafts.find(draft.id()).orElseThrow().sheet())
                    .isEqualTo(((Drafted.Done) answers.stream()
                                    .filter(Drafted.Done.class::isInstance)
                                    .findFirst()
                                    .orElseThrow())
                            .draft()
                            .sheet());
        }
    }

    @Test
    void of_one_process_there_is_one_open_draft() {
        var by = administrator();
        var key = aKey();
        var first = drafts.begin(by, key, aSheet("", "8"));

        assertThat(drafts.begin(administrator(), key, aSheet("", "99"))).isEqualTo(first);

        drafts.discard(by, first.id(), first.version());
        assertThat(drafts.begin(by, key, aSheet("", "99")).id()).isNotEqualTo(first.id());
    }

    @Test
    void a_new_version_begins_from_the_published_one_and_says_what_it_changes() {
        var by = administrator();
        var key = aKey();
        published(by, key, aSheet("", "8"));
        var draft = drafts.beginFromPublished(by, key).orElseThrow();

        var saved = done(drafts.save(by, draft.id(), draft.version(), aSheet("", "16")));

        assertThat(draft.isTable()).isTrue();
        assertThat(draft.sheet().rows()).hasSize(4);
        assertThat(drafts.changes(saved, drafts.look(saved, null)))
                .extracting(Change::key)
                .containsExactly("sum", "hours");
    }

    @Test
    void a_procedure_follows_the_process_chosen_for_it_and_an_upgrade_leaves_it_so() {
        var by = administrator();
        var unit = handlings.unitsFor(PROCEDURE).getFirst().code();
        var before = handlings.get(PROCEDURE, unit).processVersion();
        var key = aKey();
        var draft = drafts.begin(by, key, aSheet(PROCEDURE, "2"));
        var sent = done(drafts.sendToReview(by, draft.id(), draft.version()));
        var old = handlings.findProcessKey(PROCEDURE).orElseThrow();

        var published = done(drafts.publish(by, draft.id(), sent.version(), true));

        assertThat(handlings.get(PROCEDURE, unit).processVersion()).isEqualTo(published.published());
        assertThat(handlings.usesOf(key))
                .isNotEmpty()
                .allMatch(use -> use.procedure().equals(PROCEDURE));
        assertThat(drafts.use(by, old, PROCEDURE)).isTrue();
        assertThat(handlings.get(PROCEDURE, unit).processVersion()).isEqualTo(before);
        assertThat(drafts.use(by, key, "9.999999")).isFalse();
        starter.load();
        assertThat(handlings.findProcessKey(PROCEDURE)).contains(old);
    }

    /** The designer says who is missing where a dossier's own steps would look for them. */
    @Test
    void offices_find_their_people_where_dossiers_do() {
        var desks = new Desks("receiving", "handling", () -> "committee", unit -> unit + "-agency");
        for (var role : vn.motcua.process.Role.values()) {
            var lane = new Lane("lane", "Làn", null, role, Lane.HANDLING);
            var task = new TaskNode("t", "Việc", null, null, lane, null, Lane.HANDLING, Assign.ROLE, Duty.OTHER);

            assertThat(Offices.roleOf(role))
                    .as(role.name())
                    .isEqualTo(desks.of(task).role());
        }
    }
}
