// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.CsvText;
import vn.motcua.index.Node;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;

/** A series as tidy tables: one score a line, one part a line. Every line says where it comes from. */
final class DataFiles {

    static final List<String> COLUMNS = List.of(
            "series",
            "kind",
            "year",
            "province_code",
            "province",
            "province_en",
            "part",
            "level",
            "value",
            "standard_error",
            "respondents",
            "missing",
            "detail",
            "carried_over",
            "source",
            "licence");

    private static final List<String> CODEBOOK = List.of(
            "series",
            "kind",
            "year",
            "part",
            "parent",
            "level",
            "name_vi",
            "name_en",
            "least",
            "most",
            "good_end",
            "unit",
            "combination",
            "weight",
            "formula_vi",
            "formula_en",
            "break",
            "source",
            "licence");

    private DataFiles() {}

    static void scores(Series series, List<Wave> waves, Places places, Appendable out) throws IOException {
        var csv = new CsvText(out);
        csv.line(COLUMNS);
        for (var wave : waves) {
            for (var score : wave.scores()) {
                csv.line(line(series, wave, score, places));
            }
        }
    }

    private static List<String> line(Series series, Wave wave, Score score, Places places) {
        var place = places.find(wave.division(), score.place());
        return List.of(
                series.code(),
                series.kind().name(),
                String.valueOf(wave.year()),
                score.place(),
                place.map(each -> each.name()).orElse(""),
                place.map(each -> each.nameEn()).orElse(""),
                score.node(),
                wave.find(score.node()).map(node -> node.level().name()).orElse(""),
                text(score.value()),
                text(score.error()),
                text(score.respondents()),
                text(score.missing()),
                score.detail(),
                String.valueOf(score.isCarried()),
                series.source().en(),
                series.licence().en());
    }

    static void codebook(Series series, List<Wave> waves, Appendable out) throws IOException {
        var csv = new CsvText(out);
        csv.line(CODEBOOK);
        for (var wave : waves) {
            for (var node : wave.nodes()) {
                csv.line(line(series, wave, node));
            }
        }
    }

    private static List<String> line(Series series, Wave wave, Node node) {
        return List.of(
                series.code(),
                series.kind().name(),
                String.valueOf(wave.year()),
                node.code(),
                text(node.parent()),
                node.level().name(),
                node.name().vi(),
                node.name().en(),
                number(node.scale().least()),
                number(node.scale().most()),
                node.scale().direction().name(),
                node.scale().unit().en(),
                node.formula().combination().name(),
                number(node.formula().weight()),
                node.formula().words().vi(),
                node.formula().words().en(),
                String.valueOf(node.isBreak()),
                series.source().en(),
                series.licence().en());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String number(double number) {
        return Double.isNaN(number) ? "" : String.valueOf(number);
    }
}
