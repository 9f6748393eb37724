// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is read by key and never by number, so that the thousandth page costs what the first does.
 *
 * @param next hand it back to read on; nothing when this was the last page
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public static <T> Slice<T> empty() {
        return new Slice<>(List.of(), null);
    }

    /** Cuts a list that was read one row longer than the page, to see whether there is more. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, Cursor> key) {
        if (oneMore.size() <= size) {
            return new Slice<>(oneMore, null);
        }
        var rows = oneMore.subList(0, size);
        return new Slice<>(rows, key.apply(rows.getLast()).text());
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(rows.stream().map(change).toList(), next);
    }
}
