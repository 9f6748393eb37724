// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Places.Place;

/** A place as far as it was chosen: which lists it offers, and whether the choices belong together. */
record PlaceChoice(Places places, Map<String, Object> chosen) {

    static final String PROVINCE = "province";
    static final String DISTRICT = "district";
    static final String COMMUNE = "commune";
    static final String DETAIL = "detail";

    private @Nullable String code(String name) {
        return chosen.get(name) instanceof String code ? code : null;
    }

    List<Place> districts() {
        var province = code(PROVINCE);
        return province == null ? List.of() : places.districts(province);
    }

    List<Place> communes() {
        var province = code(PROVINCE);
        if (province == null) {
            return List.of();
        }
        if (districts().isEmpty()) {
            return places.communes(province);
        }
        var district = code(DISTRICT);
        return district == null ? List.of() : places.communes(district);
    }

    List<Place> offered(String name) {
        return switch (name) {
            case PROVINCE -> places.provinces();
            case DISTRICT -> districts();
            case COMMUNE -> communes();
            default -> List.of();
        };
    }

    /** The first of province, district and commune that is missing or does not belong to the one before. */
    Optional<String> refused() {
        if (!isOffered(PROVINCE)) {
            return Optional.of(PROVINCE);
        }
        if (!districts().isEmpty() && !isOffered(DISTRICT)) {
            return Optional.of(DISTRICT);
        }
        return isOffered(COMMUNE) ? Optional.empty() : Optional.of(COMMUNE);
    }

    private boolean isOffered(String name) {
        var code = code(name);
        return offered(name).stream().anyMatch(place -> place.code().equals(code));
    }
}
