// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.index.Division;
import vn.motcua.index.Place;
import vn.motcua.index.Places;

/** The province whose portal this is: the one that the topmost unit governs. */
@Component
class OwnProvince {

    private final Units units;
    private final Places places;

    OwnProvince(Units units, Places places) {
        this.units = units;
        this.places = places;
    }

    /** Empty where the units do not say which province they are of. */
    Optional<Place> find(Division division) {
        return units.all().stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::division)
                .filter(Objects::nonNull)
                .flatMap(code -> places.find(division, code).stream())
                .findFirst();
    }
}
