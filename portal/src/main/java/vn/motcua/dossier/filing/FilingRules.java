// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.ActingRules;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome.NotFiled;
import vn.motcua.dossier.FilingOutcome.Problem;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.SentBack;
import vn.motcua.dossier.moving.Enclosures;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Rows;
import vn.motcua.form.Answers;
import vn.motcua.form.Evaluation;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** Whether a dossier can be filed as it is: by whom, by which way, with which answers and papers. */
@Component
public class FilingRules {

    static final int MOST_FILES = 50;

    /** Before the name of a part of what the counter says about a dossier that it sends back. */
    private static final String SENT_BACK = "sentBack.";

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Longer than any key that somebody makes up, short enough to be looked up. */
    private static final int LONGEST_KEY = 255;

    private final Rulebook rulebook;
    private final PaperDeclaration paperDeclaration;
    private final Enclosures enclosures;
    private final Accounts accounts;
    private final MessageSource messages;

    public FilingRules(
            Rulebook rulebook,
            PaperDeclaration paperDeclaration,
            Enclosures enclosures,
            Accounts accounts,
            MessageSource messages) {
        this.rulebook = rulebook;
        this.paperDeclaration = paperDeclaration;
        this.enclosures = enclosures;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** The filing with its answers put in order, and what is wrong with it. */
    record Checked(Filing filing, List<Problem> problems) {}

    NotFiled notHandledThere() {
        return new NotFiled(List.of(problem("NOT_HANDLED_THERE", "unit")));
    }

    NotFiled draftIsGone() {
        return new NotFiled(List.of(problem("DRAFT_IS_GONE", "")));
    }

    NotFiled isNotSigned() {
        return new NotFiled(List.of(problem("NOT_SIGNED_BY_ALL", "")));
    }

    /** The key names an earlier dossier of the sender, and what was sent now is another. */
    NotFiled keyWasUsed() {
        return new NotFiled(List.of(problem("KEY_WAS_USED", "")));
    }

    /** Nothing was written because the first word of the counter about it may not be said so. */
    NotFiled refused(Outcome.Refused refused) {
        var key = refused.messageKey();
        var args = refused.args().toArray();
        return new NotFiled(List.of(new Problem(
                refused.code(),
                SENT_BACK + Objects.toString(refused.field(), ""),
                messages.getMessage(key, args, VIETNAMESE),
                messages.getMessage(key, args, Locale.ENGLISH))));
    }

    /** @param why it is sent back: then it need not be whole; nothing when it is to be dealt with */
    Checked check(Actor actor, Filing filing, @Nullable SentBack why, Handling handling, LocalDate today) {
        var problems = new ArrayList<Problem>();
        whoFiles(actor, filing, handling, problems);
        ApplicantRules.wrongs(filing.applicant())
                .forEach((field, code) -> problems.add(problem(code, field, ApplicantRules.LONGEST)));
        keyIsShort(filing.key(), problems);
        aChildIsRepresented(actor, filing, today, problems);
        new ActingRules(filing.applicant(), today)
                .problems()
                .forEach((field, code) -> problems.add(problem(code, field)));
        var whole = rulebook.form(handling.formVersion()).evaluate(Answers.of(filing.answers()));
        var evaluation = judged(whole, filing, why, handling);
        evaluation
                .errors()
                .forEach(error ->
                        problems.add(new Problem(error.code(), error.path(), error.messageVi(), error.messageEn())));
        var papers = papers(filing, handling);
        if (why == null) {
            papersAreThere(evaluation.answers(), papers, handling, problems);
            rightIsShown(filing.applicant(), papers, problems);
        }
        filesAreTheirs(actor, filing, problems);
        var judged = filing.with(evaluation.answers().values(), papers);
        return new Checked(isTypedLater(filing, why, whole) ? judged.onPaper() : judged.typed(), problems);
    }

    /** What is sent back for more needs what an open declaration needs; what is refused needs no answer at all. */
    private Evaluation judged(Evaluation whole, Filing filing, @Nullable SentBack why, Handling handling) {
        if (why instanceof SentBack.Refused) {
            return whole.needingOnly(Set.of());
        }
        return filing.declarationOnPaper() || why != null
                ? paperDeclaration.judged(whole, handling, filing.channel())
                : whole;
    }

    private static boolean isTypedLater(Filing filing, @Nullable SentBack why, Evaluation whole) {
        return switch (why) {
            case null -> filing.declarationOnPaper();
            case SentBack.Incomplete _ ->
                filing.declarationOnPaper() || !whole.errors().isEmpty();
            case SentBack.Refused _ -> false;
        };
    }

    private List<NewPaper> papers(Filing filing, Handling handling) {
        var papers = named(filing, handling);
        return filing.declarationOnPaper() ? paperDeclaration.with(papers, handling) : papers;
    }

    private void whoFiles(Actor actor, Filing filing, Handling handling, List<Problem> problems) {
        var online = filing.channel() == Channel.ONLINE;
        if (actor.isOfficer() && !actor.holds(Role.ONE_STOP_CLERK, handling.receivingUnit())) {
            problems.add(problem("NOT_YOUR_COUNTER", "unit"));
        }
        if (actor.isCitizen() && !online || actor.isOfficer() && online) {
            problems.add(problem("WRONG_CHANNEL", "channel"));
        }
        if (actor.isCitizen() && filing.takenIn()) {
            problems.add(problem("WRONG_CHANNEL", "takenIn"));
        }
        if (filing.declarationOnPaper() && !(actor.isOfficer() && filing.takenIn())) {
            problems.add(problem("WRONG_CHANNEL", "declarationOnPaper"));
        }
        if (online && handling.procedure().online() == OnlineLevel.NONE) {
            problems.add(problem("NOT_ONLINE", "channel"));
        }
    }

    private void keyIsShort(@Nullable String key, List<Problem> problems) {
        if (key != null && key.length() > LONGEST_KEY) {
            problems.add(problem("KEY_IS_TOO_LONG", "", LONGEST_KEY));
        }
    }

    /** Under fifteen a parent or guardian acts (Civil Code 2015, article 21). */
    private void aChildIsRepresented(Actor actor, Filing filing, LocalDate today, List<Problem> problems) {
        var born = actor.isCitizen() && filing.applicant().acting() == null
                ? accounts.find(actor.id()).map(Account::birthDate)
                : Optional.<LocalDate>empty();
        if (born.filter(day -> day.plusYears(ActingRules.ACTS_ALONE).isAfter(today))
                .isPresent()) {
            problems.add(problem("CHILD_ACTS_ALONE", "applicant.name"));
        }
    }

    /** Papers come by key or by name; they are kept by name. */
    private List<NewPaper> named(Filing filing, Handling handling) {
        return filing.papers().stream()
                .map(paper -> new NewPaper(
                        nameOf(paper, filing.applicant(), handling), paper.originals(), paper.copies(), paper.files()))
                .toList();
    }

    private String nameOf(NewPaper paper, Applicant applicant, Handling handling) {
        var acting = applicant.acting();
        if (acting != null && paper.name().equals(Capacity.PROOF)) {
            return nameOfProof(acting.capacity(), VIETNAMESE);
        }
        return Rows.nfc(handling.procedure().papers().stream()
                .filter(known -> known.key().equals(paper.name()))
                .map(known -> known.name().vi())
                .findFirst()
                .orElse(paper.name()));
    }

    private String nameOfProof(Capacity capacity, Locale locale) {
        return messages.getMessage(capacity.proofKey(), null, locale);
    }

    /** Whoever files as a guardian or by authority shows the paper that says so. */
    private void rightIsShown(Applicant applicant, List<NewPaper> papers, List<Problem> problems) {
        var acting = applicant.acting();
        if (acting == null || !acting.capacity().needsProof()) {
            return;
        }
        var proof = nameOfProof(acting.capacity(), VIETNAMESE);
        if (papers.stream().noneMatch(paper -> isHandedIn(paper) && paper.name().equals(proof))) {
            problems.add(missing(Capacity.PROOF, proof, nameOfProof(acting.capacity(), Locale.ENGLISH)));
        }
    }

    /** Which papers are needed follows from the answers; what is only shown is looked at by the clerk. */
    private void papersAreThere(Answers answers, List<NewPaper> papers, Handling handling, List<Problem> problems) {
        var given = new HashSet<String>();
        papers.stream().filter(FilingRules::isHandedIn).forEach(paper -> given.add(paper.name()));
        handling.procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .filter(paper -> !given.contains(Rows.nfc(paper.name().vi())))
                .forEach(paper -> problems.add(missing(paper)));
    }

    private Problem missing(Paper paper) {
        return missing(paper.key(), paper.name().in(VIETNAMESE), paper.name().in(Locale.ENGLISH));
    }

    private Problem missing(String paper, String vietnamese, String english) {
        var key = "dossier.notFiled.PAPER_IS_MISSING";
        return new Problem(
                "PAPER_IS_MISSING",
                "papers." + paper,
                messages.getMessage(key, new Object[] {vietnamese}, VIETNAMESE),
                messages.getMessage(key, new Object[] {english}, Locale.ENGLISH));
    }

    private static boolean isHandedIn(NewPaper paper) {
        return !paper.files().isEmpty() || paper.originals() + paper.copies() > 0;
    }

    private void filesAreTheirs(Actor actor, Filing filing, List<Problem> problems) {
        var ids = filing.papers().stream()
                .flatMap(paper -> paper.files().stream())
                .toList();
        if (ids.size() > MOST_FILES) {
            problems.add(problem("TOO_MANY_FILES", "papers", MOST_FILES));
        } else if (!enclosures.areTheirs(actor, ids)) {
            problems.add(problem("FILE_IS_UNKNOWN", "papers"));
        }
    }

    private Problem problem(String code, String field, Object... args) {
        var key = "dossier.notFiled." + code;
        return new Problem(
                code,
                field,
                messages.getMessage(key, args, VIETNAMESE),
                messages.getMessage(key, args, Locale.ENGLISH));
    }
}
