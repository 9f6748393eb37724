// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Handlings;
import vn.motcua.form.Form;
import vn.motcua.form.Places;

/** The forms of the catalogue with the places of the country to choose from, and to be told by their names. */
@Component
public class Forms {

    private final Handlings handlings;
    private final Places places;

    Forms(Handlings handlings, Places places) {
        this.handlings = handlings;
        this.places = places;
    }

    public Form get(UUID version) {
        return handlings.form(version).with(places);
    }
}
