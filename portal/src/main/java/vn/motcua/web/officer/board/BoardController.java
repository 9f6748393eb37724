// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.board;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.Chosen;
import vn.motcua.web.officer.inbox.OfficerIds;
import vn.motcua.web.officer.inbox.ResultsView;

/** The board of whoever leads a unit: what is late, who has what, and one click to step in. */
@Controller
class BoardController {

    private static final String PLACE = "/desk/board";

    private final Pages pages;
    private final Oversight oversight;
    private final BoardPage page;
    private final MessageSource words;

    BoardController(Pages pages, Oversight oversight, BoardPage page, MessageSource words) {
        this.pages = pages;
        this.oversight = oversight;
        this.page = page;
        this.words = words;
    }

    @GetMapping(PLACE)
    View board(Actor actor, Locale locale, @RequestParam(required = false) @Nullable String unit) {
        return pages.show("officer/board", page.of(actor, unitOf(actor, unit), List.of(), List.of(), locale));
    }

    /** The unit that is asked for, else the one the reader leads; empty for who leads none. */
    private static String unitOf(Actor actor, @Nullable String asked) {
        if (asked != null && !asked.isBlank()) {
            if (!actor.leads(asked)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return asked;
        }
        return actor.posts().stream()
                .filter(post -> post.role().isHead())
                .map(Post::unit)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** Gives the step of a row to whom is chosen there; or the ticked ones to one official, or spread over several. */
    @PostMapping(PLACE + "/give")
    View give(
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var unit = unitOf(actor, typed.getFirst("unit"));
        if (typed.containsKey("hand")) {
            return hand(actor, unit, typed, locale, redirect);
        }
        var chosen = Chosen.read(typed.get("at"));
        var officers = OfficerIds.read(typed.get("officer"));
        if (chosen.isEmpty() || officers.isEmpty()) {
            var problem = chosen.isEmpty()
                    ? new Problem("at", word("desk.board.tick", locale))
                    : new Problem("officer", word("desk.board.toWhom", locale));
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "officer/board",
                    page.of(actor, unit, List.of(problem), typed.getOrDefault("at", List.of()), locale));
        }
        var lines = oversight.give(actor, pieces(chosen), officers).stream()
                .map(given -> line(given, locale))
                .toList();
        return results(word("desk.board.give", locale), unit, lines, redirect);
    }

    private View hand(
            Actor actor, String unit, MultiValueMap<String, String> typed, Locale locale, RedirectAttributes redirect) {
        var lines = Chosen.read(typed.get("hand")).stream()
                .limit(1)
                .flatMap(one ->
                        oversight
                                .give(actor, pieces(List.of(one)), OfficerIds.read(typed.get("to." + one.step())))
                                .stream())
                .map(given -> line(given, locale))
                .toList();
        return lines.isEmpty() ? Pages.goTo(address(unit)) : told(lines.getFirst(), unit, redirect);
    }

    /** Reminds whoever has the ticked steps, or the one beside whose button was pressed. */
    @PostMapping(PLACE + "/remind")
    View remind(
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var unit = unitOf(actor, typed.getFirst("unit"));
        var one = typed.get("one");
        var chosen = Chosen.read(one == null ? typed.get("at") : one);
        if (chosen.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "officer/board",
                    page.of(
                            actor,
                            unit,
                            List.of(new Problem("at", word("desk.board.tick", locale))),
                            List.of(),
                            locale));
        }
        var lines = pieces(chosen).stream()
                .map(piece -> line(oversight.remind(actor, piece), locale))
                .toList();
        return lines.size() == 1
                ? told(lines.getFirst(), unit, redirect)
                : results(word("desk.board.remind", locale), unit, lines, redirect);
    }

    private static List<Oversight.Piece> pieces(List<Chosen> chosen) {
        return chosen.stream()
                .map(one -> new Oversight.Piece(one.code(), one.step()))
                .toList();
    }

    private ResultsView.Line line(Oversight.Given given, Locale locale) {
        return line(given.code(), given.outcome(), word("desk.batch.given", locale, given.officer()), locale);
    }

    private ResultsView.Line line(Oversight.Reminded reminded, Locale locale) {
        var done = reminded.holder() == null
                ? word("board.reminded.all", locale, reminded.told())
                : word("board.reminded.holder", locale, reminded.holder());
        return line(reminded.code(), reminded.outcome(), done, locale);
    }

    private ResultsView.Line line(String code, Outcome outcome, String done, Locale locale) {
        return switch (outcome) {
            case Outcome.Done _ -> new ResultsView.Line(code, true, done);
            case Outcome.Refused refused -> new ResultsView.Line(code, false, pages.refusal(refused, locale));
        };
    }

    private static View told(ResultsView.Line line, String unit, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Flash.NAME,
                line.done()
                        ? Flash.done("desk.about", line.code(), line.text())
                        : Flash.problem("desk.about", line.code(), line.text()));
        return Pages.goTo(address(unit));
    }

    private static View results(String title, String unit, List<ResultsView.Line> lines, RedirectAttributes redirect) {
        redirect.addFlashAttribute(ResultsView.FLASH, new ResultsView(title, address(unit), lines));
        return Pages.goTo("/desk/batch/done");
    }

    private static String address(String unit) {
        return unit.isEmpty() ? PLACE : PLACE + "?unit=" + unit;
    }

    private String word(String key, Locale locale, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
