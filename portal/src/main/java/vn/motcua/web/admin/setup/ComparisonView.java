// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.setup;

import vn.motcua.setup.Comparison;

/** What a set-up that was sent in would do; {@code id} is under what it is kept until then. */
public record ComparisonView(String id, String name, Comparison comparison) {

    /** So many paths are listed of each kind. */
    public static final int SHOWN = 200;

    public boolean canBeTaken() {
        return comparison.isPossible() && !comparison.changesNothing();
    }
}
