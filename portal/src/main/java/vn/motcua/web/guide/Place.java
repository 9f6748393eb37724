// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** An address, or a family of addresses, as routes are written: {@code /my/drafts/*}{@code /papers/**}. */
record Place(PathPattern pattern) implements Comparable<Place> {

    static List<Place> of(String... patterns) {
        return Stream.of(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .map(Place::new)
                .toList();
    }

    boolean covers(String path) {
        return pattern.matches(PathContainer.parsePath(path));
    }

    /** The more exact one first. */
    @Override
    public int compareTo(Place other) {
        return PathPattern.SPECIFICITY_COMPARATOR.compare(pattern, other.pattern);
    }
}
