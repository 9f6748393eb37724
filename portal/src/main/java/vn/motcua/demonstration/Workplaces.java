// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.identity.Role;
import vn.motcua.process.Lane;
import vn.motcua.process.Node;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;

/** Every workplace at which a dossier of a starter procedure can arrive today. */
@Component
class Workplaces {

    private final StarterCatalogue starter;
    private final Handlings handlings;
    private final Units units;

    Workplaces(StarterCatalogue starter, Handlings handlings, Units units) {
        this.starter = starter;
        this.handlings = handlings;
        this.units = units;
    }

    Set<Workplace> all() {
        var all = new LinkedHashSet<Workplace>();
        for (var procedure : starter.codes()) {
            handlings.everywhere(procedure).forEach(handling -> all.addAll(of(handling)));
        }
        return all;
    }

    private Set<Workplace> of(Handling handling) {
        var all = new LinkedHashSet<Workplace>();
        var agency = units.agencyOf(handling.handlingUnit()).code();
        all.add(new Workplace(handling.receivingUnit(), Role.ONE_STOP_CLERK));
        all.add(new Workplace(handling.handlingUnit(), Role.SPECIALIST));
        all.add(new Workplace(handling.handlingUnit(), Role.DIVISION_HEAD));
        all.add(new Workplace(agency, Role.LEADER));
        all.add(new Workplace(agency, Role.CLERK_OF_SEALS));
        handlings.process(handling.processVersion()).nodes().stream()
                .flatMap(node -> of(node, handling))
                .forEach(all::add);
        return all;
    }

    /** Where a node of the process takes the dossier besides the unit's own people. */
    private Stream<Workplace> of(Node node, Handling handling) {
        return switch (node) {
            case TaskNode task
            when task.unit().equals(Lane.COMMITTEE) -> Stream.of(new Workplace(office(handling), roleOf(task)));
            case TaskNode task when isCode(task.unit()) -> Stream.of(new Workplace(task.unit(), roleOf(task)));
            case CatchNode opinion when opinion.unit() != null -> Stream.of(asked(opinion.unit(), handling));
            case CallNode call -> Stream.of(asked(call.unit(), handling));
            default -> Stream.empty();
        };
    }

    private static boolean isCode(String unit) {
        return !unit.equals(Lane.RECEIVING) && !unit.equals(Lane.HANDLING);
    }

    private Workplace asked(String unit, Handling handling) {
        return new Workplace(unit, unit.equals(office(handling)) ? Role.COMMITTEE_SPECIALIST : Role.SPECIALIST);
    }

    private String office(Handling handling) {
        return units.provinceOfficeOf(handling.handlingUnit()).code();
    }

    private static Role roleOf(TaskNode task) {
        return switch (task.role()) {
            case ONE_STOP -> Role.ONE_STOP_CLERK;
            case DIVISION_HEAD -> Role.DIVISION_HEAD;
            case SPECIALIST, CONSULTED_AGENCY, OTHER -> Role.SPECIALIST;
            case LEADER -> Role.LEADER;
            case CLERK_OF_SEALS -> Role.CLERK_OF_SEALS;
            case COMMITTEE_OFFICER -> Role.COMMITTEE_SPECIALIST;
            case COMMITTEE_LEADER -> Role.COMMITTEE_LEADER;
        };
    }

    Unit unit(Workplace workplace) {
        return units.get(workplace.unit());
    }
}
