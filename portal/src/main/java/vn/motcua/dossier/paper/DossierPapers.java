// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Fees;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierView.Happened;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Representation;
import vn.motcua.dossier.cosigning.CosignerTable.CosignerRow;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.Terms;
import vn.motcua.form.Form;
import vn.motcua.form.Summary;
import vn.motcua.printing.AdministrativeDocument;
import vn.motcua.printing.ApologyNotice;
import vn.motcua.printing.ApplicationForm;
import vn.motcua.printing.AppointmentSlip;
import vn.motcua.printing.Contact;
import vn.motcua.printing.ControlSlip;
import vn.motcua.printing.DecisionLetter;
import vn.motcua.printing.Fee;
import vn.motcua.printing.FiledDossier;
import vn.motcua.printing.Letterhead;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.RefusalNotice;
import vn.motcua.printing.Signer;
import vn.motcua.printing.StopNotice;
import vn.motcua.printing.SupplementRequest;
import vn.motcua.wording.Document;

/** One dossier's papers in one language. */
final class DossierPapers {

    private final DossierView dossier;
    private final Stationery stationery;
    private final Locale locale;
    private final FiledDossier filed;

    DossierPapers(DossierView dossier, Stationery stationery, Locale locale) {
        this.dossier = dossier;
        this.stationery = stationery;
        this.locale = locale;
        this.filed = new FiledDossier(
                dossier.code(), dossier.procedureName(), applicant(), stationery.trackingPage(dossier.code()));
    }

    private vn.motcua.printing.Applicant applicant() {
        var who = dossier.applicant();
        return new vn.motcua.printing.Applicant(
                who.name(),
                given(who.idNumber()),
                given(who.address()),
                given(who.phone()),
                given(who.email()),
                who.submittedBy(),
                right(who.acting()));
    }

    private @Nullable String right(@Nullable Representation acting) {
        if (acting == null) {
            return null;
        }
        var words = Stream.of(
                stationery.words(acting.capacity().messageKey(), locale),
                acting.position(),
                acting.idNumber().isEmpty() ? "" : stationery.words("acting.printed.id", locale, acting.idNumber()));
        return words.filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    private Letterhead letterhead(String unit, Instant at) {
        return stationery.letterhead(unit, at, locale);
    }

    private String nameOf(String unit) {
        return stationery.nameOf(unit, locale);
    }

    private Contact contact(String name) {
        return stationery.contact(dossier.receivingUnit(), name, locale);
    }

    private String say(String key, Object... args) {
        return stationery.say(key, locale, args);
    }

    AppointmentSlip appointment(Happened accepted, Terms terms, @Nullable Fees fees, @Nullable String claim) {
        return appointment(
                accepted.at(), accepted.instant("dueAt").orElse(accepted.at()), signed(accepted), terms, fees, claim);
    }

    /** @param claim the secret by which its holder takes the dossier into an account; none on a preview */
    AppointmentSlip appointment(
            Instant at, Instant due, String by, Terms terms, @Nullable Fees fees, @Nullable String claim) {
        return new AppointmentSlip(
                letterhead(dossier.receivingUnit(), at),
                claim == null ? filed : filed.followedAt(stationery.claimingPage(dossier.code(), claim)),
                papers(at),
                1,
                terms.limit() == null ? "" : terms.limit().text(locale),
                at,
                due,
                say("collect." + dossier.collect(), nameOf(dossier.receivingUnit())),
                fees == null ? null : fee(fees, at),
                null,
                by,
                claim);
    }

    /** What the answers make it cost; nothing where the office says so only later. */
    private @Nullable Fee fee(Fees fees, Instant at) {
        return fees.isDecidedLater() ? null : new Fee(fees.totalInDong(), fees.isFree() || isPaid(at));
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
        return supplement(
                items,
                asked.fact("reason").orElse(null),
                asked.instant("answerBy").orElse(null),
                asked.at(),
                signed(asked));
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
                line.instant("oldDueAt").orElse(null),
                line.instant("dueAt").orElse(line.at()),
                line.fact("reason").orElse(""),
                line.at(),
                signed(line));
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
        return stop(stopped.fact("reason").orElse(""), stopped.at(), signed(stopped));
    }

    StopNotice stop(String reason, Instant at, String by) {
        var requested = dossier.last(Move.Kind.WITHDRAW).map(Happened::at).orElse(at);
        return new StopNotice(letterhead(dossier.receivingUnit(), at), filed, requested, reason, at, signer(by));
    }

    PrintedForm controlSlip(Happened accepted, Instant now) {
        var due =
                dossier.dates().due() == null ? accepted.at() : dossier.dates().due();
        var cooperating = dossier.steps().stream()
                .map(DossierView.Step::unit)
                .filter(unit -> !unit.equals(dossier.handlingUnit()) && !unit.equals(dossier.receivingUnit()))
                .distinct()
                .map(this::nameOf)
                .toList();
        return new ControlSlip(
                letterhead(dossier.receivingUnit(), now),
                filed,
                accepted.at(),
                due,
                nameOf(dossier.handlingUnit()),
                cooperating,
                new HandOvers(this::nameOf, this::doer).of(dossier));
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
                signer(signed(verdict)));
    }

    AdministrativeDocument document(Document text, String signer, Instant at) {
        return document(
                text,
                letterhead(dossier.handlingUnit(), at),
                filed,
                signer.isEmpty()
                        ? new Signer(text.capacity(), "", say("unsigned"))
                        : new Signer(text.capacity(), signer, null));
    }

    static AdministrativeDocument document(Document text, Letterhead letterhead, FiledDossier filed, Signer signer) {
        return new AdministrativeDocument(
                letterhead.numbered(text.number()),
                filed,
                text.title().isEmpty() ? "…" : text.title(),
                given(text.subject()),
                text.authority(),
                text.grounds(),
                text.body().stream()
                        .map(one -> new AdministrativeDocument.Paragraph(one.isHeading(), one.text()))
                        .toList(),
                text.recipients(),
                signer);
    }

    /** Who decided, and for whom, when they stood in for somebody. */
    String signed(DossierView.Verdict verdict) {
        var away = dossier.last(Move.Kind.DECIDE)
                .filter(line -> line.at().equals(verdict.at()))
                .flatMap(Happened::standingFor);
        return signed(verdict.by(), away);
    }

    String signed(Happened line) {
        return signed(line.by(), line.standingFor());
    }

    private String signed(String by, Optional<String> away) {
        return away.map(name -> say("for", by, name)).orElse(by);
    }

    private @Nullable String doer(DossierView.Step step) {
        var by = step.closedByName();
        return by == null ? null : signed(by, step.doneFor());
    }

    private Signer signer(String name) {
        return new Signer(List.of(), name, null);
    }

    ApplicationForm application(Form form, List<CosignerRow> cosigners) {
        var summary = form.summary(dossier.answers(), locale);
        var sections = new ArrayList<>(answers(summary));
        if (!cosigners.isEmpty()) {
            sections.add(signed(cosigners));
        }
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

    private static List<ApplicationForm.Section> answers(Summary summary) {
        return summary.parts().stream()
                .map(part -> new ApplicationForm.Section(
                        part.title(),
                        part.rows().stream()
                                .map(row -> new ApplicationForm.Answer(
                                        row.group().isEmpty() ? row.question() : row.group() + ": " + row.question(),
                                        row.answer()))
                                .toList()))
                .toList();
    }

    /** Who has agreed to it beside whoever filed it, by their own sign-in. */
    private ApplicationForm.Section signed(List<CosignerRow> cosigners) {
        return new ApplicationForm.Section(
                stationery.words("cosigners.title", locale),
                cosigners.stream()
                        .map(each -> new ApplicationForm.Answer(
                                each.name(), stationery.words("cosigners.printed", locale, each.signedAs())))
                        .toList());
    }
}
