// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead of a dossier.
 *
 * @param answersAfterDays when the applicant answers a supplement or pays; null: never
 * @param withdrawnAfterDays when the applicant wants it back; null: never
 * @param fetchedAfterDays when the applicant comes for the result
 */
record Fate(
        boolean refusedAtReception,
        Lack lack,
        @Nullable Integer answersAfterDays,
        boolean opinionAsked,
        boolean granted,
        @Nullable Integer withdrawnAfterDays,
        int fetchedAfterDays) {

    /** Where it is noticed that something is missing. */
    enum Lack {
        NOWHERE,
        AT_RECEPTION,
        AT_APPRAISAL
    }

    /** Everything is in order. */
    static final Fate SMOOTH = new Fate(false, Lack.NOWHERE, 1, false, true, null, 1);

    static Fate draw(RandomGenerator random) {
        return new Fate(
                chance(random, 2),
                chance(random, 5) ? Lack.AT_RECEPTION : chance(random, 6) ? Lack.AT_APPRAISAL : Lack.NOWHERE,
                chance(random, 15) ? null : 1 + random.nextInt(12),
                chance(random, 2),
                !chance(random, 5),
                chance(random, 1) ? random.nextInt(5) : null,
                random.nextInt(10) == 0 ? 3 + random.nextInt(20) : random.nextInt(3));
    }

    private static boolean chance(RandomGenerator random, int percent) {
        return random.nextInt(100) < percent;
    }

    Fate incomplete(Lack where) {
        return new Fate(refusedAtReception, where, null, opinionAsked, granted, withdrawnAfterDays, fetchedAfterDays);
    }

    Fate refused() {
        return new Fate(
                refusedAtReception, lack, answersAfterDays, opinionAsked, false, withdrawnAfterDays, fetchedAfterDays);
    }
}
