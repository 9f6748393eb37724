// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Fees;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierView.Happened;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.cosigning.CosignerTable;
import vn.motcua.dossier.owning.Owners;
import vn.motcua.dossier.reading.RegisterTable.RegisterPart;
import vn.motcua.dossier.reading.RegisterTable.RegisterRow;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Terms;
import vn.motcua.form.Places;
import vn.motcua.printing.FiledDossier;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Register;
import vn.motcua.printing.Signer;
import vn.motcua.printing.SupplementRequest;
import vn.motcua.wording.Document;
import vn.motcua.wording.Fact;

/** Fills the printed papers from a dossier; the same for what was sent and for what is about to be. */
@Component
public class PaperForms {

    private final Stationery stationery;
    private final Rulebook rulebook;
    private final Places places;
    private final Owners owners;
    private final CosignerTable cosigners;
    private final InstantSource clock;

    PaperForms(
            Stationery stationery,
            Rulebook rulebook,
            ObjectProvider<Places> places,
            Owners owners,
            CosignerTable cosigners,
            InstantSource clock) {
        this.stationery = stationery;
        this.rulebook = rulebook;
        this.places = places.getIfAvailable(() -> Places.NONE);
        this.owners = owners;
        this.cosigners = cosigners;
        this.clock = clock;
    }

    /** The paper as it was given out; nothing when there was no reason for it yet. */
    public Optional<PrintedForm> printed(FormNumber form, DossierView dossier, Terms terms, Locale locale) {
        var papers = new DossierPapers(dossier, stationery, locale);
        return switch (form) {
            case APPOINTMENT ->
                dossier.last(Move.Kind.ACCEPT)
                        .map(accepted -> papers.appointment(
                                accepted,
                                terms,
                                fees(dossier),
                                owners.claimOf(dossier.id()).orElse(null)));
            case SUPPLEMENT -> dossier.last(Move.Kind.ASK_SUPPLEMENT).map(papers::supplement);
            case REFUSAL -> refusal(dossier, papers);
            case APOLOGY -> dossier.last(Move.Kind.APOLOGISE).map(papers::apology);
            case STOP -> dossier.last(Move.Kind.STOP).map(papers::stop);
            case CONTROL_SLIP ->
                dossier.last(Move.Kind.ACCEPT).map(accepted -> papers.controlSlip(accepted, clock.instant()));
            case DECISION -> Optional.ofNullable(dossier.verdict()).map(papers::decision);
            case APPLICATION ->
                Optional.of(papers.application(
                        rulebook.form(dossier.formVersion()).with(places), cosigners.ofDossier(dossier.id())));
        };
    }

    /** When there was reason for a paper that stays as it is once it is given out. */
    static Optional<Instant> occasion(FormNumber form, DossierView dossier) {
        var verdict = Optional.ofNullable(dossier.verdict()).map(DossierView.Verdict::at);
        return switch (form) {
            case APPOINTMENT -> dossier.last(Move.Kind.ACCEPT).map(Happened::at);
            case SUPPLEMENT -> dossier.last(Move.Kind.ASK_SUPPLEMENT).map(Happened::at);
            case REFUSAL ->
                verdict.or(() -> dossier.last(Move.Kind.REFUSE_RECEPTION).map(Happened::at));
            case APOLOGY -> dossier.last(Move.Kind.APOLOGISE).map(Happened::at);
            case STOP -> dossier.last(Move.Kind.STOP).map(Happened::at);
            case DECISION -> verdict;
            case CONTROL_SLIP, APPLICATION -> Optional.empty();
        };
    }

    private static Optional<PrintedForm> refusal(DossierView dossier, DossierPapers papers) {
        var verdict = dossier.verdict();
        return verdict != null && verdict.decision() == Decision.REFUSED
                ? Optional.of(papers.refusal(verdict.text(), null, verdict.at(), papers.signed(verdict)))
                : dossier.last(Move.Kind.REFUSE_RECEPTION)
                        .map(line -> papers.refusal(
                                line.fact("reason").orElse(""),
                                line.fact("guidance").orElse(null),
                                line.at(),
                                papers.signed(line)));
    }

    /**
     * The paper a move would send, as it would look; nothing for a move that sends none.
     *
     * @param due when the dossier would be due once the move is made
     */
    public Optional<PrintedForm> preview(
            Move move, DossierView dossier, Terms terms, @Nullable Instant due, String byName, Locale locale) {
        var papers = new DossierPapers(dossier, stationery, locale);
        var now = clock.instant();
        return Optional.ofNullable(
                switch (move) {
                    case Move.Accept _ ->
                        papers.appointment(now, due == null ? now : due, byName, terms, fees(dossier), null);
                    case Move.AskSupplement m -> papers.supplement(items(m), m.reason(), m.answerBy(), now, byName);
                    case Move.RefuseReception m -> papers.refusal(m.reason(), m.guidance(), now, byName);
                    case Move.Apologise m ->
                        papers.apology(dossier.dates().due(), m.newDueAt(), m.reason(), now, byName);
                    case Move.Stop m -> papers.stop(m.reason(), now, byName);
                    case Move.Decide m -> papers.decision(new DossierView.Verdict(m.decision(), m.text(), now, byName));
                    default -> null;
                });
    }

    /**
     * A decision as it was written, in the layout of an administrative document; always in Vietnamese, as it was written.
     *
     * @param signer empty while nobody has signed
     */
    public PrintedForm document(DossierView dossier, Document text, String signer, Instant at) {
        return new DossierPapers(dossier, stationery, Locale.of("vi")).document(text, signer, at);
    }

    /** A template as it would be printed, for an invented dossier. */
    public PrintedForm sample(Document text, String procedure, String unit, Instant at) {
        return DossierPapers.document(
                text,
                stationery.letterhead(unit.isEmpty() ? Fact.UNIT_NAME.sample() : unit, at, Locale.of("vi")),
                new FiledDossier(
                        Fact.DOSSIER_CODE.sample(),
                        procedure,
                        vn.motcua.printing.Applicant.named(Fact.APPLICANT_NAME.sample()),
                        stationery.trackingPage(Fact.DOSSIER_CODE.sample())),
                new Signer(text.capacity(), "", stationery.say("unsigned", Locale.of("vi"))));
    }

    /** How somebody signs who stands in for a colleague. */
    public String signedFor(String name, String away, Locale locale) {
        return stationery.say("for", locale, name, away);
    }

    public PrintedForm register(String unit, LocalDate from, RegisterPart part, Locale locale) {
        var lines = new ArrayList<Register.Line>();
        for (var row : part.rows()) {
            lines.add(line(lines.size() + 1, row, locale));
        }
        return new Register(
                stationery.letterhead(unit, clock.instant(), locale),
                book(from, part.until()),
                from,
                part.until(),
                lines,
                part.goesOn());
    }

    /** There is a book for each year (circular 01/2018); a view over the turn of a year is of two. */
    private static String book(LocalDate from, LocalDate until) {
        return from.getYear() == until.getYear()
                ? String.valueOf(from.getYear())
                : from.getYear() + "–" + until.getYear();
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
                stationery.nameOf(row.handlingUnit(), locale),
                row.acceptedAt(),
                row.dueAt(),
                row.returnedAt(),
                stationery.say("way." + row.collect(), locale),
                null);
    }

    private static List<SupplementRequest.Item> items(Move.AskSupplement move) {
        return move.lacks().stream()
                .map(lack -> new SupplementRequest.Item(lack.what(), lack.why()))
                .toList();
    }

    private @Nullable Fees fees(DossierView dossier) {
        return rulebook.procedure(dossier.procedureCode(), dossier.receivingUnit(), dossier.submittedAt())
                .map(procedure -> Fees.of(procedure, dossier.channel(), dossier.answers()))
                .orElse(null);
    }
}
