// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Actor;
import vn.motcua.notification.Notice;
import vn.motcua.notification.Notices;
import vn.motcua.web.Pages;

/** What the portal has told the citizen or the officer; what is shown counts as read. */
@Controller
class NoticesController {

    private final Pages pages;
    private final Notices notices;
    private final MessageSource words;

    NoticesController(Pages pages, Notices notices, MessageSource words) {
        this.pages = pages;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping({"/my/notices", "/desk/notices"})
    View notices(Actor reader, @RequestParam(required = false) String after, Locale locale) {
        var slice = notices.of(reader, after);
        var lines = slice.rows().stream()
                .map(notice -> line(notice, reader, locale))
                .toList();
        if (after == null && !slice.rows().isEmpty()) {
            notices.markRead(reader, slice.rows().getFirst());
        }
        var next = slice.next();
        return pages.show(
                "citizen/notices",
                new NoticesView(lines, next == null ? null : placeOf(reader) + "/notices?after=" + next));
    }

    private static String placeOf(Actor reader) {
        return reader.isOfficer() ? "/desk" : "/my";
    }

    private NoticesView.Line line(Notice notice, Actor reader, Locale locale) {
        return new NoticesView.Line(
                notice.at(),
                words.getMessage(notice.kind().titleKey(), new Object[] {notice.procedureName()}, locale),
                words.getMessage(
                        notice.kind().textKey(),
                        new Object[] {notice.code(), moment(notice.dueAt(), locale), notice.reason()},
                        locale),
                placeOf(reader) + "/dossiers/" + notice.code(),
                notice.unread());
    }

    private String moment(@Nullable Instant time, Locale locale) {
        return time == null ? "" : pages.moment(time, locale);
    }
}
