// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Actor;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;
import vn.motcua.retention.Retention;
import vn.motcua.retention.Rule;
import vn.motcua.retention.Settling;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** How long things are kept, what goes tonight, what went. */
@Controller
class RetentionController {

    private static final int LATEST = 60;

    private final Retention retention;
    private final MessageSource words;
    private final Pages pages;

    RetentionController(Retention retention, MessageSource words, Pages pages) {
        this.retention = retention;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/admin/retention")
    View show(Locale locale) {
        return show(HttpStatus.OK, null, "", List.of(), locale);
    }

    private View show(HttpStatus status, @Nullable String wrong, String typed, List<Problem> problems, Locale locale) {
        return pages.show(
                status,
                "admin/retention",
                new RetentionView(
                        retention.rules().stream()
                                .map(rule -> line(rule, rule.kind().equals(wrong) ? typed : null, locale))
                                .toList(),
                        Arrays.stream(Span.Unit.values())
                                .map(unit -> Choice.of(unit.name(), say("retention.unit." + unit, locale)))
                                .toList(),
                        retention.latest(LATEST).stream()
                                .map(gone -> new RetentionView.Gone(
                                        gone.night(), say("retention.kind." + gone.kind(), locale), gone.count()))
                                .toList(),
                        problems));
    }

    private RetentionView.Line line(Rule rule, @Nullable String typed, Locale locale) {
        return new RetentionView.Line(
                rule.kind(),
                say("retention.kind." + rule.kind(), locale),
                say("retention.why." + rule.kind(), locale),
                typed == null ? Integer.toString(rule.kept().amount()) : typed,
                rule.kept().unit().name(),
                spoken(rule.least(), locale),
                rule.tonight().count(),
                rule.tonight().count() >= Keeping.COUNTED,
                rule.tonight().oldest(),
                rule.byList());
    }

    private String spoken(Span span, Locale locale) {
        return words.getMessage("retention.span." + span.unit(), new Object[] {span.amount()}, locale);
    }

    @PostMapping("/admin/retention")
    View settle(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect) {
        var span = span(amount, unit);
        var settled = span.map(kept -> retention.settle(actor, kind, kept)).orElse(Settling.TOO_SHORT);
        if (span.isEmpty() || settled == Settling.TOO_SHORT) {
            var key = span.isEmpty() ? "retention.wrong" : settled.messageKey();
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    kind,
                    amount,
                    List.of(new Problem("amount-" + kind, say(key, locale))),
                    locale);
        }
        redirect.addFlashAttribute(
                Flash.NAME,
                settled == Settling.NOT_YOURS ? Flash.problem(settled.messageKey()) : Flash.done(settled.messageKey()));
        return Pages.goTo("/admin/retention");
    }

    private static Optional<Span> span(String amount, String unit) {
        return Arrays.stream(Span.Unit.values())
                .filter(one -> one.name().equals(unit) && amount.strip().matches("[1-9]\\d{0,2}"))
                .map(one -> new Span(Integer.parseInt(amount.strip()), one))
                .findFirst();
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
