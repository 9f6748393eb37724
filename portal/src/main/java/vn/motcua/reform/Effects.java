// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.identity.Transfers;
import vn.motcua.identity.Transfers.Held;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.ReformPlan.Renamed;

/** What a plan says to the modules that carry it out: which units change, and which officials go where. */
@Component
class Effects {

    private final Units units;
    private final Transfers transfers;

    Effects(Units units, Transfers transfers) {
        this.units = units;
        this.transfers = transfers;
    }

    Reorganisations.Change change(Reform reform) {
        var plan = reform.plan();
        var begin = Stream.concat(
                        plan.founded().stream().map(one -> unit(one, reform.from())),
                        plan.renamed().stream().flatMap(one -> renamed(one, reform.from()).stream()))
                .toList();
        var end = plan.giving().stream()
                .filter(Giving::ends)
                .map(Giving::unit)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
        return new Reorganisations.Change(
                reform.from(), begin, end, plan.destinations().all());
    }

    private static Unit unit(Founded one, LocalDate from) {
        return new Unit(
                one.code(),
                Unit.parentOf(one.code()),
                one.level(),
                one.kind(),
                one.name(),
                one.nameEn().isBlank() ? one.name() : one.nameEn(),
                from,
                null,
                one.address(),
                one.phone(),
                one.division().isBlank() ? null : one.division());
    }

    private Optional<Unit> renamed(Renamed one, LocalDate from) {
        return units.find(one.code(), from)
                .map(before -> new Unit(
                        before.code(),
                        before.parent(),
                        before.level(),
                        before.kind(),
                        one.name(),
                        one.nameEn().isBlank() ? one.name() : one.nameEn(),
                        from,
                        before.validTo(),
                        one.address(),
                        one.phone(),
                        before.division()));
    }

    /**
     * A post that does not stay where it is.
     *
     * @param to nothing when it just ends
     */
    record Going(Held held, @Nullable String to) {}

    /** The posts that go or end, by unit, duty and name. */
    List<Going> officials(Reform reform) {
        var going = new ArrayList<Going>();
        for (var giving : reform.plan().giving()) {
            for (var held : transfers.heldAt(List.of(giving.unit()), reform.from())) {
                var to = giving.officialTo(official(held));
                if (!to.equals(giving.unit())) {
                    going.add(new Going(held, to.isBlank() || to.equals(Giving.NOWHERE) ? null : to));
                }
            }
        }
        return going;
    }

    static String official(Held held) {
        return Giving.official(held.account().toString(), held.post().role().name());
    }
}
