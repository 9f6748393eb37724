// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** What the dossier costs, in whole đồng. */
public record Fee(long amountInDong, boolean paid) {

    public static final Fee NONE = new Fee(0, true);

    public Fee {
        if (amountInDong < 0) {
            throw new IllegalArgumentException("A fee is 0 đồng or more, not " + amountInDong);
        }
    }
}
