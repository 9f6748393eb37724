// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
import vn.motcua.process.ProcessPicture;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.open.ProgressView.AheadLine;
import vn.motcua.web.open.ProgressView.PauseLine;
import vn.motcua.web.open.ProgressView.Pictures;
import vn.motcua.web.open.ProgressView.StepLine;
import vn.motcua.web.open.ProgressView.TurnLine;

/** Puts the progress of a dossier into words and a picture, for its public page and for all others that show it. */
@Component
public class ProgressViews {

    private final Names names;
    private final Handlings handlings;
    private final Pages pages;
    private final MessageSource words;

    ProgressViews(Names names, Handlings handlings, Pages pages, MessageSource words) {
        this.names = names;
        this.handlings = handlings;
        this.pages = pages;
        this.words = words;
    }

    public ProgressView of(Progress progress, Locale reader) {
        return new ProgressView(
                progress.code(),
                progress.procedureCode(),
                names.procedure(progress.procedureCode(), progress.procedureName(), reader),
                names.status(progress.status(), reader),
                Names.tone(progress.status()),
                names.unit(progress.receivingUnit(), reader),
                progress.submittedAt(),
                progress.acceptedAt(),
                progress.dueAt(),
                progress.promisedAt(),
                progress.finishedAt(),
                progress.returnedAt(),
                progress.late(),
                progress.status().isOver(),
                progress.turns().stream()
                        .map(turn -> line(turn, progress, reader))
                        .toList(),
                progress.steps().stream()
                        .map(step -> line(step, progress, reader))
                        .toList(),
                ahead(progress, reader),
                pauses(progress, reader),
                pictures(progress, reader));
    }

    private TurnLine line(Progress.Turn turn, Progress progress, Locale reader) {
        var unit = turn.unit();
        var role = turn.role();
        var asked = turn.who() == Progress.Who.APPLICANT;
        return new TurnLine(
                asked,
                unit == null ? "" : names.unit(unit, reader),
                role == null ? "" : names.role(role, reader),
                asked ? asked(turn, progress.status(), reader) : task(turn, progress, reader),
                turn.dueAt());
    }

    /** What the applicant has to do now; an amount of money is no secret, what it is for may be. */
    private String asked(Progress.Turn turn, Status status, Locale reader) {
        var amount = turn.amountInDong();
        return amount == null
                ? words.getMessage("track.turn.toDo." + status, null, reader)
                : words.getMessage("track.turn.toPay", new Object[] {pages.money(amount, reader)}, reader);
    }

    private String task(Progress.Turn turn, Progress progress, Locale reader) {
        return nameOf(turn.task(), progress, reader);
    }

    /** The name of a step of the dossier in the reader's language, known by its Vietnamese one. */
    public String nameOf(String vietnamese, Progress progress, Locale reader) {
        return progress.steps().stream()
                .filter(step -> step.name().equals(vietnamese))
                .findFirst()
                .map(step -> name(step, progress, reader))
                .orElse(vietnamese);
    }

    private String name(Progress.Step step, Progress progress, Locale reader) {
        return names.step(progress.processVersion(), step.element(), step.name(), reader);
    }

    private StepLine line(Progress.Step step, Progress progress, Locale reader) {
        return new StepLine(
                name(step, progress, reader),
                step.closedAt() == null
                        ? names.unit(step.unit(), reader)
                        : names.unit(step.unit(), step.closedAt(), reader),
                StepLine.State.valueOf(step.state().name()),
                step.openedAt(),
                step.dueAt(),
                step.closedAt(),
                step.allottedMinutes(),
                step.usedMinutes(),
                step.late());
    }

    private List<AheadLine> ahead(Progress progress, Locale reader) {
        if (progress.status().isOver() || progress.finishedAt() != null) {
            return List.of();
        }
        var process = handlings.process(progress.processVersion());
        return ProcessPicture.text(process, Set.copyOf(progress.done()), Set.copyOf(progress.active()), reader).stream()
                .filter(line -> line.state() == ProcessPicture.State.AHEAD)
                .map(line -> line(line, progress, reader))
                .toList();
    }

    /** Who does it is the office of this dossier: the same process may serve a department and a commune. */
    private AheadLine line(ProcessPicture.Line line, Progress progress, Locale reader) {
        var who = progress.planned().stream()
                .filter(planned -> planned.element().equals(line.id()))
                .findFirst()
                .map(planned -> names.unit(planned.unit(), reader) + " (" + names.role(planned.role(), reader) + ")")
                .orElse(line.lane());
        var time = line.workingTime();
        return new AheadLine(line.name(), who, time == null ? null : (int) time.toMinutes());
    }

    private List<PauseLine> pauses(Progress progress, Locale reader) {
        return progress.pauses().stream()
                .map(pause -> new PauseLine(names.status(pause.reason(), reader), pause.from(), pause.to()))
                .toList();
    }

    private Pictures pictures(Progress progress, Locale reader) {
        var process = handlings.process(progress.processVersion());
        var done = Set.copyOf(progress.done());
        var active = Set.copyOf(progress.active());
        return new Pictures(
                ProcessPicture.svg(process, done, active, reader),
                ProcessPicture.svgVertical(process, done, active, reader));
    }
}
