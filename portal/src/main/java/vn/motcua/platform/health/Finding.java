// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import java.util.List;

/**
 * What an examination found.
 *
 * @param messageKey says what is so and, unless all is well, what to do
 */
public record Finding(Grade grade, String messageKey, List<Object> args) {

    public enum Grade {
        WELL,
        /** Works, and needs somebody's attention soon. */
        CARE,
        /** Something does not work, or something may be lost. */
        ILL
    }

    public static Finding well(String messageKey, Object... args) {
        return new Finding(Grade.WELL, messageKey, List.of(args));
    }

    public static Finding care(String messageKey, Object... args) {
        return new Finding(Grade.CARE, messageKey, List.of(args));
    }

    public static Finding ill(String messageKey, Object... args) {
        return new Finding(Grade.ILL, messageKey, List.of(args));
    }
}
