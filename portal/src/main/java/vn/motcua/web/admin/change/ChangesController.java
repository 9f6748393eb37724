// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.administration.Area;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Noted;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** What administrators and the command line have changed, the latest first, narrowed as the reader wants, or as a file. */
@Controller
class ChangesController {

    private static final int ROWS = 50;

    private final Pages pages;
    private final ChangeLog changes;
    private final ChangeWords said;
    private final MessageSource words;

    ChangesController(Pages pages, ChangeLog changes, ChangeWords said, MessageSource words) {
        this.pages = pages;
        this.changes = changes;
        this.said = said;
        this.words = words;
    }

    @GetMapping("/admin/changes")
    View changes(
            Locale locale, @ModelAttribute ChangesForm form, @RequestParam(required = false) @Nullable String next) {
        var problems = form.wrongFields().stream()
                .map(field -> new Problem(field, say("admin.wrong.date", locale)))
                .toList();
        var slice = changes.read(form.query(), next, ROWS);
        return pages.show(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "admin/change/changes",
                new ChangesView(
                        form,
                        areas(locale),
                        changes.people().stream()
                                .map(person -> Choice.of(String.valueOf(person.account()), person.name()))
                                .toList(),
                        slice.rows().stream().map(noted -> line(noted, locale)).toList(),
                        slice.next() == null ? null : form.address("/admin/changes", slice.next()),
                        next == null ? null : form.address("/admin/changes", null),
                        form.address("/admin/changes/file", null),
                        problems));
    }

    private List<Choice> areas(Locale locale) {
        return Arrays.stream(Area.values())
                .map(area -> Choice.of(area.name(), said.area(area, locale)))
                .toList();
    }

    private ChangesView.Line line(Noted noted, Locale locale) {
        var change = noted.change();
        return new ChangesView.Line(
                noted.at(),
                said.who(noted.by(), locale),
                said.area(change.area(), locale),
                said.deed(change.deed(), locale),
                said.name(change, locale),
                ChangeWords.address(change),
                said.details(change, locale));
    }

    /** The same as a file for a spreadsheet. It is written as it is read, however long it is. */
    @GetMapping("/admin/changes/file")
    void file(Locale locale, @ModelAttribute ChangesForm form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("changes.csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var csv = new ChangesCsv(response.getWriter());
        csv.head(Arrays.stream(ChangesCsv.COLUMNS)
                .map(column -> say("changes.column." + column, locale))
                .toList());
        changes.each(form.query(), noted -> csv.row(cells(noted, locale)));
    }

    private List<String> cells(Noted noted, Locale locale) {
        var change = noted.change();
        return List.of(
                ChangesCsv.time(noted.at()),
                said.who(noted.by(), locale),
                said.area(change.area(), locale),
                said.deed(change.deed(), locale),
                change.object(),
                said.name(change, locale),
                String.join("; ", said.details(change, locale)));
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
