// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Way;

/** Reads the ways to file, with time limits and fees. */
final class WayReader {

    static final long LEAST_FEE = 1_000;
    static final long MOST_FEE = 1_000_000_000;

    /** {@code 8000}, {@code 8.000}, {@code 1 200 000 đ}. */
    private static final Pattern MONEY = Pattern.compile(
            "(\\d{1,12}|\\d{1,3}([., ]\\d{3})+)( ?(đ|đồng|vnd|vnđ))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Procedure before;
    private final Reading reading;

    WayReader(Procedure before, Reading reading) {
        this.before = before;
        this.reading = reading;
    }

    List<Way> read() {
        var ways = new ArrayList<Way>();
        var seen = new HashSet<String>();
        for (var row : reading.typed().rows("ways")) {
            reading.row("ways", row, ways.size());
            var way = way("ways-" + row);
            if (!seen.add(way.channel() + "/" + way.note().vi())) {
                reading.fault("ways-" + row + "-channel", "channel-twice");
            }
            ways.add(way);
        }
        return ways;
    }

    private Way way(String at) {
        var was = Reading.place(reading.typed().text(at + "-was"), before.ways().size())
                .map(before.ways()::get)
                .orElse(null);
        var channel = reading.one(at + "-channel", Channel.class);
        if (channel.isEmpty()) {
            reading.fault(at + "-channel", "no-channel");
        }
        var limit = limit(at);
        var fees = fees(at + "-fees", was);
        var free = reading.typed().isTicked(at + "-free");
        if (free && fees.stream().anyMatch(fee -> fee.dong() == null || fee.dong() > 0)) {
            reading.fault(at + "-free", "free-and-fee");
        }
        return new Way(
                channel.orElse(Channel.COUNTER),
                limit,
                limitAsGiven(limit, was),
                free,
                fees,
                reading.wording(at + "-note", Reading.LONG, false));
    }

    private static String limitAsGiven(@Nullable TimeLimit limit, @Nullable Way was) {
        if (was != null && Objects.equals(limit, was.limit())) {
            return was.limitAsGiven();
        }
        return limit == null ? "" : limit.toString();
    }

    private @Nullable TimeLimit limit(String at) {
        var amount = reading.typed().text(at + "-amount");
        var unit = reading.one(at + "-unit", LimitUnit.class);
        if (unit.isEmpty()) {
            if (!amount.isEmpty()) {
                reading.fault(at + "-unit", "no-unit");
            }
            return null;
        }
        return unit.get() == LimitUnit.SAME_DAY ? TimeLimit.sameDay() : limit(at + "-amount", amount, unit.get());
    }

    private @Nullable TimeLimit limit(String field, String amount, LimitUnit unit) {
        var most = most(unit);
        if (!amount.matches("\\d{1,6}") || Integer.parseInt(amount) < 1 || Integer.parseInt(amount) > most) {
            reading.fault(field, "no-time", most);
            return null;
        }
        return new TimeLimit(Integer.parseInt(amount), unit);
    }

    /** No law gives an office more than a year, save a few that count in months. */
    private static int most(LimitUnit unit) {
        return switch (unit) {
            case WORKING_HOURS -> 2_000;
            case WORKING_DAYS, CALENDAR_DAYS -> 366;
            case MONTHS -> 60;
            case SAME_DAY -> 0;
        };
    }

    private List<Fee> fees(String list, @Nullable Way was) {
        return reading.typed().rows(list).stream()
                .map(row -> fee(list + "-" + row + "-", was))
                .toList();
    }

    private Fee fee(String at, @Nullable Way way) {
        var dong = dong(at + "dong");
        var what = reading.wording(at + "what", Reading.LINE, false);
        if (dong == null && !what.hasText()) {
            reading.fault(at + "whatVi", "fee-without-words");
        }
        return new Fee(
                dong, what, reading.condition(at + "when"), reading.number(at + "times"), asGiven(at, dong, way));
    }

    /** What the source wrote stays as long as the amount does. */
    private String asGiven(String at, @Nullable Long dong, @Nullable Way way) {
        return way == null
                ? ""
                : was(at, way)
                        .filter(fee -> Objects.equals(fee.dong(), dong))
                        .map(Fee::asGiven)
                        .orElse("");
    }

    private Optional<Fee> was(String at, Way way) {
        return Reading.place(reading.typed().text(at + "was"), way.fees().size())
                .map(way.fees()::get);
    }

    /** Null for an amount that is set elsewhere. */
    private @Nullable Long dong(String field) {
        var text = reading.typed().text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!MONEY.matcher(text).matches()) {
            reading.fault(field, "no-money");
            return null;
        }
        var dong = Long.parseLong(text.replaceAll("\\D", ""));
        if (dong > MOST_FEE || dong > 0 && dong < LEAST_FEE) {
            reading.fault(field, "impossible-fee");
            return null;
        }
        return dong;
    }
}
