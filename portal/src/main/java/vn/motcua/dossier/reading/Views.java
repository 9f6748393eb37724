// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Progress.Pause;
import vn.motcua.dossier.Progress.Turn;
import vn.motcua.dossier.Progress.Who;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Verdict;
import vn.motcua.form.Answers;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** Shows a dossier: all of it to those who may see it, its progress to everyone. */
@Component
public class Views {

    private final ViewTable table;
    private final Journal journal;
    private final Vault vault;

    public Views(ViewTable table, Journal journal, Vault vault) {
        this.table = table;
        this.journal = journal;
        this.vault = vault;
    }

    /** To officers all of it; to its owner without the names and notes of the office. */
    public DossierView whole(Situation situation, List<PossibleMove> moves) {
        var view = everything(situation, moves);
        return situation.actor().isCitizen() ? OwnersView.of(view) : view;
    }

    public DossierView everything(Situation situation, List<PossibleMove> moves) {
        var dossier = situation.dossier();
        var filed = table.filed(dossier.id());
        var held = table.held(dossier.id());
        return new DossierView(
                dossier.id(),
                dossier.code(),
                dossier.status(),
                dossier.channel(),
                dossier.procedureCode(),
                dossier.procedureName(),
                dossier.formVersion(),
                dossier.processVersion(),
                filed.applicant(),
                dossier.receivingUnit(),
                dossier.handlingUnit(),
                dossier.submittedAt(),
                dates(dossier.state()),
                dossier.isLate(situation.now()),
                situation.actor().isCitizen() && situation.actor().id().equals(dossier.owner()),
                filed.collect(),
                Answers.of(situation.answers()),
                papers(dossier.id()),
                verdict(dossier.state().verdict()),
                filed.handed(),
                situation.steps().stream()
                        .map(step -> step(step, held, situation))
                        .toList(),
                held.stream().map(Views::held).toList(),
                table.asked(dossier.id()),
                journal.of(dossier.id(), dossier.submittedAt()).stream()
                        .map(Views::happened)
                        .toList(),
                moves,
                active(situation),
                done(situation));
    }

    private static DossierView.Dates dates(State state) {
        var deadline = state.deadline();
        return new DossierView.Dates(
                deadline.acceptedAt(),
                deadline.dueAt(),
                deadline.promisedAt(),
                deadline.waitingSince(),
                deadline.answerBy(),
                state.finishedAt(),
                state.returnedAt());
    }

    private static DossierView.@Nullable Verdict verdict(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : new DossierView.Verdict(verdict.decision(), verdict.text(), verdict.at(), verdict.by());
    }

    private List<DossierView.Paper> papers(UUID dossier) {
        var papers = table.papers(dossier);
        var ids = papers.stream().flatMap(paper -> paper.files().stream()).toList();
        var files = vault.findAll(ids).stream().collect(Collectors.toMap(VaultFile::id, Views::file));
        return papers.stream()
                .map(paper -> new DossierView.Paper(
                        paper.part(),
                        paper.name(),
                        paper.originals(),
                        paper.copies(),
                        paper.files().stream()
                                .map(files::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        paper.at()))
                .toList();
    }

    private static DossierView.File file(VaultFile file) {
        return new DossierView.File(file.id(), file.name(), file.mediaType(), file.sizeInBytes());
    }

    private static DossierView.Step step(StepRow step, List<HeldRow> held, Situation situation) {
        return new DossierView.Step(
                step.id(),
                step.kind(),
                step.element(),
                step.name(),
                step.unit(),
                step.role().name(),
                step.state(),
                step.assignee(),
                step.assigneeName(),
                step.openedAt(),
                step.dueAt(),
                step.closedAt(),
                step.closedByName(),
                step.closedHow(),
                step.allottedMinutes(),
                usedMinutes(step, held, situation),
                isLate(step, situation.now()),
                step.note());
    }

    /** Time in the office; the waits in between do not count. */
    private static int usedMinutes(StepRow step, List<HeldRow> held, Situation situation) {
        var until = held.stream()
                .filter(one -> one.step().equals(step.id()) && one.by() == HeldBy.OFFICE)
                .mapToInt(HeldRow::minutes)
                .sum();
        var since = step.isOpen()
                ? (int) situation
                        .calendar()
                        .between(step.heldSince(), situation.now())
                        .minutes()
                : 0;
        return until + Math.max(0, since);
    }

    private static boolean isLate(StepRow step, Instant now) {
        var closed = step.closedAt();
        return closed != null ? closed.isAfter(step.dueAt()) : step.isOpen() && now.isAfter(step.dueAt());
    }

    private static DossierView.Held held(HeldRow held) {
        var officer = held.by() == HeldBy.OFFICE && held.officerName() != null ? held.officerName() : "";
        return new DossierView.Held(
                held.step(), held.by().name(), held.unit(), officer, held.from(), held.to(), held.minutes());
    }

    private static DossierView.Happened happened(Entry entry) {
        return new DossierView.Happened(
                entry.kind(), entry.at(), entry.actorKind(), entry.fact("by"), entry.unit(), entry.facts());
    }

    private static List<String> active(Situation situation) {
        return situation.unfinished().stream()
                .map(StepRow::element)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    private static List<String> done(Situation situation) {
        var active = active(situation);
        return situation.steps().stream()
                .filter(step ->
                        step.state() == StepState.DONE && !step.element().isEmpty())
                .map(StepRow::element)
                .filter(element -> !active.contains(element))
                .distinct()
                .toList();
    }

    // ── for everyone ────────────────────────────────────────────────────────────────────────────────────────────────

    public Progress progress(Situation situation) {
        var dossier = situation.dossier();
        var state = dossier.state();
        var deadline = state.deadline();
        var held = table.held(dossier.id());
        return new Progress(
                dossier.code(),
                dossier.status(),
                dossier.procedureCode(),
                dossier.procedureName(),
                dossier.processVersion(),
                dossier.receivingUnit(),
                dossier.submittedAt(),
                deadline.acceptedAt(),
                deadline.dueAt(),
                Objects.equals(deadline.promisedAt(), deadline.dueAt()) ? null : deadline.promisedAt(),
                state.finishedAt(),
                state.returnedAt(),
                dossier.isLate(situation.now()),
                turns(situation),
                pauses(situation, held),
                steps(situation, held),
                planned(situation),
                active(situation),
                done(situation));
    }

    private List<Turn> turns(Situation situation) {
        if (situation.status().isWaiting()) {
            var answerBy = situation.state().deadline().answerBy();
            return List.of(new Turn(Who.APPLICANT, null, null, "", answerBy, amountAsked(situation)));
        }
        return situation.unfinished().stream()
                .map(step -> new Turn(Who.OFFICE, step.unit(), step.role().name(), step.name(), step.dueAt(), null))
                .toList();
    }

    private @Nullable Long amountAsked(Situation situation) {
        if (situation.status() != Status.AWAITING_PAYMENT) {
            return null;
        }
        return table.asked(situation.dossier().id()).stream()
                .filter(asked -> asked.kind().equals(Request.Kind.PAYMENT.name()) && asked.answeredAt() == null)
                .map(asked -> asked.content().get("amountInDong"))
                .filter(Number.class::isInstance)
                .map(amount -> ((Number) amount).longValue())
                .findFirst()
                .orElse(null);
    }

    private static List<Pause> pauses(Situation situation, List<HeldRow> held) {
        var pauses = new LinkedHashSet<Pause>();
        held.stream()
                .filter(one -> one.by() != HeldBy.OFFICE)
                .forEach(one -> pauses.add(new Pause(reason(one.by()), one.from(), one.to())));
        var since = situation.state().deadline().waitingSince();
        if (since != null) {
            pauses.add(new Pause(situation.status(), since, null));
        }
        return List.copyOf(pauses);
    }

    private static Status reason(HeldBy by) {
        return by == HeldBy.MONEY ? Status.AWAITING_PAYMENT : Status.AWAITING_SUPPLEMENT;
    }

    private static List<Progress.Step> steps(Situation situation, List<HeldRow> held) {
        return situation.steps().stream()
                .filter(step -> step.state() != StepState.CANCELLED)
                .map(step -> new Progress.Step(
                        step.element(),
                        step.name(),
                        step.unit(),
                        step.role().name(),
                        step.state(),
                        step.openedAt(),
                        step.dueAt(),
                        step.closedAt(),
                        step.allottedMinutes(),
                        usedMinutes(step, held, situation),
                        isLate(step, situation.now())))
                .toList();
    }

    /** The tasks that may still come, in the order of the process. */
    private static List<Progress.Planned> planned(Situation situation) {
        if (situation.status().isOver() || situation.status() == Status.WITHDRAWN) {
            return List.of();
        }
        var begun = situation.steps().stream().map(StepRow::element).collect(Collectors.toSet());
        return situation.route().process().tasks().stream()
                .filter(task -> !begun.contains(task.id()))
                .map(task -> planned(task, situation))
                .toList();
    }

    private static Progress.Planned planned(TaskNode task, Situation situation) {
        var desk = situation.desks().of(task);
        var minutes =
                task.workingTime() == null ? null : (int) task.workingTime().toMinutes();
        return new Progress.Planned(
                task.id(), task.name(), desk.unit(), desk.role().name(), minutes);
    }
}
