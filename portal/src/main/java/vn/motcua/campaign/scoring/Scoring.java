// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.answers.Dataset;
import vn.motcua.campaign.answers.Population;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.index.Covariance;
import vn.motcua.index.Missing;
import vn.motcua.index.Sampled;
import vn.motcua.index.Score;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.index.Composite;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.index.Part;
import vn.motcua.survey.index.Scores;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.PostStratification;

/**
 * Scores of all provinces from the answers, with the errors of every level by linearisation through the whole composite.
 * Primary units are the first on the way down that were left to chance; their spread within the province makes the errors
 * (ultimate clusters, collapsed strata). Pure.
 */
public final class Scoring {

    private final InstrumentText instrument;
    private final Table table;
    private final Design design;
    private final List<Score> scores = new ArrayList<>();
    private final List<Sampled> sampled = new ArrayList<>();
    private final List<Covariance> covariances = new ArrayList<>();
    private final Map<String, boolean[]> given = new HashMap<>();

    /**
     * @param population to weight by; null to leave weights as drawn
     * @throws BadData when the answers, or the population, cannot be used
     */
    public Scoring(InstrumentText instrument, List<Answered> rows, @Nullable Population population) {
        this(instrument, rows, population, UnaryOperator.identity());
    }

    /** @param countedIn the province in which those count who were asked in one: another where provinces were merged since */
    Scoring(
            InstrumentText instrument,
            List<Answered> rows,
            @Nullable Population population,
            UnaryOperator<String> countedIn) {
        this.instrument = instrument;
        this.table = Dataset.table(rows, instrument.questionnaire());
        var drawn = SampleDesign.of(table)
                .strata("stratum")
                .clusters("cluster")
                .weights("weight")
                .lonely(LonelyPsu.AVERAGE)
                .design();
        this.design = population == null ? drawn : drawn.adjusted(new PostStratification(population.margin(table)));
        score(countedIn);
    }

    private void score(UnaryOperator<String> countedIn) {
        var provinces = table.get("province").groups();
        var counted = new TreeMap<String, boolean[]>();
        for (int province = 0; province < provinces.count(); province++) {
            counted.merge(
                    countedIn.apply(provinces.labels().get(province)), provinces.rowsOf(province), Scoring::either);
        }
        var groups = counted.values().stream().map(Rows::of).toList();
        var results = new Scores(instrument.formula(), table).of(design, groups);
        var next = 0;
        for (var place : counted.keySet()) {
            take(place, groups.get(next), results.get(next));
            next++;
        }
    }

    private static boolean[] either(boolean[] one, boolean[] other) {
        var either = one.clone();
        for (int row = 0; row < either.length; row++) {
            either[row] |= other[row];
        }
        return either;
    }

    private void take(String place, Rows rows, Scores.OfGroup result) {
        result.scores().forEach(score -> scores.add(score(place, rows, score, result)));
        var freedom = result.estimate().degreesOfFreedom();
        sampled.add(new Sampled(place, rows.count(), freedom > 0 && Double.isFinite(freedom) ? freedom : null));
        var told = result.scores().stream()
                .filter(score -> score.place() >= 0 && isTold(score.part()))
                .toList();
        for (int first = 0; first < told.size(); first++) {
            for (int second = first + 1; second < told.size(); second++) {
                covariance(place, told.get(first), told.get(second), result);
            }
        }
    }

    /** The total and the dimensions, by which provinces are compared. */
    private boolean isTold(Part part) {
        return part.equals(instrument.formula().total())
                || instrument.formula().total().parts().contains(part);
    }

    private void covariance(String place, Scores.Score first, Scores.Score second, Scores.OfGroup result) {
        var value = result.estimate().covariance()[first.place()][second.place()];
        if (Double.isFinite(value)) {
            covariances.add(
                    new Covariance(place, first.part().code(), second.part().code(), value));
        }
    }

    private Score score(String place, Rows rows, Scores.Score score, Scores.OfGroup result) {
        if (score.place() < 0) {
            return missing(place, rows, score.part());
        }
        var error = result.estimate().standardError(score.place());
        return new Score(
                place,
                score.part().code(),
                result.estimate().value(score.place()),
                Double.isFinite(error) ? error : null,
                count(score.part(), rows),
                null,
                "",
                false);
    }

    private Score missing(String place, Rows rows, Part part) {
        var first = part.all()
                .filter(Indicator.class::isInstance)
                .filter(inner -> count(inner, rows) < instrument.formula().respondents())
                .findFirst()
                .orElse(part);
        var detail = "%s: %d < %d"
                .formatted(
                        first.code(), count(first, rows), instrument.formula().respondents());
        var why = part instanceof Indicator ? Missing.TOO_FEW_ANSWERS : Missing.PART_MISSING;
        return Score.missing(place, part.code(), why, detail);
    }

    /** How many people it rests on. */
    private int count(Part part, Rows rows) {
        return switch (part) {
            case Composite _ -> rows.count();
            case Indicator indicator -> {
                var answered = given.computeIfAbsent(indicator.code(), _ -> given(indicator));
                yield rows.and(answered).count();
            }
        };
    }

    private boolean[] given(Indicator indicator) {
        var column = table.get(indicator.column());
        var given = new boolean[table.rows()];
        for (int row = 0; row < given.length; row++) {
            given[row] = column.isMissing(row)
                    ? indicator.unasked() != null
                    : !indicator.without().contains(column.show(row));
        }
        return given;
    }

    public List<Score> scores() {
        return scores;
    }

    List<Sampled> sampled() {
        return sampled;
    }

    List<Covariance> covariances() {
        return covariances;
    }

    Set<String> places() {
        var places = new HashSet<String>();
        sampled.forEach(one -> places.add(one.place()));
        return places;
    }
}
