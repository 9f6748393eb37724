// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.stream.Collectors;

/** A country of little squares, one for each province, as GeoJSON. */
public final class SampleBoundaries {

    private static final Places PLACES = new Places();

    private SampleBoundaries() {}

    /** Provinces told by their codes. */
    public static String byCode(Division division) {
        return collection(PLACES.of(division).stream()
                .map(place -> feature("\"code\": \"%s\"".formatted(place.code()), square(place)))
                .collect(Collectors.joining(",")));
    }

    static String byName(Division division) {
        return collection(PLACES.of(division).stream()
                .map(place -> feature("\"ten_tinh\": \"Tỉnh %s\"".formatted(place.name()), square(place)))
                .collect(Collectors.joining(",")));
    }

    private static String collection(String features) {
        return "{\"type\": \"FeatureCollection\", \"credit\": \"Sở thử\", \"features\": [%s]}".formatted(features);
    }

    private static String feature(String properties, String coordinates) {
        return """
                {"type": "Feature", "properties": {%s}, "geometry": {"type": "Polygon", "coordinates": %s}}
                """.formatted(properties, coordinates);
    }

    private static String square(Place place) {
        var x = 103 + (place.code().charAt(0) - '0') % 8;
        var y = 10 + (place.code().charAt(1) - '0');
        return "[[[%d,%d],[%d.5,%d],[%d.5,%d.5],[%d,%d.5],[%d,%d]]]".formatted(x, y, x, y, x, y, x, y, x, y);
    }
}
