// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import vn.motcua.imports.Tally;

/** What became of a procedure that was handed in. */
enum Kept {
    IMPORTED,
    UPDATED,
    UNCHANGED;

    void count(Tally tally) {
        switch (this) {
            case IMPORTED -> tally.imported();
            case UPDATED -> tally.updated();
            case UNCHANGED -> tally.unchanged();
        }
    }
}
