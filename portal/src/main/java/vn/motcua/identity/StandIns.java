// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * Who does the work of an officer who is away. The stand-in sees it and does it in their own name, "for" the other; it
 * ends by itself after the last day. Whoever goes away arranges it, or whoever leads the unit, for somebody who fell ill.
 */
@Service
public class StandIns {

    private static final int MOST_MONTHS = 12;

    private final StandInTable table;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final InstantSource clock;

    StandIns(StandInTable table, Accounts accounts, AccountChanges changes, InstantSource clock) {
        this.table = table;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** A duty at a unit that is to be done by somebody else on these days. */
    public record Wish(UUID officer, UUID deputy, String unit, Role role, LocalDate from, LocalDate to) {}

    /** Present and coming arrangements for an officer's own absence, and those in which they stand in for others. */
    public List<StandIn> of(UUID officer) {
        return table.of(officer, today());
    }

    /** Present and coming arrangements of a unit. */
    public List<StandIn> at(String unit) {
        return table.at(unit, today());
    }

    /** Who stands in today for an officer in a duty at a unit. */
    public Optional<UUID> deputyOf(UUID officer, Role role, String unit) {
        return table.of(officer, today()).stream()
                .filter(one -> one.officer().equals(officer)
                        && one.role() == role
                        && one.unit().equals(unit))
                .filter(one -> one.isOn(today()))
                .map(StandIn::deputy)
                .findFirst();
    }

    /** Oneself, and whoever leads the unit or one above it. */
    public boolean mayArrange(Actor actor, UUID officer, String unit) {
        return actor.isOfficer() && (actor.id().equals(officer) || actor.leads(unit));
    }

    /** The duties that an officer holds today, save that of an administrator. */
    public List<Post> dutiesOf(UUID officer) {
        return accounts.find(officer).isEmpty()
                ? List.of()
                : accounts.actor(officer, clock.instant()).posts().stream()
                        .filter(post -> post.role() != Role.ADMINISTRATOR)
                        .toList();
    }

    @Transactional
    public Arrangement arrange(Actor actor, Wish wish) {
        if (!mayArrange(actor, wish.officer(), wish.unit()) || !holds(wish.officer(), wish)) {
            return refused("NOT_YOURS", null);
        }
        table.lock(wish.officer(), wish.deputy());
        return objection(wish).<Arrangement>map(one -> one).orElseGet(() -> write(actor, wish));
    }

    private Optional<Arrangement.Refused> objection(Wish wish) {
        if (wish.to().isBefore(wish.from())) {
            return Optional.of(refused("ENDS_BEFORE_IT_BEGINS", "to"));
        }
        if (wish.to().isBefore(today())) {
            return Optional.of(refused("IS_OVER", "to"));
        }
        if (wish.to().isAfter(today().plusMonths(MOST_MONTHS))) {
            return Optional.of(refused("TOO_LONG", "to"));
        }
        if (wish.deputy().equals(wish.officer()) || !holds(wish.deputy(), wish)) {
            return Optional.of(refused("NOT_THE_SAME_DUTY", "deputy"));
        }
        if (table.isAway(wish.officer(), wish)) {
            return Optional.of(refused("ABSENCE_OVERLAPS", "from"));
        }
        return table.isAway(wish.deputy(), wish) ? Optional.of(refused("DEPUTY_IS_AWAY", "deputy")) : Optional.empty();
    }

    private boolean holds(UUID officer, Wish wish) {
        return accounts.officersWith(wish.role(), wish.unit()).stream()
                .anyMatch(account -> account.id().equals(officer));
    }

    private Arrangement write(Actor actor, Wish wish) {
        var id = Ids.next();
        table.insert(id, wish, actor.id(), clock.instant());
        var arranged = table.find(id).orElseThrow();
        changes.arranged(actor, arranged);
        return new Arrangement.Arranged(arranged);
    }

    /** Ends an arrangement at once: by whoever is back, or by who leads the unit. */
    @Transactional
    public Arrangement end(Actor actor, UUID id) {
        return table.find(id)
                .filter(one -> mayArrange(actor, one.officer(), one.unit()))
                .<Arrangement>map(one -> {
                    table.end(id, actor.id(), clock.instant());
                    changes.ended(actor, one);
                    return new Arrangement.Arranged(one);
                })
                .orElseGet(() -> refused("NOT_YOURS", null));
    }

    private static Arrangement.Refused refused(String code, @Nullable String field) {
        return new Arrangement.Refused(code, field);
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
