// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes outlines so coarse that a page with all of them stays light, and no coarser. */
final class Simplification {

    /** Some fifty kilobytes as paths, twenty over the wire. */
    private static final int MOST_POINTS = 8_000;

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 8, 12);

    private Simplification() {}

    /** @param rings of each province, closed, as longitudes and latitudes */
    static Map<String, String> of(Map<String, List<List<double[]>>> rings) {
        var step = STEPS.stream()
                .filter(each -> points(rings, each) <= MOST_POINTS)
                .findFirst()
                .orElse(STEPS.getLast());
        var paths = new LinkedHashMap<String, String>();
        rings.forEach((place, own) -> paths.put(place, path(own, step)));
        return paths;
    }

    private static int points(Map<String, List<List<double[]>>> rings, int step) {
        return rings.values().stream()
                .flatMap(List::stream)
                .mapToInt(ring -> MapGrid.snapped(ring, step).size())
                .sum();
    }

    private static String path(List<List<double[]>> rings, int step) {
        var path = new StringBuilder();
        rings.stream()
                .map(ring -> MapGrid.snapped(ring, step))
                .filter(points -> points.size() > 2)
                .forEach(points -> path.append(MapGrid.path(points)));
        return path.isEmpty() ? dot(rings.getFirst(), step) : path.toString();
    }

    /** What is smaller than the grid is still there. */
    private static String dot(List<double[]> ring, int step) {
        var at =
                MapGrid.snapped(List.of(ring.getFirst(), ring.getFirst()), step).getFirst();
        return MapGrid.path(
                List.of(at, new int[] {at[0] + step, at[1]}, new int[] {at[0] + step, at[1] + step}, new int[] {
                    at[0], at[1] + step
                }));
    }
}
