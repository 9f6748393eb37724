// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.index.Node.Combination;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

/** The SQL of waves and all that belongs to one. Thousands of scores go in with one statement, as columns. */
@Repository
class WaveTable {

    private final JdbcClient jdbc;

    WaveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have a score to show. */
    List<Integer> years(String series) {
        return jdbc.sql("""
                SELECT year FROM index_wave w
                WHERE series = :series
                  AND EXISTS (SELECT FROM index_score s WHERE s.series = w.series AND s.year = w.year AND s.value IS NOT NULL)
                ORDER BY year
                """).param("series", series).query(Integer.class).list();
    }

    boolean hasComplete(String series) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM index_wave WHERE series = :series AND is_complete)")
                .param("series", series)
                .query(Boolean.class)
                .single();
    }

    Optional<Wave> find(String series, int year) {
        return jdbc.sql("""
                SELECT division, is_complete, stated_level, multiple, real_level, remark_vi, remark_en
                FROM index_wave WHERE series = :series AND year = :year
                """)
                .param("series", series)
                .param("year", year)
                .query((row, _) -> wave(row, series, year))
                .optional();
    }

    private Wave wave(ResultSet row, String series, int year) throws SQLException {
        return new Wave(
                year,
                Division.valueOf(row.getString("division")),
                row.getBoolean("is_complete"),
                nodes(series, year),
                scores(series, year),
                sampled(series, year),
                covariances(series, year),
                printed(row),
                SeriesTable.name(row, "remark"));
    }

    private static Wave.@Nullable PrintedInterval printed(ResultSet row) throws SQLException {
        var stated = row.getObject("stated_level", Double.class);
        return stated == null
                ? null
                : new Wave.PrintedInterval(stated, row.getDouble("multiple"), row.getDouble("real_level"));
    }

    private JdbcClient.StatementSpec of(String sql, String series, int year) {
        return jdbc.sql(sql).param("series", series).param("year", year);
    }

    private List<Node> nodes(String series, int year) {
        return of("""
                SELECT code, parent, level, name_vi, name_en, least, most, direction, unit_vi, unit_en, combination, weight,
                       words_vi, words_en, is_break
                FROM index_node WHERE series = :series AND year = :year ORDER BY position
                """, series, year)
                .query((row, _) -> new Node(
                        row.getString("code"),
                        row.getString("parent"),
                        Level.valueOf(row.getString("level")),
                        SeriesTable.name(row, "name"),
                        new Scale(
                                number(row, "least"),
                                number(row, "most"),
                                Direction.valueOf(row.getString("direction")),
                                SeriesTable.name(row, "unit")),
                        new Formula(
                                Combination.valueOf(row.getString("combination")),
                                number(row, "weight"),
                                SeriesTable.name(row, "words")),
                        row.getBoolean("is_break")))
                .list();
    }

    private static double number(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Double.class);
        return number == null ? Double.NaN : number;
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private List<Score> scores(String series, int year) {
        return of("""
                SELECT place, node, value, error, respondents, missing, detail, is_carried
                FROM index_score WHERE series = :series AND year = :year
                """, series, year)
                .query((row, _) -> new Score(
                        row.getString("place"),
                        row.getString("node"),
                        row.getObject("value", Double.class),
                        row.getObject("error", Double.class),
                        row.getObject("respondents", Integer.class),
                        missing(row.getString("missing")),
                        row.getString("detail"),
                        row.getBoolean("is_carried")))
                .list();
    }

    private static @Nullable Missing missing(@Nullable String code) {
        return code == null ? null : Missing.valueOf(code);
    }

    private List<Sampled> sampled(String series, int year) {
        return of("""
                SELECT place, respondents, degrees_of_freedom
                FROM index_sampled WHERE series = :series AND year = :year
                """, series, year)
                .query((row, _) -> new Sampled(
                        row.getString("place"),
                        row.getInt("respondents"),
                        row.getObject("degrees_of_freedom", Double.class)))
                .list();
    }

    private List<Covariance> covariances(String series, int year) {
        return of("""
                SELECT place, first, second, value
                FROM index_covariance WHERE series = :series AND year = :year
                """, series, year)
                .query((row, _) -> new Covariance(
                        row.getString("place"),
                        row.getString("first"),
                        row.getString("second"),
                        row.getDouble("value")))
                .list();
    }

    private void delete(String series, int year) {
        of("DELETE FROM index_wave WHERE series = :series AND year = :year", series, year)
                .update();
    }

    void replace(String series, Wave wave) {
        delete(series, wave.year());
        insert(series, wave);
        insertNodes(series, wave);
        insertScores(series, wave);
        insertSampled(series, wave);
        insertCovariances(series, wave);
    }

    private void insert(String series, Wave wave) {
        var printed = wave.printed();
        of("""
                INSERT INTO index_wave
                    (series, year, division, is_complete, stated_level, multiple, real_level, remark_vi, remark_en)
                VALUES (:series, :year, :division, :isComplete, :stated::float8, :multiple::float8, :real::float8,
                        :remarkVi, :remarkEn)
                """, series, wave.year())
                .param("division", wave.division().name())
                .param("isComplete", wave.isComplete())
                .param("stated", printed == null ? null : printed.stated())
                .param("multiple", printed == null ? null : printed.multiple())
                .param("real", printed == null ? null : printed.real())
                .param("remarkVi", wave.remark().vi())
                .param("remarkEn", wave.remark().en())
                .update();
    }

    private void insertNodes(String series, Wave wave) {
        var nodes = wave.nodes();
        of("""
                INSERT INTO index_node
                    (series, year, code, parent, level, name_vi, name_en, least, most, direction, unit_vi, unit_en,
                     combination, weight, words_vi, words_en, is_break, position)
                SELECT :series, :year, * FROM unnest(
                    :codes::text[], :parents::text[], :levels::text[], :namesVi::text[], :namesEn::text[], :leasts::float8[],
                    :mosts::float8[], :directions::text[], :unitsVi::text[], :unitsEn::text[], :combinations::text[],
                    :weights::float8[], :wordsVi::text[], :wordsEn::text[], :breaks::boolean[]) WITH ORDINALITY
                """, series, wave.year())
                .param("codes", texts(nodes, Node::code))
                .param("parents", texts(nodes, Node::parent))
                .param("levels", texts(nodes, node -> node.level().name()))
                .param("namesVi", texts(nodes, node -> node.name().vi()))
                .param("namesEn", texts(nodes, node -> node.name().en()))
                .param("leasts", numbers(nodes, node -> orNull(node.scale().least())))
                .param("mosts", numbers(nodes, node -> orNull(node.scale().most())))
                .param(
                        "directions",
                        texts(nodes, node -> node.scale().direction().name()))
                .param("unitsVi", texts(nodes, node -> node.scale().unit().vi()))
                .param("unitsEn", texts(nodes, node -> node.scale().unit().en()))
                .param(
                        "combinations",
                        texts(nodes, node -> node.formula().combination().name()))
                .param("weights", numbers(nodes, node -> orNull(node.formula().weight())))
                .param("wordsVi", texts(nodes, node -> node.formula().words().vi()))
                .param("wordsEn", texts(nodes, node -> node.formula().words().en()))
                .param("breaks", nodes.stream().map(Node::isBreak).toArray(Boolean[]::new))
                .update();
    }

    private void insertScores(String series, Wave wave) {
        var scores = wave.scores();
        of("""
                INSERT INTO index_score
                    (series, year, place, node, value, error, respondents, missing, detail, is_carried)
                SELECT :series, :year, * FROM unnest(
                    :places::text[], :nodes::text[], :values::float8[], :errors::float8[], :respondents::int[],
                    :missing::text[], :details::text[], :carried::boolean[])
                """, series, wave.year())
                .param("places", texts(scores, Score::place))
                .param("nodes", texts(scores, Score::node))
                .param("values", numbers(scores, Score::value))
                .param("errors", numbers(scores, Score::error))
                .param("respondents", scores.stream().map(Score::respondents).toArray(Integer[]::new))
                .param("missing", texts(scores, WaveTable::codeOfMissing))
                .param("details", texts(scores, Score::detail))
                .param("carried", scores.stream().map(Score::isCarried).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable String codeOfMissing(Score score) {
        var missing = score.missing();
        return missing == null ? null : missing.name();
    }

    private void insertSampled(String series, Wave wave) {
        var sampled = wave.sampled();
        of("""
                INSERT INTO index_sampled (series, year, place, respondents, degrees_of_freedom)
                SELECT :series, :year, * FROM unnest(:places::text[], :respondents::int[], :df::float8[])
                """, series, wave.year())
                .param("places", texts(sampled, Sampled::place))
                .param("respondents", sampled.stream().map(Sampled::respondents).toArray(Integer[]::new))
                .param("df", numbers(sampled, Sampled::degreesOfFreedom))
                .update();
    }

    private void insertCovariances(String series, Wave wave) {
        var covariances = wave.covariances();
        of("""
                INSERT INTO index_covariance (series, year, place, first, second, value)
                SELECT :series, :year, * FROM unnest(:places::text[], :firsts::text[], :seconds::text[], :values::float8[])
                """, series, wave.year())
                .param("places", texts(covariances, Covariance::place))
                .param("firsts", texts(covariances, Covariance::first))
                .param("seconds", texts(covariances, Covariance::second))
                .param("values", numbers(covariances, Covariance::value))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private static <T> @Nullable Double[] numbers(List<T> all, Function<T, @Nullable Double> of) {
        return all.stream().map(of).toArray(Double[]::new);
    }
}
