// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

/** Which provinces there were when a wave was measured. */
public enum Division {
    /** The 63 provinces and cities until 30 June 2025. */
    OF_63(63),
    /** The 34 since 1 July 2025 (resolution 202/2025/QH15). */
    OF_34(34);

    private static final int LAST_YEAR_OF_63 = 2024;

    private final int provinces;

    Division(int provinces) {
        this.provinces = provinces;
    }

    public int provinces() {
        return provinces;
    }

    /** Of interviews in that year, where nobody says otherwise. */
    public static Division usualIn(int year) {
        return year <= LAST_YEAR_OF_63 ? OF_63 : OF_34;
    }
}
