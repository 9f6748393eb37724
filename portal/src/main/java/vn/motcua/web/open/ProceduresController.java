// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Facet;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Tier;
import vn.motcua.catalogue.Wording;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Tone;
import vn.motcua.web.open.ProcedureSearchView.Asked;
import vn.motcua.web.open.ProcedureSearchView.Item;

/** Finding a procedure and reading what it takes. */
@Controller
class ProceduresController {

    private final Procedures procedures;
    private final ProcedureText text;
    private final Pages pages;
    private final MessageSource words;

    ProceduresController(Procedures procedures, ProcedureText text, Pages pages, MessageSource words) {
        this.procedures = procedures;
        this.text = text;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/procedures")
    View search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String lifeEvent,
            @RequestParam(required = false) @Nullable String next,
            Locale locale) {
        var asked = new Asked(
                q.strip(),
                field,
                name(Tier.class, level),
                name(Audience.class, audience),
                event.isEmpty() ? lifeEvent : event);
        var found = procedures.search(query(asked, next));
        var lifeEvents = procedures.lifeEvents();
        return pages.show(
                "open/procedures",
                new ProcedureSearchView(
                        asked,
                        facets(procedures.fields(), locale),
                        choices(Tier.values(), Tier::wording, locale),
                        choices(Audience.values(), Audience::wording, locale),
                        facets(lifeEvents, locale),
                        heading(asked, lifeEvents, locale),
                        found.rows().stream().map(row -> item(row, locale)).toList(),
                        found.next() == null ? null : address(asked, found.next()),
                        next == null ? null : address(asked, ""),
                        asked.isNarrowed() ? everything(asked, locale) : null,
                        lifeEvents.stream().map(each -> link(each, locale)).toList()));
    }

    private String heading(Asked asked, List<Facet> lifeEvents, Locale locale) {
        if (!asked.q().isEmpty()) {
            return words.getMessage("procedures.search.found", new Object[] {asked.q()}, locale);
        }
        return lifeEvents.stream()
                .filter(event -> event.code().equals(asked.event()))
                .map(event -> event.name().in(locale))
                .findFirst()
                .orElseGet(() -> words.getMessage(
                        asked.isNarrowed() ? "procedures.search.narrowed" : "procedures.search.all", null, locale));
    }

    private static ProcedureQuery query(Asked asked, @Nullable String next) {
        return new ProcedureQuery(
                asked.q(),
                asked.field(),
                asked.level().isEmpty() ? null : Tier.valueOf(asked.level()),
                asked.audience().isEmpty() ? null : Audience.valueOf(asked.audience()),
                asked.event(),
                next,
                ProcedureQuery.USUAL_ROWS);
    }

    /** The name as the enum writes it; empty for a name that it does not have. */
    private static <E extends Enum<E>> String name(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(text))
                .findFirst()
                .orElse("");
    }

    private static List<Choice> facets(List<Facet> facets, Locale locale) {
        return facets.stream()
                .map(facet -> Choice.of(facet.code(), facet.name().in(locale) + " (" + facet.procedures() + ")"))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, Wording> wording, Locale locale) {
        return Stream.of(values)
                .map(value -> Choice.of(value.name(), wording.apply(value).in(locale)))
                .toList();
    }

    private Item item(Found found, Locale locale) {
        return new Item(
                found.name().in(locale),
                ProcedureText.language(found.name(), locale),
                "/procedures/" + found.code(),
                text.time(found, locale),
                text.fee(found, locale),
                found.online().wording().in(locale),
                found.online() == OnlineLevel.FULL ? Tone.GOOD : Tone.QUIET,
                text.tiers(found.tiers(), locale),
                found.canFile() && found.online() != OnlineLevel.NONE);
    }

    private static String address(Asked asked, String next) {
        return UriComponentsBuilder.fromPath("/procedures")
                .queryParam("q", "{q}")
                .queryParam("field", "{field}")
                .queryParam("level", "{level}")
                .queryParam("audience", "{audience}")
                .queryParam("event", "{event}")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(asked.q(), asked.field(), asked.level(), asked.audience(), asked.event(), next)
                .toUriString()
                .replaceAll("(?<=[?&])\\w+=(&|$)", "")
                .replaceAll("[?&]$", "");
    }

    private Link everything(Asked asked, Locale locale) {
        return new Link(
                words.getMessage("procedures.search.everything", null, locale),
                address(new Asked(asked.q(), "", "", "", ""), ""));
    }

    private static Link link(Facet event, Locale locale) {
        return new Link(event.name().in(locale), "/procedures?event=" + event.code());
    }

    @GetMapping("/procedures/{code}")
    View procedure(
            @PathVariable String code,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            Locale locale) {
        var mine = cases.stream()
                .filter(each -> each.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return procedures
                .find(code)
                .map(procedure -> pages.show("open/procedure", text.view(procedure, mine, locale)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
