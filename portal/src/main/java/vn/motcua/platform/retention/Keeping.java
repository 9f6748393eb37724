// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One kind of things that are kept for a time and then removed, batch by batch. */
public interface Keeping {

    /** Its words stand under {@code retention.kind.}. */
    String kind();

    /** How long, until an administrator settles it otherwise. */
    Span usual();

    /** Nobody may settle less. */
    Span least();

    /**
     * What has been kept long enough.
     *
     * @param count at most {@link #COUNTED}; more are not counted
     */
    record Overdue(int count, @Nullable Instant oldest) {}

    int COUNTED = 10_000;

    Overdue overdue(Instant before);

    /** Removes some of it, in a transaction of its own; says how many. */
    int remove(Instant before, int most);
}
