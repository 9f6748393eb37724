// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Found;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Actor;

/** The procedures that a clerk may receive, found by a few letters of their names; else as a citizen would look for them. */
@Component
class CounterProcedures {

    private static final int SHOWN = 20;

    private final Procedures procedures;
    private final Reception reception;

    CounterProcedures(Procedures procedures, Reception reception) {
        this.procedures = procedures;
        this.reception = reception;
    }

    /** The nearest first. */
    List<Found> find(Actor clerk, String words) {
        var likeness = new Likeness(words);
        if (likeness.isToNothing()) {
            return receivedBy(clerk, procedures.fileable().stream());
        }
        var alike = receivedBy(clerk, alike(likeness));
        return alike.isEmpty()
                ? receivedBy(
                        clerk,
                        procedures.search(ProcedureQuery.words(words)).rows().stream()
                                .filter(Found::canFile))
                : alike;
    }

    private List<Found> receivedBy(Actor clerk, Stream<Found> all) {
        return all.filter(found -> !reception.desksOf(clerk, found.code()).isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private record Near(Found found, int distance) {}

    private Stream<Found> alike(Likeness likeness) {
        return procedures.fileable().stream()
                .flatMap(found -> distances(likeness, found).mapToObj(distance -> new Near(found, distance)))
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.found().name().vi().length()))
                .map(Near::found);
    }

    /** In whichever language it is nearer. */
    private static IntStream distances(Likeness likeness, Found found) {
        return Stream.of(Locale.of("vi"), Locale.ENGLISH)
                .flatMapToInt(language -> likeness.of(found.code(), found.name().in(language)).stream())
                .min()
                .stream();
    }
}
