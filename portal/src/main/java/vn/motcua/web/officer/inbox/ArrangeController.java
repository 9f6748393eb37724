// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.desk.ChosenColumns;
import vn.motcua.desk.Column;
import vn.motcua.desk.SavedFilters;
import vn.motcua.desk.Saving;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.Labels;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The officer arranges the desk: questions kept under a name, labels, columns. */
@Controller
class ArrangeController {

    private static final String PLACE = "/desk/arrange";

    private final Pages pages;
    private final SavedFilters filters;
    private final ChosenColumns columns;
    private final Labels labels;
    private final Names names;
    private final MessageSource words;

    ArrangeController(
            Pages pages, SavedFilters filters, ChosenColumns columns, Labels labels, Names names, MessageSource words) {
        this.pages = pages;
        this.filters = filters;
        this.columns = columns;
        this.labels = labels;
        this.names = names;
        this.words = words;
    }

    @GetMapping(PLACE)
    View arrange(Actor actor, Locale locale) {
        return show(HttpStatus.OK, actor, "", List.of(), locale);
    }

    private View show(HttpStatus status, Actor actor, String typed, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "officer/arrange",
                new ArrangeView(
                        filters.of(actor).stream()
                                .map(one -> new ArrangeView.FilterLine(
                                        one.id().toString(), one.name(), "/desk?" + one.question(), one.isDefault()))
                                .toList(),
                        labels.seenBy(actor).stream()
                                .map(label -> line(label, actor, locale))
                                .toList(),
                        names.unitsOf(actor, locale).stream()
                                .filter(unit -> actor.leads(unit.value()))
                                .toList(),
                        choices(Label.Colour.values(), "desk.colour.", locale),
                        choices(Column.values(), "desk.column.", locale),
                        columns.of(actor).stream().map(Column::name).collect(Collectors.toSet()),
                        typed,
                        problems));
    }

    private ArrangeView.LabelLine line(Label label, Actor actor, Locale locale) {
        var unit = label.unit();
        return new ArrangeView.LabelLine(
                LabelTag.of(label),
                label.colour().name(),
                unit == null ? "" : names.unit(unit, locale),
                labels.mayChange(actor, label));
    }

    /** Keeps what is asked of the inbox under a name, and shows it. */
    @PostMapping("/desk/filters")
    View keep(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean first,
            RedirectAttributes redirect) {
        var asked = InboxQuestion.read(question);
        var saving = filters.keep(actor, name, asked.text(), first);
        tell(saving, name, locale, redirect);
        return Pages.goTo(asked.address());
    }

    @PostMapping("/desk/filters/change")
    View change(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        var saving = id == null ? Saving.UNKNOWN : change(actor, id, action, name);
        tell(saving, name, locale, redirect);
        return Pages.goTo(PLACE);
    }

    private Saving change(Actor actor, UUID id, String action, String name) {
        return switch (action) {
            case "rename" -> filters.rename(actor, id, name);
            case "default" -> filters.toggleDefault(actor, id);
            case "remove" -> filters.remove(actor, id);
            default -> Saving.UNKNOWN;
        };
    }

    private void tell(Saving saving, String name, Locale locale, RedirectAttributes redirect) {
        var text = words.getMessage(saving.messageKey(), new Object[] {name.strip()}, locale);
        redirect.addFlashAttribute(
                Flash.NAME, saving.isSaved() ? Flash.done("desk.word", text) : Flash.problem("desk.word", text));
    }

    @PostMapping("/desk/columns")
    View columns(
            Actor actor, @RequestParam(required = false) @Nullable List<String> column, RedirectAttributes redirect) {
        var named = column == null ? Set.<String>of() : Set.copyOf(column);
        var chosen = EnumSet.noneOf(Column.class);
        Arrays.stream(Column.values()).filter(one -> named.contains(one.name())).forEach(chosen::add);
        columns.choose(actor, chosen);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("desk.columns.saved"));
        return Pages.goTo(PLACE);
    }

    @PostMapping("/desk/labels")
    View label(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String colour,
            RedirectAttributes redirect) {
        var refused = labels.make(actor, unit.isBlank() ? null : unit, name, colour(colour));
        if (refused.isPresent()) {
            var field = refused.get().field();
            var problem = new Problem(field == null ? "" : field, pages.refusal(refused.get(), locale));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, actor, name, List.of(problem), locale);
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("desk.labels.made", name.strip()));
        return Pages.goTo(PLACE);
    }

    @PostMapping("/desk/labels/change")
    View changeLabel(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String colour,
            RedirectAttributes redirect) {
        var label = id == null ? new UUID(0, 0) : id;
        var refused = action.equals("remove")
                ? labels.remove(actor, label)
                : labels.change(actor, label, name, colour(colour));
        redirect.addFlashAttribute(Flash.NAME, word(refused, "desk.labels.changed", locale));
        return Pages.goTo(PLACE);
    }

    /** Puts a label on dossiers or takes it off, from a list or from a dossier. */
    @PostMapping("/desk/labels/put")
    View put(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable List<String> at,
            @RequestParam(required = false) @Nullable UUID label,
            @RequestParam(defaultValue = "put") String action,
            @RequestParam(defaultValue = "/desk") String back,
            RedirectAttributes redirect) {
        var codes = at == null
                ? List.<String>of()
                : at.stream()
                        .map(text -> text.split("~", 2)[0])
                        .distinct()
                        .limit(Chosen.MOST)
                        .toList();
        redirect.addFlashAttribute(Flash.NAME, put(actor, codes, label, action, locale));
        return Pages.goTo(DeskAddress.orDesk(back));
    }

    private Flash put(Actor actor, List<String> codes, @Nullable UUID label, String action, Locale locale) {
        if (codes.isEmpty()) {
            return Flash.problem("desk.batch.nothing");
        }
        if (label == null) {
            return Flash.problem("desk.labels.choose");
        }
        var off = action.equals("off");
        var refused = codes.stream()
                .flatMap(code -> (off ? labels.takeOff(actor, code, label) : labels.put(actor, code, label)).stream())
                .toList();
        return !refused.isEmpty()
                ? Flash.problem("desk.word", pages.refusal(refused.getFirst(), locale))
                : Flash.done(off ? "desk.labels.taken" : "desk.labels.put", codes.size());
    }

    private Flash word(Optional<Refused> refused, String done, Locale locale) {
        return refused.map(one -> Flash.problem("desk.word", pages.refusal(one, locale)))
                .orElseGet(() -> Flash.done(done));
    }

    private static Label.Colour colour(String typed) {
        return Arrays.stream(Label.Colour.values())
                .filter(colour -> colour.name().equals(typed))
                .findFirst()
                .orElse(Label.Colour.PURPLE);
    }

    private <E extends Enum<E>> List<Choice> choices(E[] values, String key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), words.getMessage(key + value.name(), null, locale)))
                .toList();
    }
}
