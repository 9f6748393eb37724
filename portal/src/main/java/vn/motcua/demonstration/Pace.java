// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.SplittableRandom;
import vn.motcua.dossier.OpenStep;

/** How fast an office takes dossiers up: most in good time, some offices late. */
final class Pace {

    /** What another unit takes to give its opinion. */
    static final int MINUTES_FOR_OPINION = 3 * 8 * 60;

    private static final int LATE_OFFICES_IN_HUNDRED = 14;
    private static final int MINUTES_OF_A_STEP = 60;
    private static final int MINUTES_OF_A_DAY = 8 * 60;

    private final double slowest;

    private Pace(double slowest) {
        this.slowest = slowest;
    }

    /** The share of the time it has that an office takes at most; a late one takes more than all. */
    static Pace of(String unit, long seed) {
        var random = new SplittableRandom(seed * 31 + unit.hashCode());
        return new Pace(
                random.nextInt(100) < LATE_OFFICES_IN_HUNDRED
                        ? 1.3 + random.nextDouble() * 0.6
                        : 0.5 + random.nextDouble() * 0.4);
    }

    /** Working minutes until somebody takes a step up. */
    long minutesUntilTakenUp(Life life, OpenStep step) {
        var allotted = step.allottedMinutes() == null ? MINUTES_OF_A_STEP : step.allottedMinutes();
        return switch (step.kind()) {
            case RECEPTION -> 10 + share(life, 240);
            case TASK -> 3 + share(life, allotted) + (step.id().equals(life.askedAt) ? MINUTES_FOR_OPINION : 0);
            case OPINION -> 30 + share(life, Math.max(allotted, MINUTES_OF_A_DAY));
            case STOPPING -> 20 + share(life, 120);
            case RETURN -> 10 + life.random.nextInt(90) + life.fate().fetchedAfterDays() * (long) MINUTES_OF_A_DAY;
        };
    }

    private long share(Life life, long minutes) {
        return Math.round(minutes * slowest * (0.15 + 0.85 * life.random.nextDouble()));
    }
}
