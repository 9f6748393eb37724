// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A span of office time in whole minutes; negative when it looks back. */
public record WorkingTime(long minutes) implements Comparable<WorkingTime> {

    public static final WorkingTime ZERO = new WorkingTime(0);

    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 8;

    public static WorkingTime ofMinutes(long minutes) {
        return new WorkingTime(minutes);
    }

    /** Hours as the internal processes write them (0.5, 2, 10), to the nearest minute. */
    public static WorkingTime ofHours(BigDecimal hours) {
        var minutes = hours.multiply(BigDecimal.valueOf(MINUTES_OF_HOUR)).setScale(0, RoundingMode.HALF_UP);
        return new WorkingTime(minutes.longValueExact());
    }

    public static WorkingTime ofHours(double hours) {
        return ofHours(BigDecimal.valueOf(hours));
    }

    /** A working day of eight hours, as the decisions of the provinces count it. */
    public static WorkingTime ofDays(int days) {
        return new WorkingTime((long) days * HOURS_OF_DAY * MINUTES_OF_HOUR);
    }

    public WorkingTime plus(WorkingTime other) {
        return new WorkingTime(Math.addExact(minutes, other.minutes));
    }

    public WorkingTime minus(WorkingTime other) {
        return new WorkingTime(Math.subtractExact(minutes, other.minutes));
    }

    public WorkingTime negated() {
        return new WorkingTime(Math.negateExact(minutes));
    }

    public boolean isNegative() {
        return minutes < 0;
    }

    public boolean isZero() {
        return minutes == 0;
    }

    public BigDecimal hours() {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_OF_HOUR), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(WorkingTime other) {
        return Long.compare(minutes, other.minutes);
    }

    /** {@code 2 h 30}, {@code 8 h}, {@code -0 h 05}. */
    @Override
    public String toString() {
        var sign = minutes < 0 ? "-" : "";
        var rest = Math.abs(minutes % MINUTES_OF_HOUR);
        var hours = Math.abs(minutes / MINUTES_OF_HOUR);
        return rest == 0 ? sign + hours + " h" : "%s%d h %02d".formatted(sign, hours, rest);
    }
}
