// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.phrases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * The phrases of a unit, or of the province.
 *
 * @param unit whose they are; empty for the province
 * @param units whose phrases the reader may look at
 * @param changes the reader may change these
 * @param made the phrase that is being written anew
 */
public record PhrasesView(
        String unit,
        List<Choice> units,
        boolean changes,
        List<Group> groups,
        List<Choice> purposes,
        Edit made,
        List<Problem> problems) {

    /** The phrases for one purpose. */
    public record Group(String title, List<Line> lines) {}

    /** @param edit none where the reader may not change it */
    public record Line(
            String name,
            String text,
            String procedure,
            @Nullable Edit edit) {}

    /** @param id empty for a new one */
    public record Edit(
            String id, String purpose, String procedure, String name, String text, String textEn, boolean open) {}
}
