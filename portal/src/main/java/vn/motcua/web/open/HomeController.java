// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.Facet;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Durations;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.identity.Actor;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;

/** The first page. */
@Controller
class HomeController {

    private static final int MOST_LASTING = 5;
    private static final int MOST_DRAFTS = 3;

    private final Pages pages;
    private final Procedures procedures;
    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Durations durations;
    private final Names names;
    private final MessageSource words;

    HomeController(
            Pages pages,
            Procedures procedures,
            Dossiers dossiers,
            Drafts drafts,
            Durations durations,
            Names names,
            MessageSource words) {
        this.pages = pages;
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.durations = durations;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/")
    View home(@Nullable Actor reader, Locale locale) {
        var examples = Stream.of("birth", "stall", "house").map(each -> example(each, locale));
        var events = procedures.lifeEvents().stream().map(each -> event(each, locale));
        return pages.show(
                "open/home",
                new HomeView(
                        examples.toList(),
                        events.toList(),
                        waiting(reader, locale),
                        begun(reader, locale),
                        lasting(locale)));
    }

    private List<HomeView.LastingLine> lasting(Locale locale) {
        return durations.most(MOST_LASTING).stream()
                .flatMap(each -> procedures.find(each.procedureCode()).stream()
                        .map(procedure -> new HomeView.LastingLine(
                                procedure.name().in(locale), "/procedures/" + procedure.code(), each)))
                .toList();
    }

    private Link example(String name, Locale locale) {
        var text = words.getMessage("open.home.example." + name, null, locale);
        return new Link(text, addressOf("q", text));
    }

    private HomeView.Event event(Facet event, Locale locale) {
        var text = words.getMessage("open.event." + event.code() + ".text", null, "", locale);
        return new HomeView.Event(
                event.name().in(locale), text == null ? "" : text, event.code(), addressOf("lifeEvent", event.code()));
    }

    private static String addressOf(String parameter, String value) {
        return UriComponentsBuilder.fromPath("/procedures")
                .queryParam(parameter, "{value}")
                .build(value)
                .toString();
    }

    private List<HomeView.Waiting> waiting(@Nullable Actor reader, Locale locale) {
        if (reader == null || !reader.isCitizen()) {
            return List.of();
        }
        return dossiers.mine(reader, null).rows().stream()
                .filter(MyDossierRow::myTurn)
                .map(row -> waiting(row, locale))
                .toList();
    }

    private List<Link> begun(@Nullable Actor reader, Locale locale) {
        if (reader == null || !reader.isCitizen()) {
            return List.of();
        }
        return drafts.of(reader).stream()
                .limit(MOST_DRAFTS)
                .map(draft -> new Link(
                        names.procedure(draft.procedureCode(), draft.procedureName(), locale),
                        "/my/drafts/" + draft.id()))
                .toList();
    }

    private HomeView.Waiting waiting(MyDossierRow row, Locale locale) {
        return new HomeView.Waiting(
                row.code(),
                names.procedure(row.procedureCode(), row.procedureName(), locale),
                names.status(row.status(), locale),
                "/my/dossiers/" + row.code());
    }
}
