// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AdministrativeDivisions;
import vn.motcua.agency.Division;
import vn.motcua.agency.Level;
import vn.motcua.agency.Units;
import vn.motcua.form.Places;

/** The provinces, districts and communes that a form offers: those in force today. */
@Component
class DivisionPlaces implements Places {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AdministrativeDivisions divisions;
    private final Units units;

    DivisionPlaces(AdministrativeDivisions divisions, Units units) {
        this.divisions = divisions;
        this.units = units;
    }

    @Override
    public List<Place> provinces() {
        return places(divisions.provinces());
    }

    @Override
    public List<Place> districts(String province) {
        return places(divisions.districts(province));
    }

    @Override
    public List<Place> communes(String provinceOrDistrict) {
        return places(divisions.communes(provinceOrDistrict));
    }

    @Override
    public Optional<Place> find(String code) {
        return divisions.find(code).map(DivisionPlaces::place);
    }

    @Override
    public Optional<Place> home() {
        var governed = units.all().stream()
                .filter(unit -> unit.level() == Level.PROVINCE)
                .flatMap(unit -> Optional.ofNullable(unit.division()).stream())
                .distinct()
                .toList();
        return governed.size() == 1 ? find(governed.getFirst()) : Optional.empty();
    }

    private static List<Place> places(List<Division> found) {
        return found.stream().map(DivisionPlaces::place).toList();
    }

    private static Place place(Division division) {
        return new Place(division.code(), division.fullName(VIETNAMESE), division.fullName(Locale.ENGLISH));
    }
}
