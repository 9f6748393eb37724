// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.index.Confidence;
import vn.motcua.index.Division;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.Level;
import vn.motcua.index.Missing;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.Score;
import vn.motcua.index.ScoreChange;
import vn.motcua.index.Series;
import vn.motcua.index.Standing;
import vn.motcua.index.Wave;

/** What the interface says of published scores; each answer says whose they are and whether they are invented. */
final class IndexJson {

    private IndexJson() {}

    record TextJson(String vi, String en) {

        static TextJson of(Name name) {
            return new TextJson(name.vi(), name.en());
        }
    }

    record SeriesJson(
            String code,
            Series.Kind kind,
            boolean simulated,
            TextJson name,
            TextJson source,
            TextJson licence,
            List<Integer> years) {

        static SeriesJson of(Series series, List<Integer> years) {
            return new SeriesJson(
                    series.code(),
                    series.kind(),
                    series.isSimulated(),
                    TextJson.of(series.name()),
                    TextJson.of(series.source()),
                    TextJson.of(series.licence()),
                    years);
        }
    }

    record WaveJson(
            String series,
            boolean simulated,
            TextJson source,
            TextJson licence,
            int year,
            Division division,
            boolean complete,
            Wave.@Nullable PrintedInterval printedInterval,
            TextJson remark,
            List<PartJson> parts) {

        static WaveJson of(Series series, Wave wave) {
            return new WaveJson(
                    series.code(),
                    series.isSimulated(),
                    TextJson.of(series.source()),
                    TextJson.of(series.licence()),
                    wave.year(),
                    wave.division(),
                    wave.isComplete(),
                    wave.printed(),
                    TextJson.of(wave.remark()),
                    wave.nodes().stream().map(PartJson::of).toList());
        }
    }

    record PartJson(
            String code,
            @Nullable String parent,
            Level level,
            TextJson name,
            @Nullable Double least,
            @Nullable Double most,
            Node.Direction goodEnd,
            TextJson unit,
            Node.Combination combination,
            @Nullable Double weight,
            TextJson formula,
            boolean notComparableWithBefore) {

        static PartJson of(Node node) {
            return new PartJson(
                    node.code(),
                    node.parent(),
                    node.level(),
                    TextJson.of(node.name()),
                    orNull(node.scale().least()),
                    orNull(node.scale().most()),
                    node.scale().direction(),
                    TextJson.of(node.scale().unit()),
                    node.formula().combination(),
                    orNull(node.formula().weight()),
                    TextJson.of(node.formula().words()),
                    node.isBreak());
        }

        private static @Nullable Double orNull(double number) {
            return Double.isNaN(number) ? null : number;
        }
    }

    record ScoresJson(
            String series, boolean simulated, TextJson source, TextJson licence, int year, List<ScoreJson> scores) {

        static ScoresJson of(Series series, int year, List<Score> scores) {
            return new ScoresJson(
                    series.code(),
                    series.isSimulated(),
                    TextJson.of(series.source()),
                    TextJson.of(series.licence()),
                    year,
                    scores.stream().map(ScoreJson::of).toList());
        }
    }

    record ScoreJson(
            String province,
            String part,
            @Nullable Double value,
            @Nullable Double standardError,
            @Nullable Integer respondents,
            @Nullable Missing missing,
            String detail,
            boolean carriedOver) {

        static ScoreJson of(Score score) {
            return new ScoreJson(
                    score.place(),
                    score.node(),
                    score.value(),
                    score.error(),
                    score.respondents(),
                    score.missing(),
                    score.detail(),
                    score.isCarried());
        }
    }

    /** @param ranked false when too few provinces are known to say where each stands */
    record TableJson(
            String series,
            boolean simulated,
            TextJson source,
            TextJson licence,
            int year,
            String part,
            double level,
            boolean ranked,
            @Nullable Integer comparedWith,
            List<LineJson> provinces,
            List<WithoutJson> without) {

        static TableJson of(LeagueTable table) {
            return new TableJson(
                    table.series().code(),
                    table.series().isSimulated(),
                    TextJson.of(table.series().source()),
                    TextJson.of(table.series().licence()),
                    table.wave().year(),
                    table.node().code(),
                    Confidence.LEVEL,
                    table.isRanked(),
                    table.comparedWith(),
                    table.standings().stream().map(LineJson::of).toList(),
                    table.without().stream()
                            .map(each -> new WithoutJson(each.place().code(), each.why(), each.detail()))
                            .toList());
        }
    }

    record WithoutJson(String province, Missing missing, String detail) {}

    /**
     * @param groupChances of the four groups, the highest first
     * @param leadProbability of so large a lead over the next below where there is none
     */
    record LineJson(
            String province,
            String name,
            @Nullable Integer rank,
            @Nullable Integer bestRank,
            @Nullable Integer worstRank,
            double value,
            @Nullable Double standardError,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable String group,
            List<Double> groupChances,
            @Nullable Double lead,
            @Nullable Double leadProbability,
            @Nullable ChangeJson change) {

        static LineJson of(Standing standing) {
            var ranks = standing.ranks();
            var interval = standing.interval();
            var lead = standing.lead();
            return new LineJson(
                    standing.place().code(),
                    standing.place().name(),
                    standing.rank() == 0 ? null : Integer.valueOf(standing.rank()),
                    ranks == null ? null : ranks.best(),
                    ranks == null ? null : ranks.worst(),
                    standing.value(),
                    standing.score().error(),
                    interval == null ? null : interval.lower(),
                    interval == null ? null : interval.upper(),
                    standing.group() == null ? null : standing.group().name(),
                    standing.chances(),
                    lead == null ? null : lead.difference(),
                    lead == null ? null : lead.probability(),
                    ChangeJson.of(standing.change()));
        }
    }

    record ChangeJson(
            int since,
            double difference,
            @Nullable Double relative,
            @Nullable Double standardError,
            @Nullable Double probability,
            @Nullable Double correctedProbability,
            ScoreChange.Verdict verdict,
            int byFivePercent) {

        static @Nullable ChangeJson of(@Nullable ScoreChange change) {
            return change == null
                    ? null
                    : new ChangeJson(
                            change.since(),
                            change.difference(),
                            change.relative(),
                            change.error(),
                            change.probability(),
                            change.corrected(),
                            change.verdict(),
                            change.byFivePercent());
        }
    }
}
