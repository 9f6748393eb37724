// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;

/** What people of the province ask for, where, and how often. */
@Component
class Offers {

    /** Certified copies and civil status are most of what a commune does; what is not named here counts 1. */
    private static final Map<String, Integer> POPULARITY = Map.ofEntries(
            Map.entry("2.000815", 30),
            Map.entry("2.000635", 14),
            Map.entry("2.000884", 12),
            Map.entry("1.001193", 10),
            Map.entry("1.004873", 9),
            Map.entry("1.004222", 6),
            Map.entry("1.004194", 6),
            Map.entry("1.000894", 5),
            Map.entry("1.014061", 5),
            Map.entry("1.000656", 4),
            Map.entry("1.001612", 4),
            Map.entry("3.000333", 8),
            Map.entry("1.012783", 10),
            Map.entry("1.012784", 6),
            Map.entry("1.003915", 5),
            Map.entry("1.000703", 4),
            Map.entry("1.013225", 6),
            Map.entry("2.000205", 3),
            Map.entry("1.004616", 3),
            Map.entry("1.001776", 3));

    private final StarterCatalogue starter;
    private final Handlings handlings;
    private final Units units;

    Offers(StarterCatalogue starter, Handlings handlings, Units units) {
        this.starter = starter;
        this.handlings = handlings;
        this.units = units;
    }

    List<Offer> all(long seed) {
        return starter.codes().stream()
                .flatMap(procedure -> of(handlings.everywhere(procedure), seed))
                .toList();
    }

    private Stream<Offer> of(List<Handling> handlings, long seed) {
        return handlings.stream().map(handling -> offer(handling, handlings.size(), seed));
    }

    private Offer offer(Handling handling, int places, long seed) {
        var popularity = POPULARITY.getOrDefault(handling.procedure().code(), 1);
        return new Offer(
                handling,
                handlings.form(handling.formVersion()),
                units.calendarOf(handling.handlingUnit()),
                popularity * size(handling.receivingUnit(), seed) / places);
    }

    /** How many people live there, compared to other units. */
    private static double size(String unit, long seed) {
        return 0.4 + new SplittableRandom(seed ^ unit.hashCode()).nextDouble() * 1.6;
    }
}
