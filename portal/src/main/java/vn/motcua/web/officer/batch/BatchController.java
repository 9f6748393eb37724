// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Oversight;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.inbox.BatchKind;
import vn.motcua.web.officer.inbox.Chosen;
import vn.motcua.web.officer.inbox.DeskAddress;
import vn.motcua.web.officer.inbox.OfficerIds;
import vn.motcua.web.officer.inbox.ResultsView;

/**
 * Several dossiers in one go. Each is shown with its essentials and has a tick of its own; each that is ticked is moved in
 * a transaction of its own, and the page after says of each what became of it. What the law wants written down for each,
 * such as who collects a result, is asked for each.
 */
@Controller
class BatchController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final Oversight oversight;
    private final BatchPage page;
    private final Signing signing;
    private final MessageSource words;

    BatchController(
            Pages pages, Dossiers dossiers, Oversight oversight, BatchPage page, Signing signing, MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.oversight = oversight;
        this.page = page;
        this.signing = signing;
        this.words = words;
    }

    /** From the ticks in a list to the page on which each is looked at. */
    @PostMapping("/desk/batch")
    View choose(
            @RequestParam(required = false) @Nullable List<String> at,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "/desk") String back,
            RedirectAttributes redirect) {
        var chosen = Chosen.read(at);
        if (chosen.isEmpty() || find(kind) == null) {
            redirect.addFlashAttribute(Flash.NAME, Flash.problem("desk.batch.nothing"));
            return Pages.goTo(DeskAddress.orDesk(back));
        }
        var address = UriComponentsBuilder.fromPath("/desk/batch").queryParam("kind", kind);
        chosen.forEach(one -> address.queryParam("at", one.text()));
        address.queryParam("back", "{back}");
        return Pages.goTo(
                address.encode().buildAndExpand(DeskAddress.orDesk(back)).toUriString());
    }

    @GetMapping("/desk/batch")
    View look(Actor actor, Locale locale, @RequestParam MultiValueMap<String, String> typed) {
        var kind = find(typed.getFirst("kind"));
        return kind == null
                ? Pages.goTo("/desk")
                : pages.show("officer/batch", page.of(actor, kind, chosen(typed), typed, List.of(), locale));
    }

    @PostMapping("/desk/batch/done")
    View move(
            Actor actor,
            Locale locale,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var kind = find(typed.getFirst("kind"));
        if (kind == null) {
            return Pages.goTo("/desk");
        }
        var problems = problems(kind, typed, locale);
        if (!problems.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "officer/batch",
                    page.of(actor, kind, chosen(typed), typed, problems, locale));
        }
        var seen = Chosen.read(typed.get("seen"));
        redirect.addFlashAttribute(
                ResultsView.FLASH,
                new ResultsView(
                        word("desk.batch." + kind, locale),
                        DeskAddress.orDesk(Objects.toString(typed.getFirst("back"), "")),
                        results(actor, kind, seen, typed, locale)));
        return Pages.goTo("/desk/batch/done");
    }

    /** What became of each; it is told once. */
    @GetMapping("/desk/batch/done")
    View results(Model model) {
        return model.getAttribute(ResultsView.FLASH) instanceof ResultsView results
                ? pages.show("officer/results", results)
                : Pages.goTo("/desk");
    }

    private List<Problem> problems(BatchKind kind, MultiValueMap<String, String> typed, Locale locale) {
        var problems = new ArrayList<Problem>();
        if (Chosen.read(typed.get("seen")).isEmpty()) {
            problems.add(new Problem("seen", word("desk.batch.tick", locale)));
        }
        if (kind == BatchKind.DECIDE
                && Chosen.read(typed.get("seen")).stream().anyMatch(one -> !Signing.isIn(typed, one))
                && Objects.toString(typed.getFirst("text"), "").isBlank()) {
            problems.add(new Problem("text", word("officer.wrong.missing", locale)));
        }
        if (kind == BatchKind.ASSIGN && officers(typed).isEmpty()) {
            problems.add(new Problem("officer", word("officer.wrong.choose", locale)));
        }
        return problems;
    }

    private List<ResultsView.Line> results(
            Actor actor, BatchKind kind, List<Chosen> seen, MultiValueMap<String, String> typed, Locale locale) {
        if (kind == BatchKind.ASSIGN) {
            var pieces = seen.stream()
                    .map(one -> new Oversight.Piece(one.code(), one.step()))
                    .toList();
            return oversight.give(actor, pieces, officers(typed)).stream()
                    .map(given -> line(given, locale))
                    .toList();
        }
        return seen.stream().map(one -> result(actor, kind, one, typed, locale)).toList();
    }

    private ResultsView.Line line(Oversight.Given given, Locale locale) {
        return switch (given.outcome()) {
            case Outcome.Done _ ->
                new ResultsView.Line(
                        given.code(),
                        true,
                        words.getMessage(
                                "desk.batch.given", new Object[] {Objects.toString(given.officer(), "")}, locale));
            case Outcome.Refused refused -> new ResultsView.Line(given.code(), false, pages.refusal(refused, locale));
        };
    }

    private ResultsView.Line result(
            Actor actor, BatchKind kind, Chosen chosen, MultiValueMap<String, String> typed, Locale locale) {
        var dossier = dossiers.view(actor, chosen.code());
        if (dossier.isEmpty()) {
            return new ResultsView.Line(chosen.code(), false, word("dossier.refused.UNKNOWN", locale));
        }
        var drafted = signing.outcome(actor, dossier.get(), kind, chosen, typed);
        if (drafted.isPresent()) {
            return line(chosen, drafted.get(), "deciding.batch.signed", locale);
        }
        var isAlone = BatchPage.possible(dossier.get(), kind, chosen)
                .filter(BatchPage::isQuestion)
                .isPresent();
        return isAlone
                ? new ResultsView.Line(chosen.code(), false, word("desk.batch.alone", locale))
                : line(
                        chosen,
                        dossiers.move(actor, chosen.code(), move(kind, chosen, typed)),
                        "desk.batch." + kind + ".done",
                        locale);
    }

    private ResultsView.Line line(Chosen chosen, Outcome outcome, String done, Locale locale) {
        return switch (outcome) {
            case Outcome.Done _ -> new ResultsView.Line(chosen.code(), true, word(done, locale));
            case Outcome.Refused refused -> new ResultsView.Line(chosen.code(), false, pages.refusal(refused, locale));
        };
    }

    private static Move move(BatchKind kind, Chosen chosen, MultiValueMap<String, String> typed) {
        var text = Objects.toString(typed.getFirst("text"), "").strip();
        var note = text.isEmpty() ? null : text;
        return switch (kind) {
            case ACCEPT -> new Move.Accept(chosen.step(), note);
            case CLAIM -> new Move.Claim(chosen.step());
            case COMPLETE -> new Move.Complete(chosen.step(), note);
            case DECIDE -> new Move.Decide(chosen.step(), Decision.GRANTED, text, List.of(), Map.of());
            case RETURN_RESULT ->
                new Move.ReturnResult(
                        chosen.step(),
                        Objects.toString(typed.getFirst("receiver." + chosen.code()), ""),
                        way(typed.getFirst("way." + chosen.code())),
                        note);
            case ASSIGN -> throw new IllegalStateException("Steps are given by Oversight.give, which spreads them");
        };
    }

    private static Move.ReturnWay way(@Nullable String typed) {
        return Arrays.stream(Move.ReturnWay.values())
                .filter(way -> way.name().equals(typed))
                .findFirst()
                .orElse(Move.ReturnWay.COUNTER);
    }

    private static List<UUID> officers(MultiValueMap<String, String> typed) {
        return OfficerIds.read(typed.get("officer"));
    }

    private static List<Chosen> chosen(MultiValueMap<String, String> typed) {
        return Chosen.read(typed.get("at"));
    }

    private static @Nullable BatchKind find(@Nullable String kind) {
        return Arrays.stream(BatchKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
