// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Provinces, districts and communes to choose an address from, in Vietnamese order. Without a date: today's. */
@Service
public class AdministrativeDivisions {

    private final AgencyState state;
    private final AgencyDate date;

    AdministrativeDivisions(AgencyState state, AgencyDate date) {
        this.state = state;
        this.date = date;
    }

    public List<Division> provinces() {
        return provinces(date.today());
    }

    public List<Division> provinces(LocalDate at) {
        return tree().provinces(at);
    }

    /** None since July 2025. */
    public List<Division> districts(String province) {
        return districts(province, date.today());
    }

    public List<Division> districts(String province, LocalDate at) {
        return tree().in(province, Level.DISTRICT, at);
    }

    /** The communes of a district, or of a province that has no districts. */
    public List<Division> communes(String provinceOrDistrict) {
        return communes(provinceOrDistrict, date.today());
    }

    public List<Division> communes(String provinceOrDistrict, LocalDate at) {
        return tree().in(provinceOrDistrict, Level.COMMUNE, at);
    }

    /** The division of this code, also one that exists no longer, so that an old address can still be read. */
    public Optional<Division> find(String code) {
        return find(code, date.today());
    }

    public Optional<Division> find(String code, LocalDate at) {
        return tree().find(code, at);
    }

    private DivisionTree tree() {
        return state.current().divisions();
    }
}
