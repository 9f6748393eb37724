// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn from what, and how many.
 *
 * @param stages the first before the second
 * @param respondents interviewed in each unit of the last stage; 0 if the frame lists them
 */
public record Plan(List<PlanStage> stages, int respondents) {

    /** Reads YAML or JSON; docs/survey.md has the format. */
    public static Plan read(Path file) {
        return new PlanFile(file).read();
    }

    /**
     * One stage.
     *
     * @param unit column that tells units apart
     * @param within columns of strata; each draws for itself
     * @param size column whose sum over a unit's rows is its size; null for equal probabilities
     * @param certainty column that says 1 or yes for units drawn for certain; null for none
     * @param reserve how many more are drawn to replace others
     */
    public record PlanStage(
            String unit,
            List<String> within,
            @Nullable String size,
            Draws draws,
            @Nullable String certainty,
            Method method,
            int reserve) {}

    /**
     * How many are drawn, those for certain among them.
     *
     * @param by column that decides; null if it is the same everywhere
     * @param numbers by that column's values, or the one under the empty word
     */
    public record Draws(@Nullable String by, Map<String, Integer> numbers) {}
}
