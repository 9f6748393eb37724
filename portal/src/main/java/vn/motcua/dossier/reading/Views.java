// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
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

    /** How far it is, for everyone. */
    public Progress progress(Situation situation) {
        return EveryonesView.of(situation, table.held(situation.dossier().id()), amountAsked(situation));
    }

    public DossierView everything(Situation situation, List<PossibleMove> moves) {
        var dossier = situation.dossier();
        var filed = table.filed(dossier.id());
        var held = table.held(dossier.id());
        var work = new WorkDone(situation, held);
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
                dossier.state().toBeTyped(),
                papers(dossier.id()),
                verdict(dossier.state().verdict()),
                filed.handed(),
                situation.steps().stream().map(step -> step(step, work)).toList(),
                held.stream().map(Views::held).toList(),
                table.asked(dossier.id()),
                journal.of(dossier.id(), dossier.submittedAt()).stream()
                        .map(Views::happened)
                        .toList(),
                moves,
                work.active(),
                work.done());
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

    private static DossierView.Step step(StepRow step, WorkDone work) {
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
                work.usedMinutes(step),
                work.isLate(step),
                step.note());
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
}
