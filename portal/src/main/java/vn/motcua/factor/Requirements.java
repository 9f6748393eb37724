// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/**
 * Whose duties demand a second factor: those of administrators and heads until an administrator settles it otherwise;
 * nobody's in the demonstration, whose accounts have one published password.
 */
@Service
public class Requirements {

    private final RequirementTable table;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final boolean isDemonstration;

    Requirements(
            RequirementTable table,
            ChangeLog changes,
            InstantSource clock,
            @Value("${motcua.demonstration:false}") boolean isDemonstration) {
        this.table = table;
        this.changes = changes;
        this.clock = clock;
        this.isDemonstration = isDemonstration;
    }

    public Set<Role> roles() {
        return table.find().orElseGet(() -> isDemonstration ? EnumSet.noneOf(Role.class) : unsettled());
    }

    private static Set<Role> unsettled() {
        var roles = EnumSet.of(Role.ADMINISTRATOR);
        for (var role : Role.values()) {
            if (role.isHead()) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Whether a post that is held now demands it. */
    public boolean isMadeOf(Actor actor) {
        return actor.isOfficer() && roles().stream().anyMatch(actor::holds);
    }

    /** Counts from the next sign-in of whoever holds one of these roles. */
    @Transactional
    public void settle(Actor administrator, Set<Role> roles) {
        var before = roles();
        if (!administrator.isAdministrator() || before.equals(roles)) {
            return;
        }
        table.put(roles, administrator.id(), clock.instant());
        changes.note(administrator.doer(), change(before, roles));
    }

    /** A set-up settles it, by whoever brings that in. */
    void note(Set<Role> before, Set<Role> after) {
        changes.note(change(before, after));
    }

    private static Change change(Set<Role> before, Set<Role> after) {
        var change = Change.of(Area.SETTINGS, Deed.SETTLED, "second-factor", "").saying("factor.said.demanded");
        for (var role : Role.values()) {
            if (before.contains(role) != after.contains(role)) {
                change = change.withCode("role", before.contains(role) ? role : "", after.contains(role) ? role : "");
            }
        }
        return change;
    }
}
