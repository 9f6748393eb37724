// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import vn.motcua.identity.Role;

/** A role at a unit, where somebody must sit or dossiers lie there for ever. */
record Workplace(String unit, Role role) {

    /** How many officials share it. */
    int seats() {
        return role == Role.SPECIALIST || role == Role.COMMITTEE_SPECIALIST ? 2 : 1;
    }
}
