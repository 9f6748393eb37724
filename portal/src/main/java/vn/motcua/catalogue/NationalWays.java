// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/** Reads the channels of a line of the national catalogue, with their time limits and fees. */
final class NationalWays {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
    private static final long LEAST_FEE = 1_000;
    private static final int MOST_DAYS = 366;
    private static final List<String> FOREIGN_MONEY = List.of("usd", "đô la", "euro");
    private static final List<String> FEE_SET_ELSEWHERE =
            List.of("hội đồng nhân dân", "hđnd", "theo quy định", "quy định tại");

    private final Facts facts;
    private final Doubts doubts;

    NationalWays(Facts facts, Doubts doubts) {
        this.facts = facts;
        this.doubts = doubts;
    }

    List<Way> read() {
        var channels = facts.objects("channels");
        if (channels.isEmpty()) {
            doubts.add("channels-missing", "channels", "");
        }
        var ways = channels.stream().map(this::way).toList();
        doubtRepetitions(ways);
        return ways;
    }

    private Way way(Facts channel) {
        var name = channel.text("channel");
        var fees = fees(channel);
        var free = channel.flag("free");
        var note = channel.textOrEmpty("text");
        doubtFree(channel, free, fees, note);
        return new Way(
                Channel.find(name)
                        .orElseThrow(() -> new WrongField(
                                channel.pathOf("channel"), name, "Trực tuyến, Trực tiếp or Dịch vụ bưu chính")),
                limit(channel),
                limitAsGiven(channel),
                free,
                fees,
                Wording.vietnamese(note));
    }

    private void doubtFree(Facts channel, boolean free, List<Fee> fees, String note) {
        if (free && fees.stream().anyMatch(fee -> fee.dong() == null || fee.dong() > 0)) {
            doubts.add("free-and-fee", channel.pathOf("free"), fees.getFirst().asGiven());
        } else if (free && mentions(note, FEE_SET_ELSEWHERE)) {
            doubts.add("free-but-fee-set-elsewhere", channel.pathOf("text"), note);
        }
    }

    private static boolean mentions(String text, List<String> words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    private void doubtRepetitions(List<Way> ways) {
        var seen = new HashSet<String>();
        for (var way : ways) {
            if (!seen.add(way.channel() + way.note().vi())) {
                doubts.add(
                        "channel-repeated", "channels", way.channel().wording().vi());
            }
        }
    }

    private static String limitAsGiven(Facts channel) {
        return Folded.joined(channel.textOrEmpty("time"), channel.textOrEmpty("time_unit"));
    }

    private @Nullable TimeLimit limit(Facts channel) {
        var time = channel.textOrEmpty("time");
        var unit = channel.textOrEmpty("time_unit");
        if (time.isEmpty()) {
            return doubtful("limit-missing", channel, "");
        }
        if (unit.isEmpty()) {
            return doubtful("limit-without-unit", channel, time);
        }
        return understood(time, unit)
                .filter(limit -> limit.amount() <= MOST_DAYS)
                .orElseGet(() -> doubtful("limit-not-understood", channel, time + " " + unit));
    }

    private static Optional<TimeLimit> understood(String time, String unit) {
        try {
            return TimeLimit.find((time + " " + unit).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notPositive) {
            return Optional.empty();
        }
    }

    private @Nullable TimeLimit doubtful(String code, Facts channel, String value) {
        doubts.add(code, channel.pathOf("time"), value);
        return null;
    }

    private List<Fee> fees(Facts channel) {
        var fees = new ArrayList<Fee>();
        channel.objects("fees").forEach(fee -> fees.add(fee(fee)));
        return fees;
    }

    private Fee fee(Facts fee) {
        var given = fee.textOrEmpty("amount");
        var note = fee.textOrEmpty("note");
        return new Fee(dong(fee, given, note), Wording.vietnamese(note), "", "", given);
    }

    private @Nullable Long dong(Facts fee, String given, String note) {
        var dong = dong(given);
        if (dong != null && dong > 0 && mentions(note, FOREIGN_MONEY)) {
            doubts.add("fee-in-foreign-money", fee.pathOf("amount"), given);
            return null;
        }
        if (dong == null || dong > 0 && dong < LEAST_FEE) {
            doubts.add("impossible-fee", fee.pathOf("amount"), given);
            return null;
        }
        return dong;
    }

    private static @Nullable Long dong(String given) {
        if (DIGITS.matcher(given).matches()) {
            return Long.valueOf(given);
        }
        return GROUPED.matcher(given).matches() ? Long.valueOf(given.replaceAll("[.,]", "")) : null;
    }
}
