// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Problem;

/** How far a dossier is, for anyone who knows its code. */
@Controller
class TrackController {

    private final Pages pages;
    private final Dossiers dossiers;
    private final ProgressViews views;
    private final MessageSource words;

    TrackController(Pages pages, Dossiers dossiers, ProgressViews views, MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.views = views;
        this.words = words;
    }

    /** The place to enter a code; a code that was entered leads on to its dossier. */
    @GetMapping("/track")
    View enter(@RequestParam(required = false) String code, Locale locale) {
        if (code == null) {
            return pages.show("open/track", TrackView.EMPTY);
        }
        if (code.isBlank()) {
            return problem(HttpStatus.BAD_REQUEST, code, "track.problem.empty", locale);
        }
        return DossierCode.find(code)
                .map(found -> Pages.goTo(addressOf(found)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, code, "track.problem.malformed", locale));
    }

    @GetMapping("/track/{code}")
    View progress(@PathVariable String code, @RequestParam(defaultValue = "") String claim, Locale locale) {
        return dossiers.progress(code)
                .map(progress -> pages.show("open/progress", new TrackedView(views.of(progress, locale), claim)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, code, "track.problem.unknown", locale));
    }

    private View problem(HttpStatus status, String typed, String key, Locale locale) {
        var problem = new Problem("code", words.getMessage(key, null, locale));
        return pages.show(status, "open/track", new TrackView(typed.strip(), List.of(problem)));
    }

    private static String addressOf(DossierCode code) {
        return UriComponentsBuilder.fromPath("/track/{code}").build(code.text()).toString();
    }
}
