// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a form, compiled from its definition.
 *
 * <p>{@code path} is the path in the definition, without indexes ({@code children.name}).
 */
sealed interface Part {

    String name();

    String path();

    /** Whether the definition requires it while it is visible. */
    boolean required();

    Look look();

    Logic logic();

    /** What people read of a part. {@code named} is the label as it stands inside a sentence. */
    record Look(Bilingual label, Bilingual named, @Nullable Bilingual hint, Map<String, Bilingual> errors) {}

    /**
     * @param when all must hold for the part to be visible
     * @param suggested what a question offers while it is not answered; nobody is held to it
     */
    record Logic(
            List<Formula> when,
            @Nullable Formula computed,
            @Nullable Formula suggested,
            List<Check> checks) {

        /** Neither condition nor computation nor check. */
        static final Logic NONE = new Logic(List.of(), null, null, List.of());

        boolean isComputed() {
            return computed != null;
        }
    }

    /** A rule on answers that are there; it holds unless its formula is false. */
    record Check(Formula rule, Bilingual message) {}

    record Choice(String value, Bilingual label) {}

    /** @param type the type of JSON Schema */
    record Question(
            String name,
            String path,
            boolean required,
            Look look,
            Logic logic,
            Widget widget,
            String type,
            List<Choice> choices,
            @Nullable DateLimit notBefore,
            @Nullable DateLimit notAfter,
            Drawing drawing)
            implements Part {

        Optional<Choice> choice(Object value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst();
        }
    }

    /** What only the drawing of a question needs. {@code maxLength} is 0 for none. */
    record Drawing(
            Prefill.@Nullable Fact prefill,
            @Nullable CardFact card,
            @Nullable Bilingual unit,
            int rows,
            int maxLength,
            @Nullable String autocomplete,
            @Nullable String paper) {}

    /** A part with parts. */
    sealed interface Container extends Part {

        List<Part> parts();

        default Optional<Part> find(String name) {
            return parts().stream().filter(part -> part.name().equals(name)).findFirst();
        }
    }

    /**
     * @param place whether its parts are province, district, commune and perhaps detail
     * @param applicant when the person it describes is who files; without it, the nearest block around says so
     * @param card what it takes from a card, if it is a place
     */
    record Block(
            String name,
            String path,
            boolean required,
            Look look,
            Logic logic,
            List<Part> parts,
            boolean place,
            @Nullable Formula applicant,
            @Nullable CardFact card)
            implements Container {}

    record Repeat(
            String name,
            String path,
            boolean required,
            Look look,
            Logic logic,
            List<Part> parts,
            Bilingual rowLabel,
            int min,
            int max)
            implements Container {

        /** The rows shown before anything was answered. */
        int firstRows() {
            return required ? Math.max(1, min) : min;
        }
    }
}
