// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.Table;

/** Computes the scores of an instrument from a sample. */
public final class Scores {

    private final Instrument instrument;
    private final Map<String, Answers> answers = new LinkedHashMap<>();

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
        var statistics = groups.stream().map(this::statistic).toList();
        var estimates = design.estimateEach(statistics);
        var results = new ArrayList<OfGroup>();
        for (int place = 0; place < statistics.size(); place++) {
            results.add(new OfGroup(scores(groups.get(place)), estimates.get(place)));
        }
        return results;
    }

    private IndexStatistic statistic(Rows rows) {
        var scored = instrument.parts().stream()
                .filter(part -> reason(part, rows) == null)
                .toList();
        return new IndexStatistic(scored, answers, rows);
    }

    private List<Score> scores(Rows rows) {
        var scores = new ArrayList<Score>();
        var place = 0;
        for (var part : instrument.parts()) {
            var reason = reason(part, rows);
            scores.add(new Score(part, reason == null ? place++ : -1, reason));
        }
        return scores;
    }

    /** Why a part has no score: too few answered the first of its indicators that lacks them. */
    private @Nullable String reason(Part part, Rows rows) {
        return switch (part) {
            case Indicator indicator -> {
                var count = answersTo(indicator).among(rows).count();
                yield count >= instrument.respondents()
                        ? null
                        : "%s has %d answers, fewer than %d"
                                .formatted(indicator.code(), count, instrument.respondents());
            }
            case Composite composite ->
                composite.parts().stream()
                        .map(inner -> reason(inner, rows))
                        .filter(reason -> reason != null)
                        .findFirst()
                        .orElse(null);
        };
    }

    private Answers answersTo(Indicator indicator) {
        return java.util.Objects.requireNonNull(answers.get(indicator.code()));
    }
}
