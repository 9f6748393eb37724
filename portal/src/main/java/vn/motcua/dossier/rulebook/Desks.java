// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.motcua.identity.Role;
import vn.motcua.process.Lane;
import vn.motcua.process.Node.TaskNode;

/**
 * Where the steps of one dossier are done.
 *
 * @param committee the office of the provincial People's Committee
 * @param agencyOf the agency a division belongs to; leaders and clerks of seals sit there
 * @param presentOf who does the work of a unit that a process names, when a reform has ended that unit
 */
public record Desks(
        String receiving,
        String handling,
        Supplier<String> committee,
        UnaryOperator<String> agencyOf,
        UnaryOperator<String> presentOf) {

    /** Desks that no reform has touched. */
    public Desks(String receiving, String handling, Supplier<String> committee, UnaryOperator<String> agencyOf) {
        this(receiving, handling, committee, agencyOf, UnaryOperator.identity());
    }

    private static final List<Role> OF_THE_AGENCY = List.of(Role.LEADER, Role.CLERK_OF_SEALS);

    public Desk of(TaskNode task) {
        var role = roleOf(task.role());
        return new Desk(unitOf(task, role), role);
    }

    private String unitOf(TaskNode task, Role role) {
        return switch (task.unit()) {
            case Lane.RECEIVING -> receiving;
            case Lane.COMMITTEE -> committee.get();
            case Lane.HANDLING -> handlingUnit(role);
            default -> presentOf.apply(task.unit());
        };
    }

    private String handlingUnit(Role role) {
        return role == Role.ONE_STOP_CLERK
                ? receiving
                : OF_THE_AGENCY.contains(role) ? agencyOf.apply(handling) : handling;
    }

    /** Where those of a role sit, for a dossier that is handled here. */
    public Desk of(vn.motcua.process.Role told) {
        var role = roleOf(told);
        return switch (role) {
            case ONE_STOP_CLERK -> oneStop();
            case COMMITTEE_SPECIALIST, COMMITTEE_LEADER -> new Desk(committee.get(), role);
            case SPECIALIST, DIVISION_HEAD, LEADER, CLERK_OF_SEALS, ADMINISTRATOR -> new Desk(handlingUnit(role), role);
        };
    }

    public Desk oneStop() {
        return new Desk(receiving, Role.ONE_STOP_CLERK);
    }

    /** Where a question or a linked procedure arrives in another unit. */
    public Desk asked(String named) {
        var unit = presentOf.apply(named);
        return new Desk(unit, unit.equals(committee.get()) ? Role.COMMITTEE_SPECIALIST : Role.SPECIALIST);
    }

    private static Role roleOf(vn.motcua.process.Role role) {
        return switch (role) {
            case ONE_STOP -> Role.ONE_STOP_CLERK;
            case DIVISION_HEAD -> Role.DIVISION_HEAD;
            case SPECIALIST, CONSULTED_AGENCY, OTHER -> Role.SPECIALIST;
            case LEADER -> Role.LEADER;
            case CLERK_OF_SEALS -> Role.CLERK_OF_SEALS;
            case COMMITTEE_OFFICER -> Role.COMMITTEE_SPECIALIST;
            case COMMITTEE_LEADER -> Role.COMMITTEE_LEADER;
        };
    }

    /** A role at a unit: whose tray a step lies in. */
    public record Desk(String unit, Role role) {}
}
