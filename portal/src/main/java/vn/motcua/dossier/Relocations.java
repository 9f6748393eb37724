// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Destinations;
import vn.motcua.dossier.relocating.Relocating;
import vn.motcua.identity.Role;

/**
 * Moves running dossiers to other units in a reform of the administration, some at a time. Whatever was moved stays moved: the
 * same done again changes nothing, so that one that broke off is simply begun anew. Codes, past steps and the register stay
 * with the old unit.
 */
@Service
public class Relocations {

    private final Relocating relocating;

    Relocations(Relocating relocating) {
        this.relocating = relocating;
    }

    /**
     * To where dossiers go.
     *
     * @param byHand by the code of a dossier: to which unit the work of a unit goes on this one
     */
    public record Plan(Destinations to, Map<String, Map<String, String>> byHand) {

        public Plan {
            byHand = Map.copyOf(byHand);
        }

        /** The units whose dossiers are looked at: those that give by rule, and those of which some were placed by hand. */
        public Set<String> givers() {
            var givers = new TreeSet<>(to.givers());
            byHand.values().forEach(places -> givers.addAll(places.keySet()));
            return givers;
        }

        public String of(String code, String procedure, String unit) {
            var byHandOnly = byHand.getOrDefault(code, Map.of()).get(unit);
            return byHandOnly == null ? to.of(unit, procedure) : byHandOnly;
        }
    }

    /**
     * How much would move.
     *
     * @param assigned steps that some official has in hand
     * @param desks the roles that are needed at each new unit for what arrives there
     */
    public record Extent(int dossiers, int steps, int assigned, int drafts, Map<String, Set<Role>> desks) {}

    /** A running dossier as somebody may see it who administers and reads none: without whoever filed it. */
    public record Running(String code, String procedure, String procedureName, Instant submittedAt) {}

    /** How many were moved, and after which one to go on; nothing when all were looked at. */
    public record Moved(int dossiers, @Nullable UUID next) {}

    public Extent extent(Plan plan) {
        return relocating.extent(plan);
    }

    /** The running dossiers of a unit in the order of their codes, after one of them. */
    public List<Running> running(String unit, String after, int limit) {
        return relocating.running(unit, after, limit);
    }

    /** Moves the next ones, in the transaction of the caller. */
    public Moved move(Plan plan, @Nullable UUID after, int most) {
        return relocating.move(plan, after, most);
    }

    /** Lets the new unit of a unit see the next of the dossiers that are over, in the transaction of the caller. */
    public Moved openArchive(Plan plan, String unit, @Nullable UUID after, int most) {
        return relocating.openArchive(plan, unit, after, most);
    }

    /** Moves what lies beside the dossiers: drafts of citizens, labels, contests that wait for an answer. */
    public void moveDesks(Plan plan) {
        relocating.moveDesks(plan);
    }
}
