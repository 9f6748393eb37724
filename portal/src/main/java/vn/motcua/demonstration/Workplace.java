// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import vn.motcua.identity.Role;

/** A role at a unit, where somebody must sit or dossiers lie there for ever. */
record Workplace(String unit, Role role) {

    /** How many officials share it. */
    int seats() {
        return role == Role.SPECIALIST || role == Role.COMMITTEE_SPECIALIST ? 2 : 1;
    }

    /** Whoever signs has somebody who can stand in; the deputy leaves the work of the past to them. */
    boolean hasDeputy() {
        return role == Role.LEADER;
    }
}
