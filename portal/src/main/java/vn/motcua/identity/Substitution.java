// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.UUID;

/**
 * A duty that somebody does for a colleague who is away, at the time of acting.
 *
 * @param officer who is away
 */
public record Substitution(UUID officer, String name, String unit, Role role) {

    boolean covers(UUID someone, Role duty, String place) {
        return officer.equals(someone) && role == duty && unit.equals(place);
    }
}
