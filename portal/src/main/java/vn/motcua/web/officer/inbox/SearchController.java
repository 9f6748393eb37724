// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Slice;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Search in every dossier the officer may see. What was typed and is found in one dossier only opens it. */
@Controller
class SearchController {

    private static final int ROWS = 25;

    private final Pages pages;
    private final Dossiers dossiers;
    private final Names names;
    private final MessageSource words;

    SearchController(Pages pages, Dossiers dossiers, Names names, MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/desk/search")
    View search(
            Actor actor,
            Locale locale,
            @ModelAttribute SearchForm form,
            @RequestParam(required = false) @Nullable String next) {
        var problems = form.noDays().stream()
                .map(field -> new Problem(field, word("search.noDay", locale)))
                .toList();
        var slice = problems.isEmpty() ? dossiers.search(actor, form.query(ROWS), next) : Slice.<FoundDossier>empty();
        if (form.isOnlyText() && next == null && slice.rows().size() == 1) {
            return Pages.goTo(address(slice.rows().getFirst()));
        }
        var lines = slice.rows().stream().map(row -> line(row, locale)).toList();
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "officer/search",
                new SearchView(
                        form, statuses(locale), names.unitsOf(actor, locale), lines, onward(slice.next()), problems));
    }

    private static String address(FoundDossier found) {
        return "/desk/dossiers/" + found.code();
    }

    private SearchView.Line line(FoundDossier row, Locale locale) {
        return new SearchView.Line(
                address(row),
                row.code(),
                names.procedure(row.procedureCode(), row.procedureName(), locale),
                row.applicantName(),
                names.unit(row.handlingUnit(), locale),
                word(row.status().messageKey(), locale),
                Names.tone(row.status()),
                row.submittedAt(),
                row.dueAt(),
                row.status().isRunning());
    }

    private List<Choice> statuses(Locale locale) {
        return Arrays.stream(Status.values())
                .map(status -> Choice.of(status.name(), word(status.messageKey(), locale)))
                .toList();
    }

    private static @Nullable String onward(@Nullable String next) {
        return next == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("next", next)
                        .build()
                        .encode()
                        .toUriString()
                        .replaceFirst("^https?://[^/]+", "");
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
