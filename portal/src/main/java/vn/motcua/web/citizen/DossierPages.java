// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fees;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Contest;
import vn.motcua.dossier.Contests;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierView.Happened;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.FormNumber;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.web.FeeWords;
import vn.motcua.web.Forms;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.PrintedPapers;
import vn.motcua.web.citizen.DossierPageView.Asked;
import vn.motcua.web.citizen.DossierPageView.Contested;
import vn.motcua.web.citizen.DossierPageView.Decided;
import vn.motcua.web.citizen.DossierPageView.PaperLine;
import vn.motcua.web.component.Happening;
import vn.motcua.web.component.Link;
import vn.motcua.web.open.ProgressView;
import vn.motcua.web.open.ProgressViews;

/** Puts a dossier into the words of the citizen who filed it. */
@Component
class DossierPages {

    private static final String STEP_COMPLETED = "StepCompleted";

    /** What concerns the citizen; each has its words under {@code citizen.event}. */
    private static final Set<String> TOLD = Set.of(
            Move.FILED,
            "DossierAccepted",
            "DossierNotAccepted",
            "SupplementAsked",
            "SupplementAnswered",
            "OpinionAsked",
            "OpinionGiven",
            "SilenceNoted",
            STEP_COMPLETED,
            "StepGivenBack",
            "PaymentAsked",
            "PaymentConfirmed",
            "DossierDecided",
            "DelayApologised",
            "WithdrawalAsked",
            "AnswerDueSoon",
            "DossierLinked",
            "DossierStopped",
            "ResultContested",
            "ContestAnswered",
            "ResultReturned");

    private final Dossiers dossiers;
    private final Contests contests;
    private final Vault vault;
    private final Handlings handlings;
    private final Forms forms;
    private final Procedures procedures;
    private final ProgressViews progress;
    private final Asking asking;
    private final Names names;
    private final FeeWords feeWords;
    private final Pages pages;
    private final MessageSource words;
    private final InstantSource clock;

    DossierPages(
            Dossiers dossiers,
            Contests contests,
            Vault vault,
            Handlings handlings,
            Forms forms,
            Procedures procedures,
            ProgressViews progress,
            Asking asking,
            Names names,
            FeeWords feeWords,
            Pages pages,
            MessageSource words,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.contests = contests;
        this.vault = vault;
        this.handlings = handlings;
        this.forms = forms;
        this.procedures = procedures;
        this.progress = progress;
        this.asking = asking;
        this.names = names;
        this.feeWords = feeWords;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    DossierPageView page(Actor reader, DossierView dossier, Locale locale) {
        var shown = dossiers.progress(dossier.code())
                .orElseThrow(() -> new IllegalStateException("No progress of the dossier " + dossier.code()));
        return new DossierPageView(
                progress(dossier, shown, locale),
                asked(dossier, locale),
                decided(dossier, locale),
                happenings(dossier, shown, locale),
                papers(dossier, locale),
                printed(dossier, locale),
                forms.get(dossier.formVersion()).summary(dossier.answers(), locale),
                dossier.toBeTyped() && dossier.dates().accepted() != null,
                dossier.moves().stream().anyMatch(move -> move.kind() == Move.Kind.WITHDRAW),
                contests.find(reader, dossier.code())
                        .map(contest -> contested(contest, locale))
                        .orElse(null),
                contests.openUntil(reader, dossier.code()).orElse(null),
                Drafts.mayBeReopened(dossier));
    }

    private ProgressView progress(DossierView dossier, Progress shown, Locale locale) {
        var verdict = dossier.verdict();
        var drawn = progress.of(shown, locale);
        return verdict != null && verdict.decision() == Decision.REFUSED
                ? drawn.refused(names.status(dossier.status(), true, locale))
                : drawn;
    }

    private Contested contested(Contest contest, Locale locale) {
        var answer = contest.answer();
        var files = vault.findAll(contest.files()).stream()
                .map(file -> new Link(file.name(), "/my/dossiers/" + contest.code() + "/files/" + file.id()))
                .toList();
        return new Contested(
                contest.reason(),
                files,
                contest.dueAt(),
                answer == null && clock.instant().isAfter(contest.dueAt()),
                answer == null ? "" : word(answer.finding().messageKey(), locale),
                answer == null ? "" : answer.text(),
                answer == null ? null : answer.at());
    }

    SentView sent(DossierView dossier, Locale locale) {
        var limit = handlings
                .find(dossier.procedureCode(), dossier.receivingUnit(), dossier.submittedAt())
                .flatMap(handling -> Optional.ofNullable(handling.limits().get(Channel.ONLINE)));
        return new SentView(
                dossier.code(),
                names.procedure(dossier.procedureCode(), dossier.procedureName(), locale),
                names.unit(dossier.receivingUnit(), locale),
                checkedBy(dossier),
                limit.map(time -> time.text(locale)).orElse(""),
                fees(dossier, locale),
                addressOf(dossier, FormNumber.APPLICATION));
    }

    /** When the step that is open now is due: the office has looked at the dossier by then. */
    private @Nullable Instant checkedBy(DossierView dossier) {
        return dossiers.progress(dossier.code()).stream()
                .flatMap(shown -> shown.turns().stream())
                .flatMap(turn -> Optional.ofNullable(turn.dueAt()).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> fees(DossierView dossier, Locale locale) {
        return procedures
                .at(dossier.procedureCode(), dossier.submittedAt())
                .map(procedure -> feeWords.lines(Fees.of(procedure, dossier.channel(), dossier.answers()), locale))
                .orElse(List.of());
    }

    private @Nullable Asked asked(DossierView dossier, Locale locale) {
        return asking.open(dossier).map(open -> asked(dossier, open, locale)).orElse(null);
    }

    private Asked asked(DossierView dossier, Asking.Open open, Locale locale) {
        var answer = open.isMoney()
                ? null
                : new Link(word("citizen.asked.answer", locale), "/my/dossiers/" + dossier.code() + "/answer");
        return new Asked(
                word(open.isMoney() ? "citizen.asked.payment" : "citizen.asked.supplement", locale),
                open.isMoney() ? money(open, locale) : open.reason(),
                open.lacks().stream()
                        .map(lack -> new DossierPageView.LackLine(
                                names.paper(dossier.procedureCode(), lack.what(), locale), lack.why()))
                        .toList(),
                open.answerBy(),
                answer);
    }

    private String money(Asking.Open open, Locale locale) {
        return open.amountInDong() == 0
                ? words.getMessage("citizen.asked.payment.open", new Object[] {open.reason()}, locale)
                : words.getMessage(
                        "citizen.asked.payment.text",
                        new Object[] {pages.money(open.amountInDong(), locale), open.reason()},
                        locale);
    }

    private @Nullable Decided decided(DossierView dossier, Locale locale) {
        var verdict = dossier.verdict();
        if (verdict != null) {
            var good = verdict.decision() == Decision.GRANTED;
            return new Decided(
                    good,
                    word(good ? "citizen.decided.granted" : "citizen.decided.refused", locale),
                    verdict.text(),
                    results(dossier));
        }
        return dossier.status() == Status.NOT_ACCEPTED
                ? ended(dossier, "citizen.decided.notAccepted", Move.Kind.REFUSE_RECEPTION, locale)
                : dossier.status() == Status.STOPPED
                        ? ended(dossier, "citizen.decided.stopped", Move.Kind.STOP, locale)
                        : null;
    }

    private Decided ended(DossierView dossier, String title, Move.Kind move, Locale locale) {
        var why = dossier.timeline().stream()
                .filter(line -> line.kind().equals(move.event()))
                .map(DossierPages::textOf)
                .reduce("", (_, last) -> last);
        return new Decided(false, word(title, locale), why, List.of());
    }

    private static List<Link> results(DossierView dossier) {
        return dossier.results().stream()
                .map(result -> new Link(result.name(), addressOf(dossier, result)))
                .toList();
    }

    private static String addressOf(DossierView dossier, DossierView.Result result) {
        return result.file() == null
                ? addressOf(dossier, FormNumber.DECISION)
                : "/my/dossiers/" + dossier.code() + "/files/" + result.file().id();
    }

    private List<PaperLine> papers(DossierView dossier, Locale locale) {
        var faulty = asking.open(dossier).map(Asking.Open::papers).orElse(List.of());
        return dossier.papers().stream()
                .filter(paper -> paper.part() != DossierView.Paper.Part.RESULT)
                .map(paper -> new PaperLine(
                        names.paper(dossier.procedureCode(), paper.name(), locale),
                        counts(paper, locale),
                        faulty.contains(paper.name()),
                        files(dossier, paper).toList()))
                .toList();
    }

    private String counts(DossierView.Paper paper, Locale locale) {
        var counts = new ArrayList<String>();
        if (paper.originals() > 0) {
            counts.add(words.getMessage("citizen.paper.originals", new Object[] {paper.originals()}, locale));
        }
        if (paper.copies() > 0) {
            counts.add(words.getMessage("citizen.paper.copies", new Object[] {paper.copies()}, locale));
        }
        return String.join(" ", counts);
    }

    private static Stream<Link> files(DossierView dossier, DossierView.Paper paper) {
        return paper.files().stream()
                .map(file -> new Link(file.name(), "/my/dossiers/" + dossier.code() + "/files/" + file.id()));
    }

    /** What happened, the newest first; the inner movements of an office are not the citizen's business. */
    private List<Happening> happenings(DossierView dossier, Progress shown, Locale locale) {
        return dossier.timeline().reversed().stream()
                .filter(line -> TOLD.contains(line.kind()))
                .map(line -> happening(dossier, shown, line, locale))
                .toList();
    }

    /** How much was paid, and the number of the receipt. */
    private Optional<String> paid(DossierView dossier, Happened line, Locale locale) {
        return dossier.asked().stream()
                .filter(asked -> asked.kind().equals("PAYMENT") && line.at().equals(asked.answeredAt()))
                .findFirst()
                .map(asked -> words.getMessage(
                        "citizen.paid",
                        new Object[] {
                            asked.content().get("amountInDong") instanceof Number amount
                                    ? pages.money(amount.longValue(), locale)
                                    : word("citizen.paid.unknown", locale),
                            asked.answer().getOrDefault("proof", "")
                        },
                        locale));
    }

    private Happening happening(DossierView dossier, Progress shown, Happened line, Locale locale) {
        return new Happening(
                line.at(),
                whatHappened(shown, line, locale),
                paid(dossier, line, locale).orElseGet(() -> textOf(line)),
                line.unit().isBlank() ? "" : names.unit(line.unit(), line.at(), locale),
                toneOf(line.kind()));
    }

    private String whatHappened(Progress shown, Happened line, Locale locale) {
        return line.kind().equals(STEP_COMPLETED)
                ? line.fact("step")
                        .map(step -> words.getMessage(
                                "citizen.event.StepCompleted.named",
                                new Object[] {progress.nameOf(step, shown, locale)},
                                locale))
                        .orElseGet(() -> word("citizen.event." + line.kind(), locale))
                : word("citizen.event." + line.kind(), locale);
    }

    private static String textOf(Happened line) {
        return Stream.of("reason", "guidance")
                .map(fact -> line.facts().get(fact))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Happening.Tone toneOf(String kind) {
        return switch (kind) {
            case "DossierAccepted", "ResultReturned", "DossierDecided", "PaymentConfirmed" -> Happening.Tone.GOOD;
            case "SupplementAsked", "PaymentAsked", "DelayApologised", "ResultContested" -> Happening.Tone.WAITING;
            case "DossierNotAccepted", "DossierStopped" -> Happening.Tone.BAD;
            default -> Happening.Tone.PLAIN;
        };
    }

    private List<Link> printed(DossierView dossier, Locale locale) {
        return PrintedPapers.forOwner(dossier).stream()
                .map(form -> new Link(word("citizen.printed." + form.name(), locale), addressOf(dossier, form)))
                .toList();
    }

    private static String addressOf(DossierView dossier, FormNumber form) {
        return "/my/dossiers/" + dossier.code() + "/print/" + form.name();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
