// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Giving;
import vn.motcua.reform.ReformPlan.Renamed;

/**
 * The plan that a reform begins with, to be changed by hand: everything goes to the one unit that takes it, and what lay below a unit
 * that ends finds its like below the new one.
 */
@Component
class FirstPlans {

    /** Of these an agency has one, whatever it is called. */
    private static final Set<UnitKind> ONE_OF_EACH =
            Set.of(UnitKind.ONE_STOP, UnitKind.COMMITTEE_OFFICE, UnitKind.OFFICE);

    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String COMMITTEE_EN = "People's Committee of ";

    private final Units units;
    private final Reorganisations reorganisations;

    FirstPlans(Units units, Reorganisations reorganisations) {
        this.units = units;
        this.reorganisations = reorganisations;
    }

    ReformPlan rename(Renamed renamed) {
        return new ReformPlan(List.of(), List.of(renamed), List.of());
    }

    ReformPlan found(List<Founded> founded) {
        return new ReformPlan(founded, List.of(), List.of());
    }

    /** A unit gives its work to new ones; it ends, or stays with what is not given away. */
    ReformPlan split(String unit, boolean ends, List<Founded> parts, LocalDate from) {
        if (ends) {
            return new Writing(from, parts)
                    .into(parts.getFirst().code(), List.of(unit))
                    .plan();
        }
        var stays = new Giving(unit, false, "", Map.of(), Map.of());
        return new ReformPlan(parts, List.of(), List.of(stays));
    }

    /** Units end and give all they have to another, which begins with it or has been there before. */
    ReformPlan merge(List<String> ending, String into, List<Founded> founded, LocalDate from) {
        return new Writing(from, founded).into(into, ending).plan();
    }

    /** A plan while it is written. */
    private final class Writing {

        private final LocalDate from;
        private final List<Founded> founded;
        private final List<Giving> giving = new ArrayList<>();
        private final List<String> ending = new ArrayList<>();

        private Writing(LocalDate from, List<Founded> founded) {
            this.from = from;
            this.founded = new ArrayList<>(founded);
        }

        private ReformPlan plan() {
            return new ReformPlan(founded, List.of(), giving);
        }

        private Writing into(String taker, List<String> all) {
            all.stream().filter(unit -> !unit.equals(taker)).forEach(ending::add);
            List.copyOf(ending).forEach(unit -> units.find(unit, from).ifPresent(one -> give(one, taker, one)));
            return this;
        }

        private void give(Unit unit, String taker, Unit agency) {
            giving.add(new Giving(unit.code(), true, taker, Map.of(), Map.of()));
            for (var child : units.children(unit.code(), from)) {
                give(child, likeness(child, taker, agency), agency);
            }
        }

        /** The unit below the taker that does the same work; a new one where there is none. */
        private String likeness(Unit child, String taker, Unit agency) {
            return Stream.concat(existing(taker), founded.stream())
                    .filter(one -> taker.equals(Unit.parentOf(one.code())) && isLike(child, one, taker, agency))
                    .findFirst()
                    .orElseGet(() -> founded(child, taker, agency))
                    .code();
        }

        private Stream<Founded> existing(String taker) {
            return units.children(taker, from).stream()
                    .filter(one -> !ending.contains(one.code()))
                    .map(FirstPlans::asIfFounded);
        }

        private boolean isLike(Unit child, Founded one, String taker, Unit agency) {
            return one.kind() == child.kind()
                    && (ONE_OF_EACH.contains(child.kind())
                            || one.name().equalsIgnoreCase(nameBelow(child.name(), taker, agency, false)));
        }

        private Founded founded(Unit child, String taker, Unit agency) {
            var promised = founded.stream().map(Founded::code).toList();
            var begun = new Founded(
                    reorganisations.freeCode(taker, child.kind(), promised),
                    child.kind(),
                    child.level(),
                    nameBelow(child.name(), taker, agency, false),
                    nameBelow(child.nameEn(), taker, agency, true),
                    child.address(),
                    child.phone(),
                    "");
            founded.add(begun);
            return begun;
        }

        /** The centre of the ward of one name becomes that of the ward of the other. */
        private String nameBelow(String name, String taker, Unit agency, boolean english) {
            var place = place(english ? agency.nameEn() : agency.name(), english);
            var newPlace =
                    nameOf(taker, english).map(other -> place(other, english)).orElse("");
            return place.isBlank() || newPlace.isBlank() ? name : name.replace(place, newPlace);
        }

        private Optional<String> nameOf(String code, boolean english) {
            return founded.stream()
                    .filter(one -> one.code().equals(code))
                    .map(one -> english ? one.nameEn() : one.name())
                    .findFirst()
                    .or(() -> units.find(code, from).map(unit -> english ? unit.nameEn() : unit.name()));
        }

        private static String place(String name, boolean english) {
            var prefix = english ? COMMITTEE_EN : COMMITTEE;
            return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        }
    }

    private static Founded asIfFounded(Unit unit) {
        return new Founded(
                unit.code(), unit.kind(), unit.level(), unit.name(), unit.nameEn(), unit.address(), unit.phone(), "");
    }
}
