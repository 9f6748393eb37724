// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Arrays;
import java.util.List;

/** The archipelagos of the country, which stand on every map of it whether or not a file of boundaries has them. */
public enum Archipelago {
    HOANG_SA("48", new double[][] {
        {112.33, 16.83}, {111.60, 16.53}, {111.75, 16.45}, {111.20, 15.78}, {112.73, 16.67}, {111.61, 16.05}
    }),
    TRUONG_SA("56", new double[][] {
        {111.92, 8.64},
        {114.33, 11.43},
        {114.37, 10.18},
        {114.48, 10.37},
        {114.33, 9.88},
        {113.70, 8.97},
        {112.92, 7.87}
    });

    private final String place;
    private final double[][] islands;

    Archipelago(String place, double[][] islands) {
        this.place = place;
        this.islands = islands;
    }

    /** The code of its province, Đà Nẵng or Khánh Hòa, the same before and after July 2025. */
    public String place() {
        return place;
    }

    /** Some of its islands on {@link MapGrid}. */
    public List<double[]> islands() {
        return Arrays.stream(islands)
                .map(island -> new double[] {MapGrid.x(island[0]), MapGrid.y(island[1])})
                .toList();
    }
}
