// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome.NotFiled;
import vn.motcua.dossier.FilingOutcome.Problem;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.moving.Enclosures;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Rows;
import vn.motcua.form.Answers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** Whether a dossier can be filed as it is: by whom, by which way, with which answers and papers. */
@Component
public class FilingRules {

    static final int MOST_FILES = 50;

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Longer than any key that somebody makes up, short enough to be looked up. */
    private static final int LONGEST_KEY = 255;

    private final Rulebook rulebook;
    private final Enclosures enclosures;
    private final MessageSource messages;

    public FilingRules(Rulebook rulebook, Enclosures enclosures, MessageSource messages) {
        this.rulebook = rulebook;
        this.enclosures = enclosures;
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

    /** The key names an earlier dossier of the sender, and what was sent now is another. */
    NotFiled keyWasUsed() {
        return new NotFiled(List.of(problem("KEY_WAS_USED", "")));
    }

    Checked check(Actor actor, Filing filing, Handling handling) {
        var problems = new ArrayList<Problem>();
        whoFiles(actor, filing, handling, problems);
        ApplicantRules.wrongs(filing.applicant())
                .forEach((field, code) -> problems.add(problem(code, field, ApplicantRules.LONGEST)));
        keyIsShort(filing.key(), problems);
        var evaluation = rulebook.form(handling.formVersion()).evaluate(Answers.of(filing.answers()));
        evaluation
                .errors()
                .forEach(error ->
                        problems.add(new Problem(error.code(), error.path(), error.messageVi(), error.messageEn())));
        var papers = named(filing.papers(), handling);
        papersAreThere(evaluation.answers(), papers, handling, problems);
        filesAreTheirs(actor, filing, problems);
        return new Checked(with(filing, evaluation.answers(), papers), problems);
    }

    private static Filing with(Filing filing, Answers answers, List<NewPaper> papers) {
        return new Filing(
                filing.procedureCode(),
                filing.unit(),
                filing.channel(),
                filing.applicant(),
                answers.values(),
                papers,
                filing.collect(),
                filing.key(),
                filing.again(),
                filing.takenIn());
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
        if (online && handling.procedure().online() == OnlineLevel.NONE) {
            problems.add(problem("NOT_ONLINE", "channel"));
        }
    }

    private void keyIsShort(@Nullable String key, List<Problem> problems) {
        if (key != null && key.length() > LONGEST_KEY) {
            problems.add(problem("KEY_IS_TOO_LONG", "", LONGEST_KEY));
        }
    }

    /** Papers come by key or by name; they are kept by name. */
    private static List<NewPaper> named(List<NewPaper> papers, Handling handling) {
        return papers.stream()
                .map(paper -> new NewPaper(nameOf(paper, handling), paper.originals(), paper.copies(), paper.files()))
                .toList();
    }

    private static String nameOf(NewPaper paper, Handling handling) {
        return Rows.nfc(handling.procedure().papers().stream()
                .filter(known -> known.key().equals(paper.name()))
                .map(known -> known.name().vi())
                .findFirst()
                .orElse(paper.name()));
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
        var key = "dossier.notFiled.PAPER_IS_MISSING";
        return new Problem(
                "PAPER_IS_MISSING",
                "papers." + paper.key(),
                messages.getMessage(key, new Object[] {paper.name().in(VIETNAMESE)}, VIETNAMESE),
                messages.getMessage(key, new Object[] {paper.name().in(Locale.ENGLISH)}, Locale.ENGLISH));
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
