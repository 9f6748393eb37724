// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** What became of a procedure, form or process that was handed in. */
enum Kept {
    IMPORTED,
    UPDATED,
    UNCHANGED
}
