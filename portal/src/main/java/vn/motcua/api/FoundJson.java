// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Tier;

/** A procedure in a list. Fees in whole đồng; null when not known. */
record FoundJson(
        String code,
        String name,
        String nameEn,
        String field,
        String fieldName,
        Set<Tier> levels,
        OnlineLevel online,
        @Nullable LimitJson limit,
        @Nullable Long fee,
        boolean feeVaries,
        boolean canFile) {

    /** A time limit in numbers and in words. */
    record LimitJson(int amount, String unit, String text) {

        static @Nullable LimitJson of(@Nullable TimeLimit limit) {
            return limit == null
                    ? null
                    : new LimitJson(limit.amount(), limit.unit().name(), limit.text(Locale.of("vi")));
        }
    }

    static FoundJson of(Found found) {
        return new FoundJson(
                found.code(),
                found.name().vi(),
                found.name().en(),
                found.field().code(),
                found.field().name().vi(),
                found.tiers(),
                found.online(),
                LimitJson.of(found.limit()),
                found.fee(),
                found.feeVaries(),
                found.canFile());
    }
}
