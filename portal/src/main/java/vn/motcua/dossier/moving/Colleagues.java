// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.process.Assign;

/** The officers who can do the steps of a desk. */
@FunctionalInterface
public interface Colleagues {

    /** In the order in which they take their turns, whoever is next first. */
    List<Colleague> at(Desk desk);

    default Optional<Colleague> find(Desk desk, UUID officer) {
        return at(desk).stream().filter(one -> one.id().equals(officer)).findFirst();
    }

    /** Who gets a new step by itself; nobody when the desk shares its tray or somebody is named by hand. */
    default Optional<Colleague> next(Desk desk, Assign how) {
        return switch (how) {
            case ROLE, MANUAL -> Optional.empty();
            case ROUND_ROBIN -> at(desk).stream().findFirst();
            case LOAD -> at(desk).stream().min(Comparator.comparingInt(Colleague::openSteps));
        };
    }
}
