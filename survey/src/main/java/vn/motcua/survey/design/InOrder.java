// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.BadData;

/** Work shared out over threads: results stand in order, and of several refusals the first in order is told, whatever thread met it. */
final class InOrder {

    private InOrder() {}

    private record Outcome<T>(@Nullable T result, @Nullable BadData refusal) {

        static <T> Outcome<T> of(IntFunction<T> work, int place) {
            try {
                return new Outcome<>(work.apply(place), null);
            } catch (BadData e) {
                return new Outcome<>(null, e);
            }
        }

        T get() {
            if (refusal != null || result == null) {
                throw refusal == null ? new IllegalStateException("There is neither a result nor a refusal") : refusal;
            }
            return result;
        }
    }

    /** @throws BadData the refusal of the first place that has one */
    static <T> List<T> each(int count, IntFunction<T> work) {
        return IntStream.range(0, count).parallel().mapToObj(place -> Outcome.of(work, place)).toList().stream()
                .map(Outcome::get)
                .toList();
    }
}
