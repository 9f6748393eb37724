// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import java.util.List;

/**
 * A stop of a tour: a real page, and what on it the step is about.
 *
 * @param address where it takes place; {@link #MINE} in it stands for a dossier of the visitor's own
 * @param seen the pages on which the visitor has arrived
 * @param mark the id of what is marked there
 * @param isSignIn nothing to do for who is signed in already
 */
public record TourStep(String address, List<Place> seen, String mark, boolean isSignIn) {

    public static final String MINE = "{mine}";

    static TourStep at(String path, String mark) {
        return new TourStep(path, Place.of(path.replaceFirst("\\?.*", "")), mark, false);
    }

    static TourStep at(String address, String seen, String mark) {
        return new TourStep(address, Place.of(seen), mark, false);
    }

    static TourStep citizenSignsIn() {
        return new TourStep("/sign-in?continue=/my", Place.of("/sign-in/**"), "contact", true);
    }

    static TourStep officerSignsIn(String place) {
        return new TourStep("/officers/sign-in?continue=" + place, Place.of("/officers/sign-in/**"), "login", true);
    }

    public boolean isAt(String path) {
        return seen.stream().anyMatch(place -> place.covers(path));
    }
}
