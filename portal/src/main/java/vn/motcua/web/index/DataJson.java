// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.campaign.NewProvinces;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.Places;
import vn.motcua.index.Score;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;

/**
 * A series as one JSON file: whose it is and what may be done with it, what its fields mean, and year by year the parts and
 * their scores. It is written as it is made, for a series of many years is large.
 */
@Component
class DataJson {

    /** What is said once, of the whole series. */
    private static final Set<String> OF_THE_SERIES = Set.of("series", "kind", "source", "licence");

    private static final List<String> FIELDS = DataFiles.COLUMNS.stream()
            .filter(column -> !OF_THE_SERIES.contains(column))
            .toList();

    private final JsonMapper json;
    private final Places places;
    private final Frames frames;

    DataJson(JsonMapper json, Places places, Frames frames) {
        this.json = json;
        this.places = places;
        this.frames = frames;
    }

    /** @param waves asked for one after the other, so that no more than one need be at hand */
    void write(Series series, List<Integer> years, Function<Integer, Wave> waves, Writer out) {
        try (var file = json.createGenerator(out)) {
            file.writeStartObject();
            series(file, series);
            fields(file, FIELDS);
            file.writeArrayPropertyStart("waves");
            years.forEach(year -> wave(file, waves.apply(year)));
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    /** What one wave says of the 34 provinces, with the same head and codebook. */
    void write(Series series, NewProvinces.Found found, List<Map<String, @Nullable Object>> scores, Writer out) {
        try (var file = json.createGenerator(out)) {
            file.writeStartObject();
            series(file, series);
            about(file, found.wave());
            file.writeStringProperty("basis", found.basis().name());
            fields(file, UnitsFiles.FIELDS);
            parts(file, found.wave());
            file.writeArrayPropertyStart("scores");
            scores.forEach(file::writePOJO);
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    private static void series(JsonGenerator file, Series series) {
        file.writeStringProperty("series", series.code());
        file.writeStringProperty("kind", series.kind().name());
        file.writeBooleanProperty("simulated", series.isSimulated());
        name(file, "name", series.name());
        name(file, "source", series.source());
        name(file, "licence", series.licence());
    }

    private static void about(JsonGenerator file, Wave wave) {
        file.writeNumberProperty("year", wave.year());
        file.writeStringProperty("division", wave.division().name());
        file.writeBooleanProperty("complete", wave.isComplete());
        name(file, "remark", wave.remark());
    }

    private static void name(JsonGenerator file, String field, Name name) {
        file.writePOJOProperty(field, Map.of("vi", name.vi(), "en", name.en()));
    }

    private void fields(JsonGenerator file, List<String> columns) {
        file.writeObjectPropertyStart("fields");
        columns.forEach(field -> name(
                file,
                field,
                new Name(
                        frames.say("index.column." + field, Locale.of("vi")),
                        frames.say("index.column." + field, Locale.ENGLISH))));
        file.writeEndObject();
    }

    private void wave(JsonGenerator file, Wave wave) {
        file.writeStartObject();
        about(file, wave);
        parts(file, wave);
        file.writeArrayPropertyStart("scores");
        wave.scores().forEach(score -> score(file, wave, score));
        file.writeEndArray();
        file.writeEndObject();
    }

    private static void parts(JsonGenerator file, Wave wave) {
        file.writeArrayPropertyStart("parts");
        wave.nodes().forEach(node -> part(file, node));
        file.writeEndArray();
    }

    private static void part(JsonGenerator file, Node node) {
        file.writeStartObject();
        file.writeStringProperty("part", node.code());
        text(file, "parent", node.parent());
        file.writeStringProperty("level", node.level().name());
        name(file, "name", node.name());
        number(file, "least", node.scale().least());
        number(file, "most", node.scale().most());
        file.writeStringProperty("good_end", node.scale().direction().name());
        name(file, "unit", node.scale().unit());
        file.writeStringProperty("combination", node.formula().combination().name());
        number(file, "weight", node.formula().weight());
        name(file, "formula", node.formula().words());
        file.writeBooleanProperty("break", node.isBreak());
        file.writeEndObject();
    }

    private void score(JsonGenerator file, Wave wave, Score score) {
        var place = places.find(wave.division(), score.place());
        var respondents = score.respondents();
        var missing = score.missing();
        file.writeStartObject();
        file.writeNumberProperty("year", wave.year());
        file.writeStringProperty("province_code", score.place());
        file.writeStringProperty("province", place.map(each -> each.name()).orElse(""));
        file.writeStringProperty("province_en", place.map(each -> each.nameEn()).orElse(""));
        file.writeStringProperty("part", score.node());
        file.writeStringProperty(
                "level",
                wave.find(score.node()).map(node -> node.level().name()).orElse(""));
        number(file, "value", score.value());
        number(file, "standard_error", score.error());
        number(file, "respondents", respondents == null ? null : respondents.doubleValue());
        text(file, "missing", missing == null ? null : missing.name());
        file.writeStringProperty("detail", score.detail());
        file.writeBooleanProperty("carried_over", score.isCarried());
        file.writeEndObject();
    }

    private static void text(JsonGenerator file, String field, @Nullable String text) {
        if (text == null) {
            file.writeNullProperty(field);
        } else {
            file.writeStringProperty(field, text);
        }
    }

    private static void number(JsonGenerator file, String field, @Nullable Double number) {
        if (number == null || number.isNaN()) {
            file.writeNullProperty(field);
        } else if (number == Math.rint(number) && Math.abs(number) < 1e9) {
            file.writeNumberProperty(field, number.longValue());
        } else {
            file.writeNumberProperty(field, number);
        }
    }
}
