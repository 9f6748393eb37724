// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.FormVersion;
import vn.motcua.catalogue.Publications;
import vn.motcua.catalogue.Published;
import vn.motcua.catalogue.Signature;
import vn.motcua.drafting.Step.Refusal;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.VietnamTime;

/**
 * From draft to published version: reviewed by another administrator wherever there is one, tested, and pinned. A
 * published version never changes; dossiers and drafts of citizens keep the one they began with.
 */
@Service
public class FormReviews {

    private final FormDraftTable table;
    private final FormDrafts drafts;
    private final DraftChronicle chronicle;
    private final Publications publications;
    private final Accounts accounts;
    private final InstantSource clock;

    FormReviews(
            FormDraftTable table,
            FormDrafts drafts,
            DraftChronicle chronicle,
            Publications publications,
            Accounts accounts,
            InstantSource clock) {
        this.table = table;
        this.drafts = drafts;
        this.chronicle = chronicle;
        this.publications = publications;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether somebody else is there to review what this administrator changes. */
    public boolean hasReviewer(Actor actor) {
        return accounts.officersWith(Role.ADMINISTRATOR).stream()
                .anyMatch(other -> !other.id().equals(actor.id()));
    }

    /** Asks the other administrators to look at a draft. */
    @Transactional
    public Step ask(Actor actor, String procedure, int revision, String comment) {
        FormDrafts.mayDraft(actor);
        var found = table.lock(procedure);
        var refusal = guard(found, revision);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        table.ask(found.orElseThrow().id(), actor.id());
        chronicle.reviewAsked(found.get(), actor, comment);
        return taken(procedure);
    }

    private static Optional<Step> guard(Optional<FormDraft> draft, int revision) {
        if (draft.isEmpty()) {
            return Optional.of(Step.refused(Refusal.NO_DRAFT));
        }
        return draft.get().revision() == revision ? Optional.empty() : Optional.of(Step.refused(Refusal.OVERTAKEN));
    }

    private Step taken(String procedure) {
        return new Step.Taken(table.find(procedure).orElseThrow());
    }

    /** Agrees to a draft, or sends it back saying why. */
    @Transactional
    public Step judge(Actor actor, String procedure, int revision, boolean approves, String comment) {
        FormDrafts.mayDraft(actor);
        var found = table.lock(procedure);
        var refusal = guard(found, revision).or(() -> judging(actor, found.orElseThrow(), approves, comment));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var draft = found.orElseThrow();
        table.judge(draft.id(), approves ? DraftState.APPROVED : DraftState.DRAFT, actor.id());
        chronicle.judged(draft, actor, approves, comment);
        return taken(procedure);
    }

    private static Optional<Step> judging(Actor actor, FormDraft draft, boolean approves, String comment) {
        if (draft.state() != DraftState.IN_REVIEW) {
            return Optional.of(Step.refused(Refusal.NOT_IN_REVIEW));
        }
        if (approves && isOwnWork(actor, draft)) {
            return Optional.of(Step.refused(Refusal.OWN_WORK));
        }
        return !approves && comment.isBlank()
                ? Optional.of(Step.refused(Refusal.COMMENT_IS_MISSING))
                : Optional.empty();
    }

    /** Four eyes: not who changed it last, nor who asked. */
    public static boolean isOwnWork(Actor actor, FormDraft draft) {
        return actor.id().equals(draft.changedBy()) || actor.id().equals(draft.askedBy());
    }

    /** Publishes a draft as the next version. */
    @Transactional
    public Step publish(Actor actor, String procedure, Publishing publishing) {
        FormDrafts.mayDraft(actor);
        var found = table.lock(procedure);
        var refusal = guard(found, publishing.revision()).or(() -> publishing(actor, found.orElseThrow(), publishing));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var draft = found.orElseThrow();
        var signature = new Signature(actor.id(), publishing.remark(), publishing.firstDay());
        return switch (publications.publishForm(procedure, draft.definition(), signature)) {
            case Published.Version version -> {
                table.close(draft.id(), DraftState.PUBLISHED);
                chronicle.published(draft, actor, version.number(), publishing.remark());
                yield new Step.Published(version.id(), version.number());
            }
            case Published.Refused refused ->
                throw new IllegalStateException("A draft is always a good form, but: " + refused.reasons());
        };
    }

    private Optional<Step> publishing(Actor actor, FormDraft draft, Publishing publishing) {
        var firstDay = publishing.firstDay();
        if (firstDay != null && firstDay.isBefore(VietnamTime.dateOf(clock.instant()))) {
            return Optional.of(Step.refused(Refusal.DAY_IS_PAST));
        }
        if (draft.state() != DraftState.APPROVED && hasReviewer(actor)) {
            return Optional.of(Step.refused(Refusal.NOT_APPROVED));
        }
        return failing(draft).or(() -> notNew(draft, publishing));
    }

    private Optional<Step> failing(FormDraft draft) {
        var failing = drafts.tests(draft).stream()
                .filter(run -> !run.holds())
                .map(run -> run.test().name())
                .toList();
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.refused(Refusal.TESTS_FAIL, String.join("; ", failing)));
    }

    private Optional<Step> notNew(FormDraft draft, Publishing publishing) {
        var newest = publications.formVersions(draft.procedure()).stream().findFirst();
        var newestId = newest.map(FormVersion::id).orElse(null);
        if (!Objects.equals(newestId, draft.base()) && !publishing.overNewer()) {
            var number = newest.map(FormVersion::number).orElse(0);
            return Optional.of(Step.refused(Refusal.BASE_IS_OLD, String.valueOf(number)));
        }
        return draft.base() != null && drafts.differences(draft).isEmpty()
                ? Optional.of(Step.refused(Refusal.NOTHING_CHANGED))
                : Optional.empty();
    }

    /** Whether a version was published since the draft was opened; its number. */
    public Optional<Integer> newerThanBase(FormDraft draft) {
        return publications.formVersions(draft.procedure()).stream()
                .findFirst()
                .filter(version -> !version.id().equals(draft.base()))
                .map(FormVersion::number);
    }

    /** Gives a draft up; what was published stays. */
    @Transactional
    public Step discard(Actor actor, String procedure, int revision) {
        FormDrafts.mayDraft(actor);
        var found = table.lock(procedure);
        var refusal = guard(found, revision);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        table.close(found.orElseThrow().id(), DraftState.DISCARDED);
        chronicle.discarded(found.get(), actor);
        return new Step.Taken(found.get());
    }
}
