// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Fees;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierView.Happened;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.reading.ViewTable.RegisterRow;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.Terms;
import vn.motcua.form.Places;
import vn.motcua.printing.ApologyNotice;
import vn.motcua.printing.ApplicationForm;
import vn.motcua.printing.AppointmentSlip;
import vn.motcua.printing.Contact;
import vn.motcua.printing.ControlSlip;
import vn.motcua.printing.DecisionLetter;
import vn.motcua.printing.Fee;
import vn.motcua.printing.FiledDossier;
import vn.motcua.printing.Language;
import vn.motcua.printing.Letterhead;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.RefusalNotice;
import vn.motcua.printing.Register;
import vn.motcua.printing.RuleSet;
import vn.motcua.printing.Signer;
import vn.motcua.printing.StopNotice;
import vn.motcua.printing.SupplementRequest;

/** Fills the printed papers from a dossier; the same for what was sent and for what is about to be. */
@Component
public class PaperForms {

    private final Units units;
    private final Rulebook rulebook;
    private final Places places;
    private final MessageSource messages;
    private final InstantSource clock;
    private final RuleSet rules;
    private final String address;
    private final String place;

    public PaperForms(
            Units units,
            Rulebook rulebook,
            ObjectProvider<Places> places,
            MessageSource messages,
            InstantSource clock,
            @Value("${motcua.rules:ND118_2025}") String rules,
            @Value("${motcua.address:http://localhost:8080}") String address,
            @Value("${motcua.place:Huế}") String place) {
        this.units = units;
        this.rulebook = rulebook;
        this.places = places.getIfAvailable(() -> Places.NONE);
        this.messages = messages;
        this.clock = clock;
        this.rules = RuleSet.valueOf(rules);
        this.address = address;
        this.place = place;
    }

    /** The paper as it was given out; nothing when there was no reason for it yet. */
    public Optional<PrintedForm> printed(FormNumber form, DossierView dossier, Terms terms, Locale locale) {
        var desk = new Desk(dossier, locale);
        return switch (form) {
            case APPOINTMENT -> last(dossier, Move.Kind.ACCEPT).map(accepted -> desk.appointment(accepted, terms));
            case SUPPLEMENT -> last(dossier, Move.Kind.ASK_SUPPLEMENT).map(desk::supplement);
            case REFUSAL -> refusal(dossier, desk);
            case APOLOGY -> last(dossier, Move.Kind.APOLOGISE).map(desk::apology);
            case STOP -> last(dossier, Move.Kind.STOP).map(desk::stop);
            case CONTROL_SLIP -> last(dossier, Move.Kind.ACCEPT).map(desk::controlSlip);
            case DECISION -> Optional.ofNullable(dossier.verdict()).map(desk::decision);
            case APPLICATION -> Optional.of(desk.application());
        };
    }

    /** When there was reason for a paper that stays as it is once it is given out. */
    static Optional<Instant> occasion(FormNumber form, DossierView dossier) {
        var verdict = Optional.ofNullable(dossier.verdict()).map(DossierView.Verdict::at);
        return switch (form) {
            case APPOINTMENT -> last(dossier, Move.Kind.ACCEPT).map(Happened::at);
            case SUPPLEMENT -> last(dossier, Move.Kind.ASK_SUPPLEMENT).map(Happened::at);
            case REFUSAL ->
                verdict.or(() -> last(dossier, Move.Kind.REFUSE_RECEPTION).map(Happened::at));
            case APOLOGY -> last(dossier, Move.Kind.APOLOGISE).map(Happened::at);
            case STOP -> last(dossier, Move.Kind.STOP).map(Happened::at);
            case DECISION -> verdict;
            case CONTROL_SLIP, APPLICATION -> Optional.empty();
        };
    }

    private static Optional<PrintedForm> refusal(DossierView dossier, Desk desk) {
        var verdict = dossier.verdict();
        return verdict != null && verdict.decision() == Decision.REFUSED
                ? Optional.of(desk.refusal(verdict.text(), null, verdict.at(), verdict.by()))
                : last(dossier, Move.Kind.REFUSE_RECEPTION)
                        .map(line -> desk.refusal(fact(line, "reason"), find(line, "guidance"), line.at(), line.by()));
    }

    /** The paper a move would send, as it would look; nothing for a move that sends none. */
    public Optional<PrintedForm> preview(Move move, DossierView dossier, String byName, Locale locale) {
        var desk = new Desk(dossier, locale);
        var now = clock.instant();
        return Optional.ofNullable(
                switch (move) {
                    case Move.AskSupplement m -> desk.supplement(items(m), m.reason(), m.answerBy(), now, byName);
                    case Move.RefuseReception m -> desk.refusal(m.reason(), m.guidance(), now, byName);
                    case Move.Apologise m -> desk.apology(dossier.dates().due(), m.newDueAt(), m.reason(), now, byName);
                    case Move.Stop m -> desk.stop(m.reason(), now, byName);
                    case Move.Decide m -> desk.decision(new DossierView.Verdict(m.decision(), m.text(), now, byName));
                    default -> null;
                });
    }

    public PrintedForm register(String unit, LocalDate from, LocalDate until, List<RegisterRow> rows, Locale locale) {
        var lines = new ArrayList<Register.Line>();
        for (var row : rows) {
            lines.add(line(lines.size() + 1, row, locale));
        }
        return new Register(letterhead(unit, clock.instant(), locale), "", from, until, lines);
    }

    private Register.Line line(int number, RegisterRow row, Locale locale) {
        return new Register.Line(
                number,
                row.code(),
                row.applicant(),
                row.address(),
                row.phone(),
                row.procedure(),
                1,
                nameOf(row.handlingUnit(), locale),
                row.acceptedAt(),
                row.dueAt(),
                row.returnedAt(),
                messages.getMessage("dossier.form.way." + row.collect(), null, locale),
                null);
    }

    private Letterhead letterhead(String unit, Instant at, Locale locale) {
        var superior = units.find(unit)
                .map(Unit::parent)
                .flatMap(units::find)
                .map(parent -> parent.name(locale))
                .orElse(null);
        return new Letterhead(rules, Language.of(locale), superior, nameOf(unit, locale), place, null, at);
    }

    private String nameOf(String unit, Locale locale) {
        return units.find(unit).map(known -> known.name(locale)).orElse(unit);
    }

    private static List<SupplementRequest.Item> items(Move.AskSupplement move) {
        return move.lacks().stream()
                .map(lack -> new SupplementRequest.Item(lack.what(), lack.why()))
                .toList();
    }

    private static Optional<Happened> last(DossierView dossier, Move.Kind move) {
        return dossier.timeline().stream()
                .filter(line -> line.kind().equals(move.event()))
                .reduce((_, later) -> later);
    }

    private static String fact(Happened line, String name) {
        return String.valueOf(line.facts().getOrDefault(name, ""));
    }

    private static @Nullable String find(Happened line, String name) {
        var value = line.facts().get(name);
        return value == null ? null : value.toString();
    }

    private static @Nullable Instant instant(Happened line, String name) {
        var value = find(line, name);
        return value == null ? null : Instant.parse(value);
    }

    /** One dossier's papers in one language. */
    private final class Desk {

        private final DossierView dossier;
        private final Locale locale;
        private final FiledDossier filed;

        Desk(DossierView dossier, Locale locale) {
            this.dossier = dossier;
            this.locale = locale;
            this.filed = new FiledDossier(
                    dossier.code(),
                    dossier.procedureName(),
                    applicant(),
                    URI.create(address + "/track/" + dossier.code()));
        }

        private vn.motcua.printing.Applicant applicant() {
            var who = dossier.applicant();
            return new vn.motcua.printing.Applicant(
                    who.name(),
                    given(who.idNumber()),
                    given(who.address()),
                    given(who.phone()),
                    given(who.email()),
                    who.submittedBy());
        }

        private static @Nullable String given(String text) {
            return text.isBlank() ? null : text;
        }

        private Letterhead letterhead(String unit, Instant at) {
            return PaperForms.this.letterhead(unit, at, locale);
        }

        private String nameOf(String unit) {
            return PaperForms.this.nameOf(unit, locale);
        }

        private Contact contact(String name) {
            var phone = units.find(dossier.receivingUnit()).map(Unit::phone).filter(text -> !text.isBlank());
            return new Contact(name.isBlank() ? nameOf(dossier.receivingUnit()) : name, phone.orElse(null), address);
        }

        private String say(String key, Object... args) {
            return messages.getMessage("dossier.form." + key, args, locale);
        }

        AppointmentSlip appointment(Happened accepted, Terms terms) {
            var due = Objects.requireNonNullElse(instant(accepted, "dueAt"), accepted.at());
            return new AppointmentSlip(
                    letterhead(dossier.receivingUnit(), accepted.at()),
                    filed,
                    papers(accepted.at()),
                    1,
                    terms.limit() == null ? "" : terms.limit().text(locale),
                    accepted.at(),
                    due,
                    say("collect." + dossier.collect(), nameOf(dossier.receivingUnit())),
                    fee(accepted.at()),
                    null,
                    accepted.by());
        }

        /** What the answers make it cost; nothing where the office says so only later. */
        private @Nullable Fee fee(Instant at) {
            return rulebook.handling(dossier.procedureCode(), dossier.receivingUnit(), dossier.submittedAt())
                    .map(handling -> Fees.of(handling.procedure(), dossier.channel(), dossier.answers()))
                    .filter(fees -> !fees.isDecidedLater())
                    .map(fees -> new Fee(fees.totalInDong(), fees.isFree() || isPaid(at)))
                    .orElse(null);
        }

        private boolean isPaid(Instant by) {
            return dossier.asked().stream()
                    .filter(asked -> asked.kind().equals(Request.Kind.PAYMENT.name()))
                    .map(DossierView.Asked::answeredAt)
                    .anyMatch(paid -> paid != null && !paid.isAfter(by));
        }

        /** As far as they were there by then. */
        private List<vn.motcua.printing.Paper> papers(Instant by) {
            return dossier.papers().stream()
                    .filter(paper -> paper.part() != DossierView.Paper.Part.RESULT)
                    .filter(paper -> !paper.at().isAfter(by))
                    .map(paper -> new vn.motcua.printing.Paper(
                            paper.name(),
                            paper.originals(),
                            0,
                            paper.copies(),
                            paper.files().size(),
                            null))
                    .toList();
        }

        SupplementRequest supplement(Happened asked) {
            var items = new ArrayList<SupplementRequest.Item>();
            if (asked.facts().get("lacks") instanceof List<?> lacks) {
                lacks.stream()
                        .filter(Map.class::isInstance)
                        .map(lack -> (Map<?, ?>) lack)
                        .forEach(lack -> items.add(new SupplementRequest.Item(
                                String.valueOf(lack.get("what")), String.valueOf(lack.get("why")))));
            }
            return supplement(items, find(asked, "reason"), instant(asked, "answerBy"), asked.at(), asked.by());
        }

        SupplementRequest supplement(
                List<SupplementRequest.Item> items,
                @Nullable String reason,
                @Nullable Instant answerBy,
                Instant at,
                String by) {
            return new SupplementRequest(
                    letterhead(dossier.receivingUnit(), at), filed, items, reason, answerBy, contact(by), by);
        }

        RefusalNotice refusal(String reason, @Nullable String guidance, Instant at, String by) {
            return new RefusalNotice(
                    letterhead(dossier.receivingUnit(), at), filed, List.of(reason), guidance, contact(by), by);
        }

        PrintedForm apology(Happened line) {
            return apology(
                    instant(line, "oldDueAt"),
                    Objects.requireNonNullElse(instant(line, "dueAt"), line.at()),
                    fact(line, "reason"),
                    line.at(),
                    line.by());
        }

        ApologyNotice apology(@Nullable Instant promised, Instant newDue, String reason, Instant at, String by) {
            var received = dossier.dates().accepted() == null
                    ? dossier.submittedAt()
                    : dossier.dates().accepted();
            return new ApologyNotice(
                    letterhead(dossier.handlingUnit(), at),
                    filed,
                    received,
                    promised == null ? received : promised,
                    newDue,
                    reason,
                    signer(by));
        }

        PrintedForm stop(Happened stopped) {
            return stop(fact(stopped, "reason"), stopped.at(), stopped.by());
        }

        StopNotice stop(String reason, Instant at, String by) {
            var requested = last(dossier, Move.Kind.WITHDRAW).map(Happened::at).orElse(at);
            return new StopNotice(letterhead(dossier.receivingUnit(), at), filed, requested, reason, at, signer(by));
        }

        PrintedForm controlSlip(Happened accepted) {
            var due = dossier.dates().due() == null
                    ? accepted.at()
                    : dossier.dates().due();
            var cooperating = dossier.steps().stream()
                    .map(DossierView.Step::unit)
                    .filter(unit -> !unit.equals(dossier.handlingUnit()) && !unit.equals(dossier.receivingUnit()))
                    .distinct()
                    .map(this::nameOf)
                    .toList();
            return new ControlSlip(
                    letterhead(dossier.receivingUnit(), clock.instant()),
                    filed,
                    accepted.at(),
                    due,
                    nameOf(dossier.handlingUnit()),
                    cooperating,
                    handOvers());
        }

        private List<ControlSlip.HandOver> handOvers() {
            var steps = dossier.steps().stream()
                    .filter(step -> step.state() != StepState.CANCELLED)
                    .toList();
            var handOvers = new ArrayList<ControlSlip.HandOver>();
            for (var i = 0; i + 1 < steps.size(); i++) {
                handOvers.add(handOver(steps.get(i), steps.get(i + 1)));
            }
            return handOvers;
        }

        private ControlSlip.HandOver handOver(DossierView.Step from, DossierView.Step to) {
            return new ControlSlip.HandOver(
                    nameOf(from.unit()),
                    from.closedByName(),
                    nameOf(to.unit()),
                    to.closedByName() == null ? to.assigneeName() : to.closedByName(),
                    to.openedAt(),
                    timeliness(from),
                    from.note());
        }

        private static ControlSlip.@Nullable Timeliness timeliness(DossierView.Step step) {
            if (step.closedAt() == null) {
                return null;
            }
            var allotted = step.allottedMinutes();
            return step.late()
                    ? ControlSlip.Timeliness.LATE
                    : allotted != null && step.usedMinutes() < allotted
                            ? ControlSlip.Timeliness.EARLY
                            : ControlSlip.Timeliness.ON_TIME;
        }

        DecisionLetter decision(DossierView.Verdict verdict) {
            return new DecisionLetter(
                    letterhead(dossier.handlingUnit(), verdict.at()),
                    filed,
                    say("decision." + verdict.decision()),
                    dossier.procedureName(),
                    nameOf(dossier.handlingUnit()),
                    List.of(),
                    List.of(verdict.text().split("\\R+")),
                    List.of(dossier.applicant().name()),
                    signer(verdict.by()));
        }

        private Signer signer(String name) {
            return new Signer(List.of(), name, null);
        }

        ApplicationForm application() {
            var form = rulebook.form(dossier.formVersion()).with(places);
            var summary = form.summary(dossier.answers(), locale);
            var sections = summary.parts().stream()
                    .map(part -> new ApplicationForm.Section(
                            part.title(),
                            part.rows().stream()
                                    .map(row -> new ApplicationForm.Answer(
                                            row.group().isEmpty()
                                                    ? row.question()
                                                    : row.group() + ": " + row.question(),
                                            row.answer()))
                                    .toList()))
                    .toList();
            return new ApplicationForm(
                    letterhead(dossier.receivingUnit(), dossier.submittedAt()),
                    filed,
                    summary.title(),
                    sections,
                    papers(Instant.MAX),
                    null,
                    say("statement"),
                    dossier.submittedAt(),
                    say("channel." + dossier.channel()));
        }
    }
}
