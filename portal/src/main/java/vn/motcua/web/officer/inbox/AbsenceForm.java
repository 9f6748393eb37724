// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;

/**
 * What was typed to arrange an absence.
 *
 * @param deputy the duty, its unit and the colleague, as one choice
 */
public record AbsenceForm(
        @Nullable UUID officer,
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String to) {

    /** A colleague who has the duty at the unit. */
    record Choice(Role role, String unit, UUID officer) {

        String text() {
            return role + "~" + unit + "~" + officer;
        }

        static @Nullable Choice find(@Nullable String text) {
            var parts = text == null ? new String[0] : text.split("~", 3);
            try {
                return parts.length == 3
                        ? new Choice(Role.valueOf(parts[0]), parts[1], UUID.fromString(parts[2]))
                        : null;
            } catch (IllegalArgumentException tampered) {
                return null;
            }
        }
    }

    public String deputyOrEmpty() {
        return deputy == null ? "" : deputy;
    }

    public String fromOrEmpty() {
        return from == null ? "" : from;
    }

    public String toOrEmpty() {
        return to == null ? "" : to;
    }
}
