// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.StepState;
import vn.motcua.identity.Actor;
import vn.motcua.web.Names;
import vn.motcua.web.Pages;

/** The desk: the steps that wait for the officer. */
@Controller
class InboxController {

    private static final int ROWS = 25;

    private final Pages pages;
    private final Dossiers dossiers;
    private final Names names;
    private final MessageSource words;

    InboxController(Pages pages, Dossiers dossiers, Names names, MessageSource words) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/desk")
    View inbox(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "ALL") InboxFilter.Tray tray,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String next) {
        var only = unit == null || unit.isBlank() ? null : unit;
        var slice = dossiers.inbox(actor, new InboxFilter(tray, only, ROWS), next);
        var lines = slice.rows().stream().map(row -> line(row, actor, locale)).toList();
        return pages.show(
                "officer/inbox",
                new InboxView(
                        tray.name(),
                        trays(tray, only, locale),
                        only,
                        names.unitsOf(actor, locale),
                        lines,
                        slice.next() == null ? null : address(tray, only, slice.next()),
                        next == null ? null : address(tray, only, null)));
    }

    private InboxView.Line line(InboxRow row, Actor actor, Locale locale) {
        return new InboxView.Line(
                "/desk/dossiers/" + row.code(),
                row.code(),
                names.procedure(row.procedureCode(), row.procedureName(), locale),
                row.applicantName(),
                names.step(row.process(), row.element(), row.stepName(), locale),
                names.unit(row.unit(), locale),
                word(row.status().messageKey(), locale),
                Names.tone(row.status()),
                row.stepDueAt(),
                row.dueAt(),
                row.assigneeName() == null ? "" : row.assigneeName(),
                actor.id().equals(row.assignee()),
                row.stepState() == StepState.WAITING);
    }

    private List<InboxView.TrayLink> trays(InboxFilter.Tray current, @Nullable String unit, Locale locale) {
        return Arrays.stream(InboxFilter.Tray.values())
                .map(tray -> new InboxView.TrayLink(
                        word("officer.tray." + tray, locale), address(tray, unit, null), tray == current))
                .toList();
    }

    private static String address(InboxFilter.Tray tray, @Nullable String unit, @Nullable String next) {
        var address = UriComponentsBuilder.fromPath("/desk").queryParam("tray", tray);
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (next != null) {
            address.queryParam("next", next);
        }
        return address.encode().toUriString();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
