// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.survey.table.BadData;

/**
 * Questionnaire and formula in one: what is asked is what counts.
 *
 * @param total everything, as one composite
 * @param respondents fewer answers than these make no score
 */
public record Instrument(Composite total, int respondents) {

    public Instrument {
        var seen = new LinkedHashMap<String, Part>();
        total.all().forEach(part -> requireNew(seen, part));
    }

    private static void requireNew(Map<String, Part> seen, Part part) {
        if (seen.put(part.code(), part) != null) {
            throw new BadData("The instrument has the code %s twice; every part needs a code of its own.", part.code());
        }
    }

    /** Reads YAML or JSON; docs/survey.md has the format. */
    public static Instrument read(Path file) {
        return InstrumentFile.read(file);
    }

    /** Reads YAML or JSON that is at hand as text. */
    public static Instrument parse(String source, String text) {
        return InstrumentFile.read(source, text);
    }

    public List<Part> parts() {
        return total.all().toList();
    }

    public List<Indicator> indicators() {
        return total.all()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }

    /**
     * The scores of all parts from numbers of the indicators, as they are published say.
     *
     * @param numbers by the indicators' codes, on their own scales
     */
    public Map<String, Double> scores(Map<String, Double> numbers) {
        var scores = new LinkedHashMap<String, Double>();
        score(total, numbers, scores);
        return scores;
    }

    private static double score(Part part, Map<String, Double> numbers, Map<String, Double> scores) {
        var score = switch (part) {
            case Indicator indicator -> indicator.share(number(numbers, indicator));
            case Composite composite ->
                composite.score(composite.parts().stream()
                        .mapToDouble(inner -> score(inner, numbers, scores))
                        .toArray());
        };
        scores.put(part.code(), score);
        return score;
    }

    private static double number(Map<String, Double> numbers, Indicator indicator) {
        var number = numbers.get(indicator.code());
        if (number == null) {
            throw new BadData("There is no number for the indicator %s.", indicator.code());
        }
        return number;
    }
}
