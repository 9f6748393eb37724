// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * For whom the work of a unit waits: how many dossiers lie with their applicants, and how many opinions with others.
 *
 * @param asked the units whose opinion is awaited, who was asked longest ago first
 */
public record AwaitedFrom(int papers, int money, int opinions, List<Asked> asked) {

    public AwaitedFrom {
        asked = List.copyOf(asked);
    }

    public AwaitedFrom(int papers, int money, int opinions) {
        this(papers, money, opinions, List.of());
    }

    /** A unit that was asked, about how many dossiers, and when first. */
    public record Asked(String unit, int dossiers, Instant since) {}
}
