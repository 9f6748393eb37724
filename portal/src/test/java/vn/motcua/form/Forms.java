// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms and answers for tests, judged on 22 November 2026. */
final class Forms {

    static final InstantSource TODAY = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

    private Forms() {}

    /** A form of one page with these properties, all placed on it; {@code required} as JSON names. */
    static String json(String required, String properties) {
        var names = Json.tree("{" + properties + "}").propertyNames().stream()
                .map(name -> '"' + name + '"')
                .toList();
        return """
                {
                  "type": "object",
                  "x-motcua": {
                    "title": {"vi": "Tờ khai", "en": "Declaration"},
                    "pages": [{"id": "all", "title": {"vi": "Tất cả", "en": "All"}, "sections": [{"fields": %s}]}]
                  },
                  "required": [%s],
                  "properties": {%s}
                }
                """.formatted(names, required, properties);
    }

    static Form form(String required, String properties) {
        return good(json(required, properties));
    }

    static Form good(String json) {
        return Form.read(json).orThrow().with(TODAY).with(HUE);
    }

    /** A field {@code "name": {...}} of a type and widget; {@code more} are further words of the layout, with a comma before. */
    static String field(String name, String type, String widget, String more) {
        return """
                "%s": {"type": "%s", "x-motcua": {"label": {"vi": "Trường %s", "en": "Field %s"}, "widget": "%s"%s}}""".formatted(name, type, name, name, widget, more);
    }

    static Answers posted(Form form, String... namesAndValues) {
        return Answers.fromFields(form, fields(namesAndValues));
    }

    static Map<String, List<String>> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.computeIfAbsent(namesAndValues[index], name -> new ArrayList<>())
                    .add(namesAndValues[index + 1]);
        }
        return fields;
    }

    /** Whether every answer is among the others, with the same value. */
    static boolean isWithin(Object answers, @Nullable Object others) {
        return answers instanceof Map<?, ?> some && others instanceof Map<?, ?> all
                ? some.entrySet().stream().allMatch(one -> isWithin(one.getValue(), all.get(one.getKey())))
                : answers instanceof List<?> rows && others instanceof List<?> more
                        ? rows.size() == more.size()
                                && IntStream.range(0, rows.size())
                                        .allMatch(row -> isWithin(rows.get(row), more.get(row)))
                        : answers.equals(others);
    }

    /** Every field and every error as {@code path code}. */
    static List<String> codes(Evaluation evaluation) {
        return evaluation.errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    /** The portal of Huế without districts, an old Quảng Trị with them. */
    static final Places HUE = new Places() {

        @Override
        public List<Place> provinces() {
            return List.of(
                    place("46", "Thành phố Huế", "Hue City"), place("45", "Tỉnh Quảng Trị", "Quang Tri Province"));
        }

        @Override
        public List<Place> districts(String province) {
            return province.equals("45") ? List.of(place("468", "Huyện Hải Lăng", "Hai Lang District")) : List.of();
        }

        @Override
        public List<Place> communes(String provinceOrDistrict) {
            return switch (provinceOrDistrict) {
                case "46" ->
                    List.of(
                            place("19753", "Phường Phú Xuân", "Phu Xuan Ward"),
                            place("19777", "Phường Thuận Hóa", "Thuan Hoa Ward"));
                case "468" -> List.of(place("19681", "Xã Hải An", "Hai An Commune"));
                default -> List.of();
            };
        }

        @Override
        public Optional<Place> home() {
            return find("46");
        }

        @Override
        public Optional<Place> find(String code) {
            return Stream.of(provinces(), districts("45"), communes("46"), communes("468"))
                    .flatMap(List::stream)
                    .filter(place -> place.code().equals(code))
                    .findFirst();
        }

        private static Place place(String code, String vi, String en) {
            return new Place(code, vi, en);
        }
    };
}
