// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.identity.Actor;
import vn.motcua.retention.Destroying;
import vn.motcua.retention.Destruction;
import vn.motcua.retention.Destruction.State;
import vn.motcua.retention.Destructions;
import vn.motcua.retention.Listed;
import vn.motcua.retention.Listed.Fate;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.Proofs;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/** Draws up what is to be destroyed, confirms it as a second person, and shows the record. */
@Controller
class DestructionsController {

    private static final String ADDRESS = "/admin/retention/destructions";
    private static final int LATEST = 50;
    private static final int SHOWN = 1_000;

    private final Destructions destructions;
    private final Proofs proofs;
    private final MessageSource words;
    private final Pages pages;

    DestructionsController(Destructions destructions, Proofs proofs, MessageSource words, Pages pages) {
        this.destructions = destructions;
        this.proofs = proofs;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    View all(Locale locale) {
        return all(HttpStatus.OK, "", "", List.of(), locale);
    }

    private View all(HttpStatus status, String kind, String ground, List<Problem> problems, Locale locale) {
        var kinds = destructions.kinds().stream()
                .map(one -> Choice.of(one, say("retention.kind." + one, locale)))
                .toList();
        return pages.show(
                status,
                "admin/destructions",
                new DestructionsView(
                        kinds,
                        kind.isEmpty() && !kinds.isEmpty() ? kinds.getFirst().value() : kind,
                        ground,
                        destructions.latest(LATEST).stream()
                                .map(list -> line(list, locale))
                                .toList(),
                        problems));
    }

    private DestructionsView.Line line(Destruction list, Locale locale) {
        return new DestructionsView.Line(
                ADDRESS + "/" + list.id(),
                list.number(),
                say("retention.kind." + list.kind(), locale),
                list.ground(),
                say("destruction.state." + list.state(), locale),
                tone(list.state()),
                list.drawnAt(),
                list.items());
    }

    private static Tone tone(State state) {
        return switch (state) {
            case DRAWN -> Tone.NEEDED;
            case CONFIRMED -> Tone.ACTIVE;
            case DONE -> Tone.GOOD;
            case DROPPED -> Tone.CLOSED;
        };
    }

    @PostMapping(ADDRESS)
    View draw(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes next) {
        var drawn = destructions.draw(actor, kind, ground);
        if (drawn.isDone()) {
            next.addFlashAttribute(Flash.NAME, Flash.done(drawn.messageKey()));
            return Pages.goTo(ADDRESS + "/" + destructions.latest(1).getFirst().id());
        }
        var field = drawn == Destroying.WITHOUT_GROUND ? "ground" : "kind";
        return all(
                HttpStatus.UNPROCESSABLE_CONTENT,
                kind,
                ground,
                List.of(new Problem(field, say(drawn.messageKey(), locale))),
                locale);
    }

    @GetMapping(ADDRESS + "/{destruction}")
    View one(Actor actor, @PathVariable UUID destruction, Locale locale) {
        var list = destructions.find(destruction).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var items = destructions.items(destruction, SHOWN);
        return pages.show(
                "admin/destruction",
                new DestructionView(
                        ADDRESS + "/" + list.id(),
                        list.number(),
                        say("destruction.state." + list.state(), locale),
                        tone(list.state()),
                        list.state() == State.DONE,
                        facts(list, locale),
                        items.stream().map(one -> item(one, locale)).toList(),
                        list.items() - items.size(),
                        list.state() == State.DRAWN,
                        destructions.mayConfirm(actor, list),
                        list.isOpen()));
    }

    private DestructionView.Item item(Listed one, Locale locale) {
        var isOrdinary = one.fate() == Fate.WAITS || one.fate() == Fate.DESTROYED;
        return new DestructionView.Item(
                one.item().what(),
                one.item().since(),
                one.item().sizeInBytes(),
                isOrdinary ? "" : say("destruction.fate." + one.fate(), locale),
                one.fate() == Fate.FAILED ? Tone.BAD : Tone.QUIET);
    }

    private List<Row> facts(Destruction list, Locale locale) {
        var facts = new ArrayList<Row>();
        facts.add(row("kind", say("retention.kind." + list.kind(), locale), locale));
        facts.add(row("ground", list.ground(), locale));
        facts.add(row("before", pages.moment(list.before(), locale), locale));
        facts.add(row("drawn", list.drawnByName() + ", " + pages.moment(list.drawnAt(), locale), locale));
        if (list.decidedAt() != null) {
            var decided = list.decidedByName() + ", " + pages.moment(list.decidedAt(), locale);
            facts.add(row(list.state() == State.DROPPED ? "dropped" : "confirmed", decided, locale));
        }
        facts.add(row("items", String.valueOf(list.items()), locale));
        facts.add(row("size", pages.size(list.sizeInBytes(), locale), locale));
        if (list.begunAt() != null) {
            facts.add(row("begun", pages.moment(list.begunAt(), locale), locale));
        }
        if (list.failed() > 0) {
            facts.add(row("failed", String.valueOf(list.failed()), locale));
        }
        if (list.doneAt() != null) {
            facts.add(row("done", pages.moment(list.doneAt(), locale), locale));
            facts.add(row("destroyed", String.valueOf(list.destroyed()), locale));
            facts.add(row("stayed", String.valueOf(list.stayed()), locale));
        }
        return facts;
    }

    private Row row(String fact, String value, Locale locale) {
        return Row.of(say("destruction.fact." + fact, locale), value);
    }

    @PostMapping(ADDRESS + "/{destruction}/confirm")
    View confirm(Actor actor, @PathVariable UUID destruction, RedirectAttributes next) {
        var confirmed = destructions.confirm(actor, destruction, proofs.isFresh());
        return confirmed == Destroying.PROOF_NEEDED
                ? Pages.goTo("/account/proof?continue=" + ADDRESS + "/" + destruction)
                : told(confirmed, destruction, next);
    }

    @PostMapping(ADDRESS + "/{destruction}/drop")
    View drop(Actor actor, @PathVariable UUID destruction, RedirectAttributes next) {
        return told(destructions.drop(actor, destruction), destruction, next);
    }

    private static View told(Destroying outcome, UUID destruction, RedirectAttributes next) {
        next.addFlashAttribute(
                Flash.NAME, outcome.isDone() ? Flash.done(outcome.messageKey()) : Flash.problem(outcome.messageKey()));
        return Pages.goTo(ADDRESS + (outcome == Destroying.NOT_YOURS ? "" : "/" + destruction));
    }

    private String say(String key, Locale locale, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
