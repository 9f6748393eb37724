// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a visitor is on a tour. A cookie keeps it ({@code clerk.3}, {@code clerk.3.left}): it survives signing in and
 * out, a closed browser and a portal started again, and says nothing about a person.
 *
 * @param step counts from one
 * @param isLeft put off, to be taken up again
 */
public record OnTour(Tour tour, int step, boolean isLeft) {

    public static final String COOKIE = "tour";

    private static final Pattern WRITTEN = Pattern.compile("([a-z]{1,20})\\.(\\d{1,2})(\\.left)?");

    /** What a cookie says; nothing when it was written by somebody else. */
    public static Optional<OnTour> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Tour.find(written.group(1))
                        .map(tour -> new OnTour(tour, Integer.parseInt(written.group(2)), written.group(3) != null))
                        .filter(OnTour::isThere)
                : Optional.empty();
    }

    private boolean isThere() {
        return step >= 1 && step <= tour.length();
    }

    public String text() {
        return tour.id() + "." + step + (isLeft ? ".left" : "");
    }

    /** Whoever does what a step asks comes to the page of the next one without pressing “next”. */
    public OnTour onPage(String path) {
        var hasGoneOn = !isLeft
                && !isLast()
                && !tour.step(step).isAt(path)
                && tour.step(step + 1).isAt(path);
        return hasGoneOn ? new OnTour(tour, step + 1, false) : this;
    }

    public boolean isAt(String path) {
        return tour.step(step).isAt(path);
    }

    public boolean isLast() {
        return step == tour.length();
    }

    public OnTour left() {
        return new OnTour(tour, step, true);
    }

    public String mark() {
        return tour.step(step).mark();
    }

    public String messageKey() {
        return tour.messageKey() + "." + step;
    }

    public String here() {
        return tour.addressOf(step);
    }

    public String next() {
        return isLast() ? "/demo/tours/" + tour.id() + "/done" : tour.addressOf(step + 1);
    }

    public String before() {
        return tour.addressOf(step - 1);
    }
}
