// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.platform.health.Checkup;
import vn.motcua.platform.health.Finding;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Tone;

/** The health of the system, as the command {@code doctor} tells it. */
@Controller
class HealthController {

    private final Pages pages;
    private final Checkup checkup;
    private final MessageSource words;

    HealthController(Pages pages, Checkup checkup, MessageSource words) {
        this.pages = pages;
        this.checkup = checkup;
        this.words = words;
    }

    @GetMapping("/admin/health")
    View health(Locale locale) {
        var lines =
                checkup.examine().stream().map(result -> line(result, locale)).toList();
        return pages.show("admin/health", new HealthView(lines));
    }

    private HealthView.Line line(Checkup.Result result, Locale locale) {
        var finding = result.finding();
        return new HealthView.Line(
                words.getMessage("doctor.subject." + result.subject(), null, locale),
                words.getMessage("doctor.grade." + finding.grade(), null, locale),
                tone(finding.grade()),
                words.getMessage(finding.messageKey(), finding.args().toArray(), locale));
    }

    private static Tone tone(Finding.Grade grade) {
        return switch (grade) {
            case WELL -> Tone.GOOD;
            case CARE -> Tone.NEEDED;
            case ILL -> Tone.BAD;
        };
    }
}
