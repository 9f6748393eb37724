// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.retention;

import java.time.Instant;
import java.time.Period;
import vn.motcua.platform.VietnamTime;

/** How long something is kept, as people say it. */
public record Span(int amount, Unit unit) implements Comparable<Span> {

    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    public static final int MOST = 1_000;

    public Span {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException(
                    "Something is kept 1 to %d days, months or years, not %d".formatted(MOST, amount));
        }
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }

    /** What is older than this at a time has been kept long enough. */
    public Instant before(Instant time) {
        return time.atZone(VietnamTime.ZONE).minus(period()).toInstant();
    }

    private Period period() {
        return switch (unit) {
            case DAYS -> Period.ofDays(amount);
            case MONTHS -> Period.ofMonths(amount);
            case YEARS -> Period.ofYears(amount);
        };
    }

    /** By their usual length: a month has thirty days here. */
    @Override
    public int compareTo(Span other) {
        return Integer.compare(usualDays(), other.usualDays());
    }

    private int usualDays() {
        return switch (unit) {
            case DAYS -> amount;
            case MONTHS -> amount * 30;
            case YEARS -> amount * 365;
        };
    }
}
