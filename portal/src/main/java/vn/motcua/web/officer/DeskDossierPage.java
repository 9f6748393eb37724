// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Cosigner;
import vn.motcua.dossier.Cosigners;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.Representation;
import vn.motcua.form.Answers;
import vn.motcua.form.Summary;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.process.ProcessPicture;
import vn.motcua.remarks.Notes;
import vn.motcua.web.Forms;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.PrintedPapers;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.deciding.DecisionPages;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.inbox.MainMove;
import vn.motcua.web.open.ProgressView.Pictures;

/** Puts a dossier into the words of the desk's page. */
@Component
class DeskDossierPage {

    private final Handlings handlings;
    private final Cosigners cosigners;
    private final Notes notes;
    private final DecisionPages decisions;
    private final Forms forms;
    private final Names names;
    private final Pages pages;
    private final MessageSource words;

    DeskDossierPage(
            Handlings handlings,
            Cosigners cosigners,
            Notes notes,
            DecisionPages decisions,
            Forms forms,
            Names names,
            Pages pages,
            MessageSource words) {
        this.pages = pages;
        this.handlings = handlings;
        this.cosigners = cosigners;
        this.notes = notes;
        this.decisions = decisions;
        this.forms = forms;
        this.names = names;
        this.words = words;
    }

    DeskDossierView of(Actor actor, DossierView dossier, DeskBar bar, Locale locale) {
        return new DeskDossierView(
                dossier.code(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                say(dossier.status().messageKey(), locale),
                Names.tone(dossier.status()),
                dossier.late(),
                dossier.status().isRunning(),
                dossier.dates().due(),
                facts(dossier, locale),
                forms.get(dossier.formVersion()).summary(dossier.answers(), locale),
                dossier.toBeTyped() ? new DeskDossierView.ToType(typing(dossier, bar)) : null,
                dossier.papers().stream()
                        .map(paper -> paper(dossier, paper, locale))
                        .toList(),
                groups(dossier, bar, locale),
                dossier.steps().stream()
                        .map(step -> step(dossier, step, locale))
                        .toList(),
                dossier.asked().stream()
                        .map(asked -> asked(dossier, asked, locale))
                        .toList(),
                dossier.held().stream().map(held -> held(held, locale)).toList(),
                dossier.held().stream().mapToInt(DossierView.Held::minutes).sum(),
                dossier.timeline().stream()
                        .map(event -> happened(event, locale))
                        .toList(),
                printed(dossier, locale),
                pictures(dossier, locale),
                dossier.timeline().stream().anyMatch(line -> line.kind().equals("ResultContested")),
                (int) notes.on(actor, dossier).stream()
                        .filter(note -> !note.isStruck())
                        .count(),
                decisions.offer(actor, dossier, bar.list()).orElse(null),
                bar);
    }

    private static @Nullable String typing(DossierView dossier, DeskBar bar) {
        return dossier.moves().stream().anyMatch(move -> move.kind() == Move.Kind.TYPE_DECLARATION)
                ? ListPlace.with(DeclarationController.address(dossier.code()), bar.list())
                : null;
    }

    private Pictures pictures(DossierView dossier, Locale locale) {
        var process = handlings.process(dossier.processVersion());
        var done = Set.copyOf(dossier.done());
        var active = Set.copyOf(dossier.active());
        return new Pictures(
                ProcessPicture.svg(process, done, active, locale),
                ProcessPicture.svgVertical(process, done, active, locale));
    }

    private List<Row> facts(DossierView dossier, Locale locale) {
        var applicant = dossier.applicant();
        var facts = new ArrayList<Row>();
        facts.add(fact("applicant", applicant.name(), locale));
        add(facts, "idNumber", applicant.idNumber(), locale);
        add(facts, "phone", applicant.phone(), locale);
        add(facts, "email", applicant.email(), locale);
        add(facts, "address", applicant.address(), locale);
        add(facts, "submittedBy", Objects.toString(applicant.submittedBy(), ""), locale);
        facts.addAll(acting(applicant.acting(), locale));
        cosigners.of(dossier).forEach(each -> facts.add(Row.of(say("cosigners.title", locale), signed(each, locale))));
        facts.add(fact("channel", dossier.channel().wording().in(locale), locale));
        facts.add(fact("receivingUnit", names.unit(dossier.receivingUnit(), locale), locale));
        facts.add(fact("handlingUnit", names.unit(dossier.handlingUnit(), locale), locale));
        facts.add(fact("collect", say("officer.way." + dossier.collect(), locale), locale));
        return facts;
    }

    private String signed(Cosigner cosigner, Locale locale) {
        var at = cosigner.answeredAt();
        return say("cosigners.signed", locale, cosigner.signedAs(), at == null ? "" : pages.moment(at, locale));
    }

    /** By what right somebody else filed, to be held against the papers. */
    private List<Row> acting(@Nullable Representation acting, Locale locale) {
        if (acting == null) {
            return List.of();
        }
        var born = acting.born();
        return Stream.of(
                        Row.of(
                                say("acting.right", locale),
                                say(acting.capacity().messageKey(), locale)),
                        Row.of(say("acting.submitterId", locale), acting.idNumber()),
                        Row.of(say("acting.position", locale), acting.position()),
                        Row.of(say("acting.born", locale), born == null ? "" : pages.day(born, locale)))
                .filter(row -> !row.value().isBlank())
                .toList();
    }

    private void add(List<Row> facts, String name, String value, Locale locale) {
        if (!value.isBlank()) {
            facts.add(fact(name, value, locale));
        }
    }

    private Row fact(String name, String value, Locale locale) {
        return Row.of(say("officer.fact." + name, locale), value);
    }

    private DeskDossierView.PaperLine paper(DossierView dossier, DossierView.Paper paper, Locale locale) {
        var files = paper.files().stream()
                .map(file -> new DeskDossierView.FileLine(
                        dossier.resultName(file.id()).orElse(file.name()),
                        "/desk/dossiers/" + dossier.code() + "/files/" + file.id(),
                        file.mediaType().startsWith("image/")))
                .toList();
        return new DeskDossierView.PaperLine(
                names.paper(dossier.procedureCode(), paper.name(), locale),
                say("officer.part." + paper.part(), locale),
                counts(paper, locale),
                files);
    }

    private String counts(DossierView.Paper paper, Locale locale) {
        return paper.originals() + paper.copies() == 0
                ? ""
                : say("officer.paper.counts", locale, paper.originals(), paper.copies());
    }

    /** The moves by the step they are on, in the order of the steps; those on the dossier as a whole stand last. */
    private List<DeskDossierView.MoveGroup> groups(DossierView dossier, DeskBar bar, Locale locale) {
        var byStep = new LinkedHashMap<UUID, List<PossibleMove>>();
        var whole = new UUID(0, 0);
        for (var move : dossier.moves()) {
            byStep.computeIfAbsent(Objects.requireNonNullElse(move.step(), whole), _ -> new ArrayList<>())
                    .add(move);
        }
        return byStep.entrySet().stream()
                .map(entry -> group(dossier, entry.getKey(), entry.getValue(), bar, locale))
                .toList();
    }

    private DeskDossierView.MoveGroup group(
            DossierView dossier, UUID stepId, List<PossibleMove> moves, DeskBar bar, Locale locale) {
        var step = dossier.steps().stream()
                .filter(one -> one.id().equals(stepId))
                .findFirst()
                .orElse(null);
        return new DeskDossierView.MoveGroup(
                step == null ? say("officer.moves.dossier", locale) : name(dossier, step, locale),
                step == null ? null : step.dueAt(),
                buttons(dossier, moves, false, bar, locale),
                buttons(dossier, moves, true, bar, locale));
    }

    /** The main move stands first; what is done rarely comes apart. */
    private List<DeskDossierView.MoveButton> buttons(
            DossierView dossier, List<PossibleMove> moves, boolean rare, DeskBar bar, Locale locale) {
        return moves.stream()
                .filter(move -> isRare(move.kind()) == rare)
                .sorted(Comparator.comparing(move -> !MainMove.is(move.kind())))
                .map(move -> button(dossier, move, bar, locale))
                .toList();
    }

    private DeskDossierView.MoveButton button(DossierView dossier, PossibleMove move, DeskBar bar, Locale locale) {
        var step = move.step() == null ? "" : move.step().toString();
        var page = MoveFields.isPlain(move) ? null : MainMove.address(dossier.code(), move, bar.list());
        return new DeskDossierView.MoveButton(
                say(move.kind().messageKey(), locale), move.kind().name(), step, page, MainMove.is(move.kind()));
    }

    private static boolean isRare(Move.Kind kind) {
        return switch (kind) {
            case RELEASE, HAND_OVER, STEP_BACK, ASK_OPINION, ASK_PAYMENT, APOLOGISE, WITHDRAW, STOP -> true;
            default -> false;
        };
    }

    private DeskDossierView.StepLine step(DossierView dossier, DossierView.Step step, Locale locale) {
        var who = step.closedByName() != null ? doer(step, locale) : step.assigneeName();
        return new DeskDossierView.StepLine(
                name(dossier, step, locale),
                step.closedAt() == null
                        ? names.unit(step.unit(), locale)
                        : names.unit(step.unit(), step.closedAt(), locale),
                who == null ? names.duty(Role.valueOf(step.role()), locale) : who,
                say("officer.step." + step.state(), locale),
                tone(step),
                step.openedAt(),
                step.closedAt() == null ? step.dueAt() : null,
                step.closedAt(),
                step.usedMinutes(),
                step.allottedMinutes(),
                Objects.toString(step.note(), ""));
    }

    /** Who did it, and for whom, when they stood in for somebody. */
    private String doer(DossierView.Step step, Locale locale) {
        var by = Objects.toString(step.closedByName(), "");
        return step.doneFor().map(away -> say("desk.for", locale, by, away)).orElse(by);
    }

    private String name(DossierView dossier, DossierView.Step step, Locale locale) {
        return names.step(dossier.processVersion(), step.element(), step.name(), locale);
    }

    private static Tone tone(DossierView.Step step) {
        if (step.late()) {
            return Tone.BAD;
        }
        return switch (step.state()) {
            case OPEN -> Tone.ACTIVE;
            case WAITING -> Tone.NEEDED;
            case DONE -> Tone.GOOD;
            case CANCELLED -> Tone.QUIET;
        };
    }

    private DeskDossierView.AskedLine asked(DossierView dossier, DossierView.Asked asked, Locale locale) {
        return new DeskDossierView.AskedLine(
                say("officer.asked." + asked.kind(), locale),
                Stream.concat(amount(asked, locale).stream(), lines(asked.content()).stream())
                        .toList(),
                asked.at(),
                asked.dueAt(),
                asked.answeredAt(),
                Stream.concat(
                                lines(asked.answer()).stream(),
                                asked.answer().get("answersBefore") instanceof Map<?, ?> before
                                        ? corrected(dossier, before, locale)
                                        : Stream.<String>empty())
                        .toList());
    }

    /** Which answers are others now than before the supplement. */
    private Stream<String> corrected(DossierView dossier, Map<?, ?> before, Locale locale) {
        var form = forms.get(dossier.formVersion());
        var values = new LinkedHashMap<String, Object>();
        before.forEach((name, value) -> values.put(String.valueOf(name), value));
        var was = answers(form.summary(Answers.of(values), locale));
        return rows(form.summary(dossier.answers(), locale))
                .filter(row -> !row.answer().equals(was.getOrDefault(row.path(), "")))
                .map(row -> say(
                        "reading.corrected",
                        locale,
                        row.label(),
                        was.getOrDefault(row.path(), "–"),
                        row.answer().isEmpty() ? "–" : row.answer()));
    }

    private static Map<String, String> answers(Summary summary) {
        var answers = new LinkedHashMap<String, String>();
        rows(summary).forEach(row -> answers.put(row.path(), row.answer()));
        return answers;
    }

    private static Stream<Summary.Row> rows(Summary summary) {
        return summary.parts().stream().flatMap(part -> part.rows().stream());
    }

    private Optional<String> amount(DossierView.Asked asked, Locale locale) {
        return asked.content().get("amountInDong") instanceof Number amount
                ? Optional.of(pages.money(amount.longValue(), locale))
                : Optional.empty();
    }

    /** What was written, in the order it was written; ids and empty things are not for reading. */
    private static List<String> lines(Map<String, Object> content) {
        var lines = new ArrayList<String>();
        Lacks.of(content)
                .forEach(lack -> lines.add(lack.why().isBlank() ? lack.what() : lack.what() + ": " + lack.why()));
        content.forEach((key, value) -> {
            if (value instanceof String text && !text.isBlank() && READABLE.contains(key)) {
                lines.add(text);
            }
        });
        return lines;
    }

    private static final Set<String> READABLE = Set.of("reason", "question", "text", "note", "proof");

    private DeskDossierView.HeldLine held(DossierView.Held held, Locale locale) {
        var where = held.unit().isEmpty()
                ? say("officer.held." + held.by(), locale)
                : names.unit(held.unit(), held.from(), locale);
        var who = held.officer().isEmpty() ? where : held.officer() + " (" + where + ")";
        return new DeskDossierView.HeldLine(who, held.from(), held.to(), held.minutes());
    }

    private DeskDossierView.HappenedLine happened(DossierView.Happened event, Locale locale) {
        var office = event.unit().isEmpty() ? "" : names.unit(event.unit(), event.at(), locale);
        var by = event.standingFor()
                .map(away -> say("desk.for", locale, event.by(), away))
                .orElse(event.by());
        var who = by.isEmpty() ? office : office.isEmpty() ? by : by + ", " + office;
        var step = Objects.toString(event.facts().get("step"), "");
        var note = Objects.toString(
                event.facts().get("note"), Objects.toString(event.facts().get("reason"), ""));
        var what = say("event." + event.kind(), locale);
        return new DeskDossierView.HappenedLine(event.at(), step.isEmpty() ? what : what + ": " + step, who, note);
    }

    private List<Link> printed(DossierView dossier, Locale locale) {
        return PrintedPapers.forDesk(dossier).stream()
                .map(form -> new Link(
                        say("officer.form." + form, locale), "/desk/dossiers/" + dossier.code() + "/print/" + form))
                .toList();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
