// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

import java.util.List;

/**
 * What a set-up would do to the portal.
 *
 * @param created files of things that are not there yet
 * @param changed files of things that are there otherwise
 * @param same how many things are there just so
 * @param left files of things that are there and of which the set-up says nothing; they stay
 * @param problems why it cannot be taken over; nothing is, as long as there is one
 */
public record Comparison(
        List<String> created, List<String> changed, int same, List<String> left, List<SetupProblem> problems) {

    public Comparison {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        left = List.copyOf(left);
        problems = List.copyOf(problems);
    }

    public boolean isPossible() {
        return problems.isEmpty();
    }

    public boolean changesNothing() {
        return created.isEmpty() && changed.isEmpty();
    }
}
