// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.Request;

/** What of a dossier its owner sees: everything that concerns them, not what the office says among itself. */
final class OwnersView {

    private static final Set<String> INTERNAL = Set.of(
            "StepClaimed",
            "StepReleased",
            "StepAssigned",
            "StepHandedOver",
            "StepTakenBack",
            "StepGivenBack",
            "StepEscalated",
            "StepExpired",
            "ReceptionOverdue",
            "OpinionOverdue",
            "DossierDueSoon",
            "DossierOverdue",
            "ApplicantSilent",
            "HolderReminded",
            "StepRelocated",
            "StepsRecounted",
            "ResultAttached",
            "ContestDueSoon",
            "ContestOverdue");

    private static final Set<String> FACTS = Set.of(
            "status",
            "step",
            "dueAt",
            "oldDueAt",
            "reason",
            "guidance",
            "lacks",
            "answerBy",
            "amountInDong",
            "payBy",
            "proof",
            "papers",
            "decision",
            "way",
            "channel",
            "askedUnit",
            "opinionDueAt",
            "ground",
            "finding",
            "contestDueAt");

    private OwnersView() {}

    static DossierView of(DossierView view) {
        return new DossierView(
                view.id(),
                view.code(),
                view.status(),
                view.channel(),
                view.procedureCode(),
                view.procedureName(),
                view.formVersion(),
                view.processVersion(),
                view.applicant(),
                view.receivingUnit(),
                view.handlingUnit(),
                view.submittedAt(),
                view.dates(),
                view.late(),
                view.mine(),
                view.collect(),
                view.answers(),
                view.toBeTyped(),
                papers(view),
                verdict(view),
                view.handed(),
                view.steps().stream().map(OwnersView::step).toList(),
                view.held().stream().map(OwnersView::held).toList(),
                view.asked().stream()
                        .filter(asked -> !asked.kind().equals(Request.Kind.OPINION.name()))
                        .toList(),
                timeline(view.timeline()),
                view.moves(),
                view.active(),
                view.done());
    }

    /** The result is shown once the dossier is finished, not while it still goes through the office. */
    private static List<DossierView.Paper> papers(DossierView view) {
        return view.papers().stream()
                .filter(paper -> paper.part() != DossierView.Paper.Part.RESULT || isFinished(view))
                .toList();
    }

    private static DossierView.@Nullable Verdict verdict(DossierView view) {
        return isFinished(view) ? view.verdict() : null;
    }

    private static boolean isFinished(DossierView view) {
        return view.status() == Status.FINISHED || view.status() == Status.RETURNED;
    }

    private static DossierView.Step step(DossierView.Step step) {
        return new DossierView.Step(
                step.id(),
                step.kind(),
                step.element(),
                step.name(),
                step.unit(),
                step.role(),
                step.state(),
                null,
                null,
                step.openedAt(),
                step.dueAt(),
                step.closedAt(),
                null,
                step.closedHow(),
                step.allottedMinutes(),
                step.usedMinutes(),
                step.late(),
                null);
    }

    private static DossierView.Held held(DossierView.Held held) {
        return new DossierView.Held(held.step(), held.by(), held.unit(), "", held.from(), held.to(), held.minutes());
    }

    private static List<DossierView.Happened> timeline(List<DossierView.Happened> timeline) {
        return timeline.stream()
                .filter(line -> !INTERNAL.contains(line.kind()))
                .map(line -> new DossierView.Happened(
                        line.kind(), line.at(), line.actorKind(), "", line.unit(), facts(line)))
                .toList();
    }

    /** A decision becomes known with the result. */
    private static Map<String, Object> facts(DossierView.Happened line) {
        return line.facts().entrySet().stream()
                .filter(fact -> FACTS.contains(fact.getKey()))
                .filter(fact ->
                        !line.kind().equals("DossierDecided") || fact.getKey().equals("step"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
