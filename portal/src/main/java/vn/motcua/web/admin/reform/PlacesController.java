// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Relocations;
import vn.motcua.identity.Actor;
import vn.motcua.reform.Reform;
import vn.motcua.reform.Reform.State;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.Reformed;
import vn.motcua.reform.Reforms;
import vn.motcua.web.Flash;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** Running dossiers of a unit that gives its work away, placed by hand, where no rule says it. */
@Controller
class PlacesController {

    private static final int ROWS = 50;
    private static final String FIELD = "place-";

    private final Pages pages;
    private final Reforms reforms;
    private final Relocations relocations;
    private final Names names;
    private final ReformWords words;

    PlacesController(Pages pages, Reforms reforms, Relocations relocations, Names names, ReformWords words) {
        this.pages = pages;
        this.reforms = reforms;
        this.relocations = relocations;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/admin/units/reforms/{reform}/dossiers")
    View dossiers(
            @PathVariable UUID reform,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        var found = get(reform);
        return found.state() == State.DRAFT
                ? show(HttpStatus.OK, found, giver(found, unit), after, List.of(), locale)
                : Pages.goTo("/admin/units/reforms/" + reform);
    }

    private View show(
            HttpStatus status, Reform reform, Giving giver, String after, List<Problem> problems, Locale locale) {
        var running = relocations.running(giver.unit(), after, ROWS + 1);
        var byHand = reforms.placedByHand(reform.id());
        var shown = running.stream().limit(ROWS).toList();
        var rest = giver.ends()
                ? words.unit(giver.to(), reform.plan(), locale)
                : words.unit(giver.unit(), reform.plan(), locale);
        return pages.show(
                status,
                "admin/reform/places",
                new PlacesView(
                        reform.id().toString(),
                        reform.title(),
                        reform.version(),
                        giver.unit(),
                        names.unit(giver.unit(), locale),
                        rest,
                        shown.stream()
                                .map(one -> new PlacesView.Line(
                                        one.code(),
                                        names.procedure(one.procedure(), one.procedureName(), locale),
                                        one.submittedAt(),
                                        byHand.getOrDefault(one.code(), Map.of())
                                                .getOrDefault(giver.unit(), "")))
                                .toList(),
                        words.takers(reform.plan(), locale),
                        running.size() > ROWS
                                ? "/admin/units/reforms/" + reform.id() + "/dossiers?unit=" + giver.unit() + "&after="
                                        + shown.getLast().code()
                                : null,
                        problems));
    }

    /** The unit that is asked for, or the first that gives something away. */
    private static Giving giver(Reform reform, String unit) {
        return reform.plan().giving().stream()
                .filter(giving -> unit.isEmpty() || giving.unit().equals(unit))
                .findFirst()
                .orElse(new Giving(unit.isEmpty() ? reform.plan().watchword() : unit, false, "", Map.of(), Map.of()));
    }

    private Reform get(UUID id) {
        return reforms.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/admin/units/reforms/{reform}/dossiers")
    View place(
            Actor actor,
            @PathVariable UUID reform,
            @RequestParam int version,
            @RequestParam String unit,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale,
            RedirectAttributes redirect) {
        var found = get(reform);
        var places = new TreeMap<String, String>();
        typed.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                places.put(name.substring(FIELD.length()), NewReformForm.text(values.getFirst()));
            }
        });
        return switch (reforms.placeByHand(actor, reform, version, unit, places)) {
            case Reformed.Done _ -> {
                redirect.addFlashAttribute(Flash.NAME, Flash.done("reform.placed"));
                yield Pages.goTo("/admin/units/reforms/" + reform);
            }
            case Reformed.NotNow _ -> notPlaced(found, unit, "reform.notNow", locale);
            case Reformed.ChangedElsewhere _, Reformed.NotReady _, Reformed.NotConfirmed _ ->
                notPlaced(found, unit, "reform.elsewhere", locale);
        };
    }

    private View notPlaced(Reform reform, String unit, String key, Locale locale) {
        var problem = new Problem("", words.say(key, locale));
        return show(HttpStatus.CONFLICT, reform, giver(reform, unit), "", List.of(problem), locale);
    }
}
