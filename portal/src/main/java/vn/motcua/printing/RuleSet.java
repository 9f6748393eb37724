// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** Whose forms are printed: the decree also decides their numbers and titles. */
public enum RuleSet {
    /** Decree 61/2018 with circular 01/2018/TT-VPCP. */
    ND61_2018,
    /** Decree 118/2025 with circular 03/2025/TT-VPCP. */
    ND118_2025
}
