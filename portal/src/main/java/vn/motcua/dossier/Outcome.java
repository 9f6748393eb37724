// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a move. */
public sealed interface Outcome {

    record Done(String code, Status status) implements Outcome {}

    /**
     * Nothing changed, and why.
     *
     * @param code stable, for programs, such as {@code SUPPLEMENT_ASKED_TWICE}
     * @param messageKey in the bundle {@code dossier}: what happened and what to do now
     * @param args for the message: texts, numbers, or an {@link java.time.Instant}
     * @param field the part of the move that is wrong, when one is
     */
    record Refused(
            String code,
            String messageKey,
            List<Object> args,
            @Nullable String field) implements Outcome {

        public Refused {
            args = List.copyOf(args);
        }

        public static Refused because(String code, Object... args) {
            return new Refused(code, key(code), List.of(args), null);
        }

        public static Refused at(String field, String code, Object... args) {
            return new Refused(code, key(code), List.of(args), field);
        }

        private static String key(String code) {
            return "dossier.refused." + code;
        }

        /** Nobody else may know whether such a dossier exists. */
        public boolean isUnknown() {
            return code.equals("UNKNOWN");
        }
    }
}
