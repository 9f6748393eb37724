// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/** What a list of results shows of a procedure, kept beside it so that a search reads one table. */
record Summary(
        Wording name,
        Field field,
        Set<Tier> tiers,
        OnlineLevel online,
        @Nullable TimeLimit limit,
        boolean limitVaries,
        @Nullable Long fee,
        boolean feeVaries) {

    static Summary of(Procedure procedure) {
        var limits = procedure.ways().stream().map(Way::limit).distinct().toList();
        var fees = procedure.ways().stream()
                .flatMap(way -> amounts(way).stream())
                .distinct()
                .toList();
        return new Summary(
                procedure.name(),
                procedure.field(),
                procedure.tiers(),
                procedure.online(),
                limits.stream().filter(limit -> limit != null).min(SHORTEST).orElse(null),
                limits.size() > 1,
                fees.stream()
                        .filter(fee -> fee != null)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                fees.size() > 1);
    }

    Found found(String code, boolean canFile) {
        return new Found(code, name, field, tiers, online, limit, limitVaries, fee, feeVaries, canFile);
    }

    private static final Comparator<TimeLimit> SHORTEST = Comparator.comparingLong(Summary::roughHours);

    private static long roughHours(TimeLimit limit) {
        return switch (limit.unit()) {
            case SAME_DAY -> 1;
            case WORKING_HOURS -> limit.amount();
            case CALENDAR_DAYS -> limit.amount() * 6L;
            case WORKING_DAYS -> limit.amount() * 8L;
            case MONTHS -> limit.amount() * 170L;
        };
    }

    /** Null stands for an amount that nobody knows. */
    private static java.util.List<@Nullable Long> amounts(Way way) {
        if (way.fees().isEmpty()) {
            return way.free() ? java.util.List.of(0L) : java.util.Collections.singletonList(null);
        }
        return way.fees().stream()
                .filter(fee -> !fee.isSurcharge())
                .map(Fee::dong)
                .toList();
    }
}
