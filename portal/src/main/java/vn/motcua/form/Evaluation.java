// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The judgement of the one rule engine.
 *
 * @param answers hidden fields dropped, computed ones filled in, texts normalised: what a dossier keeps
 * @param errors in the order of the form; at most one for each field
 * @param visiblePaths in the order of the form, blocks and repeats included
 */
public record Evaluation(Answers answers, List<FieldError> errors, Set<String> visiblePaths) {

    public Evaluation {
        errors = List.copyOf(errors);
        visiblePaths = Collections.unmodifiableSet(new LinkedHashSet<>(visiblePaths));
    }

    public boolean isGood() {
        return errors.isEmpty();
    }
}
