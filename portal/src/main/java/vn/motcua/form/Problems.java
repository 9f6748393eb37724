// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a definition, so that its author sees it at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String path, String code, String... arguments) {
        var problem = new Problem(path, code, Wording.text("problem." + code, arguments));
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return found;
    }
}
