// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

/** Quầy: where a clerk serves people, by its number in the hall. */
public record Window(String unit, int number) {

    public static final int MOST = 99;

    public boolean isReal() {
        return number >= 1 && number <= MOST;
    }
}
