// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** How a task finds its official among those who hold the lane's role in the unit. */
public enum Assign {
    /** Everyone of the role sees it, the first to claim it has it. */
    ROLE,
    /** In turn. */
    ROUND_ROBIN,
    /** Whoever has the fewest open tasks. */
    LOAD,
    /** Somebody is named by hand at the step before. */
    MANUAL
}
