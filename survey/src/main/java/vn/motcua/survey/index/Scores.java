// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** Computes the scores of an instrument from a sample. */
public final class Scores {

    private final Instrument instrument;
    private final Map<String, Answers> answers = new LinkedHashMap<>();

    /** Refuses the first code that the questionnaire does not have, with its row. */
    public Scores(Instrument instrument, Table table) {
        this.instrument = instrument;
        instrument.indicators().forEach(indicator -> answers.put(indicator.code(), Answers.of(table, indicator)));
    }

    /**
     * One part's score in one group.
     *
     * @param place in the estimate; -1 where there is no score
     * @param reason why there is none; null where there is one
     */
    public record Score(Part part, int place, @Nullable String reason) {}

    /**
     * All scores of a group, those that have too few answers among them with the reason.
     *
     * @param estimate of the parts that have a score, with all their covariances
     */
    public record OfGroup(List<Score> scores, Estimate estimate) {}

    public List<OfGroup> of(Design design, List<Rows> groups) {
        var scores = groups.parallelStream().map(this::scores).toList();
        var statistics = IntStream.range(0, groups.size())
                .mapToObj(place -> new IndexStatistic(scored(scores.get(place)), answers, groups.get(place)))
                .toList();
        var estimates = design.estimateEach(statistics);
        return IntStream.range(0, groups.size())
                .mapToObj(place -> new OfGroup(scores.get(place), estimates.get(place)))
                .toList();
    }

    /** What the reader should know of the answers. */
    public List<Sentence> remarks() {
        return instrument.indicators().stream()
                .flatMap(indicator -> answersTo(indicator).remarks(indicator.code()).stream())
                .toList();
    }

    private static List<Part> scored(List<Score> scores) {
        return scores.stream()
                .filter(score -> score.reason() == null)
                .map(Score::part)
                .toList();
    }

    private List<Score> scores(Rows rows) {
        var parts = instrument.parts();
        var reasons = reasons(rows, parts);
        var scores = new ArrayList<Score>();
        var place = 0;
        for (var part : parts) {
            var reason = reasons.get(part.code());
            scores.add(new Score(part, reason == null ? place++ : -1, reason));
        }
        return scores;
    }

    /** Why parts have no score, by their codes: too few answered the first of their indicators that lacks them. */
    private Map<String, String> reasons(Rows rows, List<Part> parts) {
        var reasons = new HashMap<String, String>();
        for (var part : parts.reversed()) {
            var reason = switch (part) {
                case Indicator indicator -> reason(indicator, rows);
                case Composite composite -> first(composite, reasons);
            };
            if (reason != null) {
                reasons.put(part.code(), reason);
            }
        }
        return reasons;
    }

    private @Nullable String reason(Indicator indicator, Rows rows) {
        var count = answersTo(indicator).count(rows);
        return count >= instrument.respondents()
                ? null
                : "%s has %d answers, fewer than %d".formatted(indicator.code(), count, instrument.respondents());
    }

    private static @Nullable String first(Composite composite, Map<String, String> reasons) {
        return composite.parts().stream()
                .map(inner -> reasons.get(inner.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Answers answersTo(Indicator indicator) {
        return Objects.requireNonNull(answers.get(indicator.code()));
    }
}
