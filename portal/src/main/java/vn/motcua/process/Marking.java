// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a dossier is in its process. A place is the id of a task, catch or call where it rests, or of a flow whose branch has
 * arrived at a parallel gateway and waits for the others. An accepted process never has two tokens in one place.
 */
public record Marking(SortedSet<String> places) {

    public static final Marking EMPTY = new Marking(new TreeSet<>());

    public Marking {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    static Marking of(Collection<String> places) {
        return new Marking(new TreeSet<>(places));
    }

    /** Reads what {@link #text()} wrote. */
    public static Marking parse(String text) {
        return of(text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" ")));
    }

    /** For one column of a table: the ids in order, one space between. */
    public String text() {
        return String.join(" ", places);
    }

    public boolean has(String place) {
        return places.contains(place);
    }

    /** Nothing is left to do. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    Marking without(String place) {
        var rest = new TreeSet<>(places);
        rest.remove(place);
        return new Marking(rest);
    }

    Marking with(String place) {
        var more = new TreeSet<>(places);
        more.add(place);
        return new Marking(more);
    }

    @Override
    public String toString() {
        return text();
    }
}
