// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The judgement of the one rule engine.
 *
 * @param answers hidden fields dropped, computed ones filled in, texts normalised: what a dossier keeps
 * @param errors in the order of the form; at most one for each field
 * @param visiblePaths in the order of the form, blocks and repeats included
 */
public record Evaluation(Answers answers, List<FieldError> errors, Set<String> visiblePaths) {

    /** What is said of a block or of rows that are there but not all of it. */
    private static final Set<String> INCOMPLETE = Set.of("required", "min-items", "min-properties");

    public Evaluation {
        errors = List.copyOf(errors);
        visiblePaths = Collections.unmodifiableSet(new LinkedHashSet<>(visiblePaths));
    }

    public boolean isGood() {
        return errors.isEmpty();
    }

    /**
     * The same while the rest of the answers is still to come: what is missing counts only where it is needed at once, what
     * is wrong always.
     *
     * @param needed paths in the definition, as {@link Form#neededFor} tells them
     */
    public Evaluation needingOnly(Set<String> needed) {
        var counting = errors.stream()
                .filter(error -> needed.contains(Paths.inDefinition(error.path())) || !isMissing(error))
                .toList();
        return new Evaluation(answers, counting, visiblePaths);
    }

    private boolean isMissing(FieldError error) {
        return switch (answers.find(error.path()).orElse(null)) {
            case null -> !error.code().equals("unreadable");
            case Map<?, ?> _, List<?> _ -> INCOMPLETE.contains(error.code());
            default -> false;
        };
    }
}
