// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A level of administration that handles a procedure. */
public enum Tier {
    MINISTRY("Cấp bộ", "Ministry"),
    PROVINCE("Cấp tỉnh", "Province"),
    DISTRICT("Cấp huyện", "District"),
    COMMUNE("Cấp xã", "Commune"),
    OTHER("Cơ quan khác", "Another body");

    private final Wording name;

    Tier(String vi, String en) {
        name = new Wording(vi, en);
    }

    public Wording wording() {
        return name;
    }

    static Optional<Tier> find(String vietnamese) {
        return Arrays.stream(values())
                .filter(tier -> tier.name.vi().equalsIgnoreCase(vietnamese))
                .findFirst();
    }
}
