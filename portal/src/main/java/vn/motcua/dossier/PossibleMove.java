// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move its reader may make now.
 *
 * @param step to name in the move; none for what the applicant does
 * @param choices decisions the process asks for when the step is completed; empty when it is simply done
 * @param backTo earlier tasks a step may be given back to, for {@link Move.Kind#STEP_BACK}
 */
public record PossibleMove(
        Move.Kind kind,
        @Nullable UUID step,
        @Nullable String stepName,
        List<Choice> choices,
        List<EarlierTask> backTo) {

    public PossibleMove {
        choices = List.copyOf(choices);
        backTo = List.copyOf(backTo);
    }

    /** Complete the step with {@code variable = value}. */
    public record Choice(
            String variable,
            String value,
            String name,
            @Nullable String nameEn) {

        public String name(Locale locale) {
            return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
        }
    }

    /** A task of the process, by its id. */
    public record EarlierTask(String id, String name) {}
}
