// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Answers;

/**
 * What one dossier costs, worked out from the procedure, the way it is filed and its answers. Cases of which the portal
 * cannot tell whether they apply stay in, without counting as known.
 *
 * @param items what is paid for; empty when the dossier is free
 * @param isDecidedLater the amount is set elsewhere, or the office says which case applies
 */
public record Fees(List<Item> items, boolean isDecidedLater) {

    private static final Fees FREE = new Fees(List.of(), false);
    private static final Fees UNKNOWN = new Fees(List.of(), true);

    /**
     * One thing that is paid for.
     *
     * @param dong whole đồng for all of it; null when the amount is set elsewhere
     * @param times how many of it
     */
    public record Item(Wording what, @Nullable Long dong, long times) {}

    public Fees {
        items = List.copyOf(items);
    }

    /** The fees of a dossier with these answers; a way the procedure does not offer has no known fee. */
    public static Fees of(Procedure procedure, Channel channel, Answers answers) {
        var way = procedure.way(channel);
        if (way == null) {
            return UNKNOWN;
        }
        if (way.fees().isEmpty()) {
            return way.free() ? FREE : UNKNOWN;
        }
        var items = way.fees().stream()
                .filter(fee -> fee.when().isBlank() || answers.satisfy(fee.when()))
                .map(fee -> item(fee, answers))
                .toList();
        return new Fees(items, isOpen(procedure, way, items));
    }

    /** The national catalogue lists the fees of several cases side by side without saying when each applies. */
    private static boolean isOpen(Procedure procedure, Way way, List<Item> items) {
        return items.stream().anyMatch(item -> item.dong() == null)
                || items.size() > 1
                        && !procedure.starter()
                        && way.fees().stream().anyMatch(fee -> fee.when().isBlank());
    }

    private static Item item(Fee fee, Answers answers) {
        var times = fee.times().isBlank()
                ? 1
                : answers.number(fee.times()).map(BigDecimal::longValue).orElse(1L);
        var dong = fee.dong();
        return new Item(fee.what(), dong == null ? null : Math.multiplyExact(dong, times), times);
    }

    public boolean isFree() {
        return !isDecidedLater && totalInDong() == 0;
    }

    /** The sum of the known amounts, in whole đồng; all there is to pay unless {@link #isDecidedLater}. */
    public long totalInDong() {
        return items.stream()
                .map(Item::dong)
                .filter(dong -> dong != null)
                .mapToLong(Long::longValue)
                .sum();
    }
}
