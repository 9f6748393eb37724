// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.drafting.EditingTest.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.VersionUses;
import vn.motcua.form.Answers;
import vn.motcua.form.FormTest;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.VietnamTime;

/** The life of a form's draft: opened, changed by two, reviewed, tested, published; what runs keeps its version. */
@PortalTest
class FormDraftsTest {

    private static final Publishing NOW = new Publishing(0, "Theo thông tư mới", null, false);

    @Autowired
    FormDrafts drafts;

    @Autowired
    FormReviews reviews;

    @Autowired
    Publications publications;

    @Autowired
    Handlings handlings;

    @Autowired
    Drafts dossierDrafts;

    @Autowired
    VersionUses uses;

    @Autowired
    Accounts accounts;

    private Actor administrator() {
        return SignedIn.officer(accounts, Role.ADMINISTRATOR, "H57");
    }

    @Test
    void a_draft_begins_from_what_is_published_and_is_the_same_for_all() {
        var one = administrator();
        var draft = drafts.open(one, "1.004222");

        assertThat(drafts.open(administrator(), "1.004222").id()).isEqualTo(draft.id());
        assertThat(drafts.differences(draft)).isEmpty();
        assertThat(publish(one, draft, NOW)).isEqualTo(Step.refused(Step.Refusal.NOT_APPROVED));
        discard(one, draft);
        assertThat(drafts.find("1.004222")).isEmpty();
    }

    @Test
    void only_administrators_change_forms() {
        var leader = SignedIn.officer(accounts, Role.LEADER, "H57");

        assertThatThrownBy(() -> drafts.open(leader, "1.004222")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_changes_what_another_has_just_changed_is_told_and_who_changes_something_else_is_not() {
        var one = administrator();
        var other = administrator();
        var code = "1.004223";
        var draft = drafts.open(one, code);
        var first = draft.read().outline().parts().toList();
        var path = first.get(0).path();
        var elsewhere = first.get(1).path();
        var seen = draft.read().question(path).orElseThrow().mark();
        var seenElsewhere = draft.read().question(elsewhere).orElseThrow().mark();

        assertThat(relabel(one, code, path, "Câu của người thứ nhất", seen)).isInstanceOf(Changed.Made.class);
        assertThat(relabel(other, code, path, "Câu của người thứ hai", seen))
                .isInstanceOfSatisfying(
                        Changed.Overtaken.class, late -> assertThat(late.by()).isEqualTo(one.id()));
        assertThat(relabel(other, code, elsewhere, "Chỗ khác", seenElsewhere)).isInstanceOf(Changed.Made.class);

        var now = drafts.find(code).orElseThrow();
        assertThat(drafts.differences(now)).extracting(Difference::kind).containsOnly(Difference.Kind.LABEL);
        assertThat(drafts.history(now))
                .extracting(DraftEvent::kind)
                .containsExactly("opened", "change-question", "change-question");
        assertThat(drafts.history(now)).extracting(DraftEvent::by).containsExactly(one.id(), one.id(), other.id());
        discard(one, now);
    }

    @Test
    void a_change_is_taken_back_unless_somebody_went_on() {
        var me = administrator();
        var code = "1.003915";
        var draft = drafts.open(me, code);
        var path = draft.read().outline().parts().findFirst().orElseThrow().path();
        relabel(me, code, path, "Một", "");
        relabel(me, code, path, "Hai", "");

        assertThat(drafts.undo(me, code, 1)).isInstanceOf(Changed.Overtaken.class);
        drafts.undo(me, code, 2);
        assertThat(label(code, path)).isEqualTo("Một");
        drafts.undo(me, code, 3);
        var back = drafts.find(code).orElseThrow();
        assertThat(back.definition()).isEqualTo(draft.definition());
        assertThat(drafts.canUndo(back)).isFalse();
        discard(me, back);
    }

    @Test
    void another_administrator_reviews_and_a_change_takes_the_review_back() {
        var author = administrator();
        var reviewer = administrator();
        var code = "1.000656";
        var draft = drafts.open(author, code);
        var path = draft.read().outline().parts().findFirst().orElseThrow().path();
        relabel(author, code, path, "Câu hỏi mới", "");

        reviews.ask(author, code, 1, "Nhờ xem giúp");
        assertThat(reviews.judge(author, code, 1, true, "")).isEqualTo(Step.refused(Step.Refusal.OWN_WORK));
        assertThat(reviews.judge(reviewer, code, 1, false, " "))
                .isEqualTo(Step.refused(Step.Refusal.COMMENT_IS_MISSING));
        assertThat(reviews.judge(reviewer, code, 0, true, "")).isEqualTo(Step.refused(Step.Refusal.OVERTAKEN));
        assertThat(reviews.judge(reviewer, code, 1, false, "Sai chính tả"))
                .isInstanceOfSatisfying(
                        Step.Taken.class,
                        sent -> assertThat(sent.draft().state()).isEqualTo(DraftState.DRAFT));
        reviews.ask(author, code, 1, "");
        reviews.judge(reviewer, code, 1, true, "Được");
        relabel(author, code, path, "Đổi sau khi duyệt", "");
        assertThat(publish(author, drafts.find(code).orElseThrow(), NOW))
                .isEqualTo(Step.refused(Step.Refusal.NOT_APPROVED));
        reviews.ask(author, code, 2, "");
        reviews.judge(reviewer, code, 2, true, "");

        assertThat(publish(author, drafts.find(code).orElseThrow(), NOW)).isInstanceOf(Step.Published.class);
        assertThat(publications.formVersions(code).getFirst()).satisfies(version -> {
            assertThat(version.isOwn()).isTrue();
            assertThat(version.publishedBy()).isEqualTo(author.id());
            assertThat(version.remark()).isEqualTo("Theo thông tư mới");
        });
    }

    @Test
    void a_failing_test_keeps_a_draft_from_being_published() {
        var author = administrator();
        var code = "1.000703";
        drafts.open(author, code);
        var test = new FormTest("Không khai gì", LocalDate.of(2026, 11, 1), Answers.none(), Map.of());
        drafts.change(author, code, new Edit.AddTest(test), "");
        approved(author, code);

        var draft = drafts.find(code).orElseThrow();
        assertThat(drafts.tests(draft))
                .singleElement()
                .satisfies(run -> assertThat(run.holds()).isFalse());
        assertThat(publish(author, draft, NOW)).isEqualTo(Step.refused(Step.Refusal.TESTS_FAIL, "Không khai gì"));
        discard(author, draft);
    }

    @Test
    void a_version_can_wait_for_its_first_day_and_a_citizens_draft_keeps_the_one_it_began_with() {
        var author = administrator();
        var code = RUNNING;
        var unit = handlings.unitsFor(code).getFirst().code();
        var before = handlings.get(code, unit).formVersion();
        var citizen = SignedIn.citizen(accounts);
        var begun = dossierDrafts.start(citizen, code, unit);
        drafts.open(author, code);
        drafts.change(
                author,
                code,
                new Edit.AddQuestion(
                        firstPage(code),
                        0,
                        "",
                        sheet("kind", "text", "label-vi", "Mới", "label-en", "New", "required", "true")),
                "");
        approved(author, code);
        var today = VietnamTime.dateOf(Instant.now());
        var past = new Publishing(revision(code), "", today.minusDays(1), false);
        assertThat(reviews.publish(author, code, past)).isEqualTo(Step.refused(Step.Refusal.DAY_IS_PAST));
        var soon = new Publishing(revision(code), "", today.plusDays(3), false);
        var version = ((Step.Published) reviews.publish(author, code, soon)).version();

        assertThat(handlings.get(code, unit).formVersion()).isEqualTo(before);
        PortalClock.at(Instant.now().plusSeconds(4 * 86_400), () -> {
            assertThat(handlings.get(code, unit).formVersion()).isEqualTo(version);
            assertThat(dossierDrafts.find(citizen, begun.id()).orElseThrow().formVersion())
                    .isEqualTo(before);
            assertThat(uses.of(before).drafts()).isPositive();
            assertThat(problems(citizen, begun.id())).noneMatch(path -> path.equals("moi"));
            assertThat(problems(
                            citizen, dossierDrafts.start(citizen, code, unit).id()))
                    .contains("moi");
            return null;
        });
    }

    private static final String RUNNING = "2.000815";

    private java.util.List<String> problems(Actor citizen, UUID draft) {
        var outcome = dossierDrafts.submit(citizen, draft, false);
        return ((FilingOutcome.NotFiled) outcome)
                .problems().stream().map(problem -> problem.field()).toList();
    }

    @Test
    void what_the_program_brings_does_not_replace_a_form_of_the_province() {
        var author = administrator();
        var code = "1.004616";
        var brought =
                publications.formFile(publications.formVersions(code).getFirst().id());
        drafts.open(author, code);
        var path = drafts.find(code)
                .orElseThrow()
                .read()
                .outline()
                .parts()
                .findFirst()
                .orElseThrow()
                .path();
        relabel(author, code, path, "Của tỉnh", "");
        approved(author, code);
        publish(author, drafts.find(code).orElseThrow(), NOW);
        var own = publications.formVersions(code).getFirst();

        publications.offerForm(code, brought);

        assertThat(publications.formVersions(code).getFirst()).isEqualTo(own);
    }

    private void approved(Actor author, String code) {
        reviews.ask(author, code, revision(code), "");
        reviews.judge(administrator(), code, revision(code), true, "");
    }

    private int revision(String code) {
        return drafts.find(code).orElseThrow().revision();
    }

    private String firstPage(String code) {
        return drafts.find(code)
                .orElseThrow()
                .read()
                .outline()
                .pages()
                .getFirst()
                .id();
    }

    private Step publish(Actor actor, FormDraft draft, Publishing how) {
        return reviews.publish(
                actor,
                draft.procedure(),
                new Publishing(draft.revision(), how.remark(), how.firstDay(), how.overNewer()));
    }

    private void discard(Actor actor, FormDraft draft) {
        reviews.discard(actor, draft.procedure(), revision(draft.procedure()));
    }

    private Changed relabel(Actor actor, String code, String path, String label, String seen) {
        var draft = drafts.find(code).orElseThrow();
        var sheet = EditingTest.with(draft.definition(), path, "label-vi", label);
        return drafts.change(actor, code, new Edit.ChangeQuestion(path, sheet), seen);
    }

    private String label(String code, String path) {
        return drafts.find(code)
                .orElseThrow()
                .read()
                .question(path)
                .orElseThrow()
                .text("label-vi");
    }
}
