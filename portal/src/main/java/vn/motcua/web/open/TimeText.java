// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Way;
import vn.motcua.web.open.ProcedureView.TimeLine;

/** How long a procedure takes in words, for a reader's language. */
record TimeText(MessageSource words, Locale locale) {

    String brief(Found found) {
        if (found.limit() == null) {
            return say("procedures.time.unknown");
        }
        var time = found.limit().text(locale);
        return found.limitVaries() ? say("procedures.time.from", time) : time;
    }

    List<TimeLine> lines(Procedure procedure) {
        var lines = timesByChannel(procedure);
        var isTheSame =
                lines.stream().map(line -> line.time() + line.note()).distinct().count() == 1;
        return lines.size() > 1 && isTheSame ? List.of(anyChannel(lines.getFirst())) : lines;
    }

    private TimeLine anyChannel(TimeLine line) {
        return new TimeLine(say("procedures.page.long.any"), line.time(), line.note());
    }

    private List<TimeLine> timesByChannel(Procedure procedure) {
        return procedure.ways().stream()
                .map(way -> new TimeLine(
                        way.channel().wording().in(locale), time(way), procedure.starter() ? "" : note(way)))
                .distinct()
                .toList();
    }

    static boolean isSameDay(Procedure procedure) {
        return procedure.ways().stream()
                .anyMatch(way -> way.limit() != null && way.limit().unit() == LimitUnit.SAME_DAY);
    }

    private String time(Way way) {
        if (way.limit() != null) {
            return way.limit().text(locale);
        }
        return way.limitAsGiven().isEmpty()
                ? say("procedures.time.none")
                : say("procedures.time.doubtful", way.limitAsGiven());
    }

    /** What the source adds; amounts and “free” stand in the costs already. */
    private static String note(Way way) {
        var note = way.note().vi();
        return note.equals("Miễn phí")
                        || note.equals("Không có thông tin")
                        || note.matches("[\\d.,]+ (VNĐ|Việt Nam Đồng)")
                ? ""
                : note;
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
