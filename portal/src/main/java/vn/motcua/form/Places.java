// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Optional;

/** The administrative units a person chooses from; the caller supplies those in force. Codes are the national ones. */
public interface Places {

    record Place(String code, String nameVi, String nameEn) {

        Bilingual name() {
            return new Bilingual(nameVi, nameEn);
        }
    }

    /** In the order in which they are offered. */
    List<Place> provinces();

    /** Empty where the province has no districts, as since July 2025. */
    List<Place> districts(String province);

    /** The communes of a province, or of a district where there are districts. */
    List<Place> communes(String provinceOrDistrict);

    /** The name of a unit, also of one that is no longer offered, so that an old dossier can still be read. */
    Optional<Place> find(String code);

    /** The province of this portal, where most people live; suggested where a place must be given. */
    default Optional<Place> home() {
        return Optional.empty();
    }

    /** No units known: a place is then asked for, but its codes are not checked. */
    Places NONE = new Places() {

        @Override
        public List<Place> provinces() {
            return List.of();
        }

        @Override
        public List<Place> districts(String province) {
            return List.of();
        }

        @Override
        public List<Place> communes(String provinceOrDistrict) {
            return List.of();
        }

        @Override
        public Optional<Place> find(String code) {
            return Optional.empty();
        }
    };
}
