// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.campaign.NewProvinces.Found;
import vn.motcua.imports.CsvText;
import vn.motcua.index.Division;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Series;

/** What a wave says of the 34 provinces as files: one score a line, or the reason why there is none. */
@Component
class UnitsFiles {

    /** What the table of all scores has not. */
    static final List<String> FURTHER = List.of("basis", "made_of", "lower", "upper");

    /** Those of one score in the JSON file, with what is said of all of them. */
    static final List<String> FIELDS = List.of(
            "basis",
            "province_code",
            "province",
            "province_en",
            "made_of",
            "part",
            "level",
            "value",
            "standard_error",
            "lower",
            "upper",
            "respondents",
            "missing",
            "detail");

    private final Places places;
    private final DataJson json;

    UnitsFiles(Places places, DataJson json) {
        this.places = places;
        this.json = json;
    }

    void csv(Series series, Found found, Appendable out) throws IOException {
        var csv = new CsvText(out);
        csv.line(around(List.of("series", "kind", "year"), FIELDS, List.of("source", "licence")));
        var before = List.of(
                series.code(), series.kind().name(), String.valueOf(found.wave().year()));
        var behind = List.of(series.source().en(), series.licence().en());
        for (var line : lines(found)) {
            line.put("basis", found.basis().name());
            csv.line(around(
                    before, FIELDS.stream().map(field -> cell(line.get(field))).toList(), behind));
        }
    }

    private static List<String> around(List<String> before, List<String> cells, List<String> behind) {
        var all = new ArrayList<>(before);
        all.addAll(cells);
        all.addAll(behind);
        return all;
    }

    private static String cell(@Nullable Object value) {
        return value instanceof List<?> codes
                ? String.join(" ", codes.stream().map(String::valueOf).toList())
                : Objects.toString(value, "");
    }

    void json(Series series, Found found, Writer out) {
        json.write(series, found, lines(found), out);
    }

    private List<Map<String, @Nullable Object>> lines(Found found) {
        return found.wave().scores().stream().map(score -> line(found, score)).toList();
    }

    /** By the names of the columns. */
    private Map<String, @Nullable Object> line(Found found, Score score) {
        var place = places.find(Division.OF_34, score.place()).orElseThrow();
        var interval = found.wave().interval(score);
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("province_code", place.code());
        line.put("province", place.name());
        line.put("province_en", place.nameEn());
        line.put("made_of", places.membersOf(place).stream().map(Place::code).toList());
        line.put("part", score.node());
        line.put("level", found.wave().find(score.node()).orElseThrow().level().name());
        line.put("value", score.value());
        line.put("standard_error", score.error());
        line.put("lower", interval == null ? null : interval.lower());
        line.put("upper", interval == null ? null : interval.upper());
        line.put("respondents", score.respondents());
        line.put("missing", score.missing());
        line.put("detail", score.detail());
        return line;
    }
}
