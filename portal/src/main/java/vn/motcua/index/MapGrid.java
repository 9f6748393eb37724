// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.List;

/** The paper of the country: hundredths of a degree from its north-western corner, as wide as they are in the middle of it. */
public final class MapGrid {

    public static final int WIDTH = 1381;
    public static final int HEIGHT = 1700;

    private static final double WEST = 101.8;
    private static final double NORTH = 23.6;
    private static final double UNITS = 100;
    private static final double NARROWING = Math.cos(Math.toRadians(16.5));

    private MapGrid() {}

    static double x(double longitude) {
        return (longitude - WEST) * NARROWING * UNITS;
    }

    static double y(double latitude) {
        return (NORTH - latitude) * UNITS;
    }

    /** A ring on a grid of so many units, without points that say nothing; neighbours lose the same ones, so that no gap opens. */
    static List<int[]> snapped(List<double[]> ring, int step) {
        var points = new ArrayList<int[]>();
        for (var position : ring.subList(0, ring.size() - 1)) {
            add(points, new int[] {snap(x(position[0]), step), snap(y(position[1]), step)});
        }
        while (points.size() > 1 && isSame(points.getFirst(), points.getLast())) {
            points.removeLast();
        }
        return points;
    }

    private static int snap(double number, int step) {
        return (int) (Math.round(number / step) * step);
    }

    private static void add(List<int[]> points, int[] point) {
        if (!points.isEmpty() && isSame(points.getLast(), point)) {
            return;
        }
        if (points.size() > 1 && isBetween(points.get(points.size() - 2), points.getLast(), point)) {
            points.removeLast();
        }
        points.add(point);
    }

    private static boolean isSame(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    /** Whether the middle one lies on the straight line onwards. */
    private static boolean isBetween(int[] first, int[] middle, int[] last) {
        var dx = middle[0] - first[0];
        var dy = middle[1] - first[1];
        var nextX = last[0] - middle[0];
        var nextY = last[1] - middle[1];
        return (long) dx * nextY == (long) dy * nextX && (long) dx * nextX + (long) dy * nextY > 0;
    }

    /** As SVG writes it: {@code M120 40l3-4 5 6z}. */
    static String path(List<int[]> points) {
        var path = new StringBuilder("M" + points.getFirst()[0] + " " + points.getFirst()[1] + "l");
        for (int at = 1; at < points.size(); at++) {
            write(path, points.get(at)[0] - points.get(at - 1)[0], at > 1);
            write(path, points.get(at)[1] - points.get(at - 1)[1], true);
        }
        return path.append("z").toString();
    }

    private static void write(StringBuilder path, int number, boolean isNext) {
        path.append(isNext && number >= 0 ? " " : "").append(number);
    }
}
