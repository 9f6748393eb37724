// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Channel;

/** The dossiers of the citizen of the demonstration, one in each state that a visitor should see. */
final class SampleStories {

    private static final String HER_WARD = "H57.104";

    static final List<Story> ALL = List.of(
            new Story("2.000635", HER_WARD, 61, Fate.SMOOTH),
            new Story("1.004873", HER_WARD, 33, Fate.SMOOTH.refused()),
            new Story("1.013225", HER_WARD, 6, Fate.SMOOTH),
            new Story("1.004222", HER_WARD, 5, Fate.SMOOTH.incomplete(Fate.Lack.AT_RECEPTION)),
            new Story("1.004194", HER_WARD, 0, Fate.SMOOTH));

    private SampleStories() {}

    record Story(String procedure, String unit, int daysAgo, Fate fate) {

        /** At about this time of day, or just now. */
        Optional<Arrival> arrival(List<Offer> offers, Instant end) {
            var at = end.minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(daysAgo == 0 ? 3 : 45));
            return offers.stream()
                    .filter(offer ->
                            offer.procedure().equals(procedure) && offer.unit().equals(unit))
                    .findFirst()
                    .map(offer -> new Arrival(at, offer, Channel.ONLINE, People.SAMPLE_CITIZEN, fate, daysAgo));
        }
    }
}
