// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessPicture;
import vn.motcua.rehearsal.Rehearsed;
import vn.motcua.rehearsal.Stay;
import vn.motcua.rehearsal.Trip;

/** Puts into words who had an invented dossier when, and where its time ran out. */
@Component
class TripWords {

    private final ProcessDesignerWords words;

    TripWords(ProcessDesignerWords words) {
        this.words = words;
    }

    /** The one that came latest of all. */
    static Trip latest(Rehearsed rehearsed) {
        return rehearsed.trips().stream().max(Comparator.comparing(Trip::over)).orElseThrow();
    }

    RehearsalView.OneTrip one(Trip trip, ProcessDefinition process, Locale locale) {
        return new RehearsalView.OneTrip(
                trip.number(),
                trip.isLate(),
                trip.stays().stream()
                        .sorted(Comparator.comparing(Stay::opened))
                        .map(stay -> stay(stay, trip, process, locale))
                        .toList());
    }

    private RehearsalView.Stay stay(Stay stay, Trip trip, ProcessDefinition process, Locale locale) {
        return new RehearsalView.Stay(
                name(stay.step(), stay.name(), process, locale),
                stay.kind() == Stay.Kind.APPLICANT
                        ? words.say("process.applicant", locale)
                        : who(stay.step(), process, locale),
                stay.opened(),
                stay.left(),
                words.hours(stay.took(), locale),
                stay.allotted() == null ? "–" : words.hours(stay.allotted(), locale),
                stay.isLate(),
                trip.burst().filter(stay::equals).isPresent());
    }

    static String name(String id, String otherwise, ProcessDefinition process, Locale locale) {
        return process.findNode(id).map(node -> node.name(locale)).orElse(otherwise);
    }

    static String who(String id, ProcessDefinition process, Locale locale) {
        return ProcessPicture.text(process, Set.of(), Set.of(), locale).stream()
                .filter(line -> line.id().equals(id))
                .map(ProcessPicture.Line::lane)
                .findFirst()
                .orElse("");
    }
}
