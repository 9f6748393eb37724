// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Contest;
import vn.motcua.dossier.Contest.Finding;
import vn.motcua.dossier.Contests;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** Complaints about the way dossiers ended: the head of the unit reads and answers them in writing. */
@Controller
class ContestsController {

    private final Pages pages;
    private final Contests contests;
    private final Dossiers dossiers;
    private final Vault vault;
    private final Names names;
    private final MessageSource words;
    private final InstantSource clock;

    ContestsController(
            Pages pages,
            Contests contests,
            Dossiers dossiers,
            Vault vault,
            Names names,
            MessageSource words,
            InstantSource clock) {
        this.pages = pages;
        this.contests = contests;
        this.dossiers = dossiers;
        this.vault = vault;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/contests")
    View waiting(Actor officer, Locale locale) {
        var lines = contests.waitingFor(officer).stream()
                .map(contest -> line(contest, locale))
                .toList();
        return pages.show("officer/contests", new ContestsView(lines));
    }

    private ContestsView.Line line(Contest contest, Locale locale) {
        return new ContestsView.Line(
                contest.code(),
                names.procedure(contest.procedureCode(), contest.procedureName(), locale),
                names.unit(contest.unit(), locale),
                contest.at(),
                contest.dueAt(),
                clock.instant().isAfter(contest.dueAt()));
    }

    @GetMapping("/desk/dossiers/{code}/contest")
    View read(Actor officer, @PathVariable String code, RedirectAttributes next, Locale locale) {
        return contests.find(officer, code)
                .map(contest -> show(HttpStatus.OK, officer, contest, "", "", List.of(), locale))
                .orElseGet(() -> none(officer, code, next));
    }

    /** Nobody complains about it; whoever may not see the dossier is not told as much. */
    private View none(Actor officer, String code, RedirectAttributes next) {
        if (dossiers.take(officer, code).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addFlashAttribute(Flash.NAME, Flash.note("contest.none"));
        return Pages.goTo("/desk/dossiers/" + code);
    }

    @PostMapping("/desk/dossiers/{code}/contest")
    View answer(
            Actor officer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next,
            Locale locale) {
        var contest = contests.find(officer, code).orElse(null);
        if (contest == null) {
            return none(officer, code, next);
        }
        var found = Arrays.stream(Finding.values())
                .filter(each -> each.name().equals(finding))
                .findFirst()
                .orElse(null);
        return switch (contests.answer(officer, code, found, text)) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("contest.answered.done"));
                yield Pages.goTo("/desk/dossiers/" + done.code() + "/contest");
            }
            case Outcome.Refused refused -> {
                var field = refused.field() == null ? "" : refused.field();
                var problem = new Problem(field, pages.refusal(refused, locale));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, officer, contest, finding, text, List.of(problem), locale);
            }
        };
    }

    private View show(
            HttpStatus status,
            Actor officer,
            Contest contest,
            String finding,
            String text,
            List<Problem> problems,
            Locale locale) {
        var files = new ArrayList<Link>();
        vault.findAll(contest.files())
                .forEach(file ->
                        files.add(new Link(file.name(), "/desk/dossiers/" + contest.code() + "/files/" + file.id())));
        return pages.show(
                status,
                "officer/contest",
                new ContestAnswerView(
                        contest,
                        names.procedure(contest.procedureCode(), contest.procedureName(), locale),
                        names.unit(contest.unit(), locale),
                        files,
                        Contests.mayAnswer(officer, contest),
                        findings(locale),
                        finding,
                        text,
                        problems));
    }

    private List<Choice> findings(Locale locale) {
        return Arrays.stream(Finding.values())
                .map(finding -> new Choice(
                        finding.name(),
                        words.getMessage(finding.messageKey(), null, locale),
                        words.getMessage(finding.messageKey() + ".hint", null, locale)))
                .toList();
    }
}
