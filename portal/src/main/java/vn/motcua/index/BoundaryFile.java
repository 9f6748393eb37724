// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/**
 * A file of GeoJSON (RFC 7946) with the provinces of one division, told by their codes or their names. What is no area,
 * such as the label of an archipelago, is passed over. A refusal's line is the number of the feature.
 */
final class BoundaryFile {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final List<String> CODES = List.of("code", "province_code", "ma_tinh");
    private static final List<String> NAMES = List.of("name", "ten_tinh", "NAME_1", "shapeName");
    private static final List<String> CREDITS = List.of("credit", "attribution");
    private static final int LONGEST_CREDIT = 300;

    private final Places places;
    private final Tally tally;
    private boolean isWrong;

    private BoundaryFile(Places places, Tally tally) {
        this.places = places;
        this.tally = tally;
    }

    /** @param rings of each province, all of its areas and what is cut out of them */
    record Country(Division division, Map<String, List<List<double[]>>> rings, String credit) {}

    /** Empty when something is wrong; then the tally says what. */
    static Optional<Country> read(Path file, Places places, Tally tally) {
        var reader = new BoundaryFile(places, tally);
        try {
            if (Files.size(file) > LARGEST) {
                reader.refuse(0, "file", Files.size(file) + " bytes", "a file of 64 MB at most; simplify it first");
                return Optional.empty();
            }
            return reader.read(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (JacksonException | MalformedInputException e) {
            reader.refuse(
                    1,
                    "file",
                    String.valueOf(file.getFileName()),
                    "GeoJSON in UTF-8: a FeatureCollection of the provinces");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private void refuse(long line, String field, String value, String expected) {
        isWrong = true;
        tally.refused(new Refusal(line, field, value, expected));
    }

    private record Area(int number, JsonNode properties, List<List<double[]>> rings) {}

    private Optional<Country> read(JsonNode tree) {
        if (!"FeatureCollection".equals(tree.path("type").asString(""))) {
            refuse(1, "type", tree.path("type").asString(""), "FeatureCollection, with a feature for each province");
            return Optional.empty();
        }
        var areas = new ArrayList<Area>();
        var number = 0;
        for (var feature : tree.path("features")) {
            number++;
            area(number, feature).ifPresent(areas::add);
        }
        var division = areas.size() > (Division.OF_34.provinces() + Division.OF_63.provinces()) / 2
                ? Division.OF_63
                : Division.OF_34;
        var rings = byPlace(areas, division);
        requireAll(rings, division);
        return isWrong ? Optional.empty() : Optional.of(new Country(division, rings, credit(tree)));
    }

    private Optional<Area> area(int number, JsonNode feature) {
        var geometry = feature.path("geometry");
        try {
            return switch (geometry.path("type").asString("")) {
                case "Polygon" ->
                    Optional.of(new Area(number, feature.path("properties"), rings(geometry.path("coordinates"))));
                case "MultiPolygon" ->
                    Optional.of(new Area(
                            number,
                            feature.path("properties"),
                            geometry.path("coordinates")
                                    .valueStream()
                                    .flatMap(polygon -> rings(polygon).stream())
                                    .toList()));
                default -> Optional.empty();
            };
        } catch (RefusedValue refused) {
            isWrong = true;
            tally.refused(refused.at(number));
            return Optional.empty();
        }
    }

    private static List<List<double[]>> rings(JsonNode polygon) {
        var rings = polygon.valueStream().map(BoundaryFile::ring).toList();
        if (rings.isEmpty()) {
            throw new RefusedValue("coordinates", "[]", "at least one ring of positions");
        }
        return rings;
    }

    private static List<double[]> ring(JsonNode node) {
        var ring = node.valueStream().map(BoundaryFile::position).toList();
        if (ring.size() < 4 || ring.getFirst()[0] != ring.getLast()[0] || ring.getFirst()[1] != ring.getLast()[1]) {
            throw new RefusedValue(
                    "coordinates",
                    ring.size() + " positions",
                    "a ring of four positions or more that ends where it began");
        }
        return ring;
    }

    private static double[] position(JsonNode node) {
        var longitude = node.path(0).asDouble(Double.NaN);
        var latitude = node.path(1).asDouble(Double.NaN);
        if (!(longitude > 100 && longitude < 120 && latitude > 5 && latitude < 26)) {
            throw new RefusedValue(
                    "coordinates",
                    node.toString(),
                    "degrees of longitude and latitude (WGS 84) within Vietnam, longitude first, such as [107.58, 16.46]");
        }
        return new double[] {longitude, latitude};
    }

    /** In the order of the codes. Areas that say neither a code nor a name, such as a frame around an archipelago, are refused with the rest. */
    private Map<String, List<List<double[]>>> byPlace(List<Area> areas, Division division) {
        var rings = new TreeMap<String, List<List<double[]>>>();
        for (var area : areas) {
            var place = place(area.properties(), division);
            if (place.isEmpty()) {
                refuse(
                        area.number(),
                        "properties.code",
                        said(area.properties()),
                        "the national code or the name of one of the %d provinces, such as 46 or Thừa Thiên Huế"
                                .formatted(division.provinces()));
            } else if (rings.putIfAbsent(place.get().code(), area.rings()) != null) {
                refuse(
                        area.number(),
                        "properties.code",
                        place.get().code() + " " + place.get().name(),
                        "each province once; put its areas together as a MultiPolygon");
            }
        }
        return new LinkedHashMap<>(rings);
    }

    private Optional<Place> place(JsonNode properties, Division division) {
        var code = values(properties, CODES)
                .map(text -> text.matches("\\d") ? "0" + text : text)
                .findFirst();
        if (code.isPresent()) {
            return places.find(division, code.get());
        }
        var names = values(properties, NAMES).map(BoundaryFile::plain).toList();
        return places.of(division).stream()
                .filter(place -> names.contains(plain(place.name())) || names.contains(plain(place.nameEn())))
                .findFirst();
    }

    private static Stream<String> values(JsonNode properties, List<String> keys) {
        return keys.stream()
                .map(key -> properties.path(key).asString("").strip())
                .filter(text -> !text.isEmpty());
    }

    /** Without marks, spaces and what kind of province it is, for lists write them in many ways. */
    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("^((tinh|thanh pho|tp\\.?) )+", "")
                .replaceAll("[^a-z]", "");
    }

    private static String said(JsonNode properties) {
        return Stream.concat(values(properties, CODES), values(properties, NAMES))
                .collect(Collectors.joining(" "));
    }

    private void requireAll(Map<String, List<List<double[]>>> rings, Division division) {
        var missing = places.of(division).stream()
                .filter(place -> !rings.containsKey(place.code()))
                .map(place -> place.code() + " " + place.name())
                .toList();
        if (!missing.isEmpty() && !isWrong) {
            refuse(
                    0,
                    "features",
                    "without " + String.join(", ", missing),
                    "an area for each of the %d provinces".formatted(division.provinces()));
        }
    }

    private static String credit(JsonNode tree) {
        var credit = values(tree, CREDITS).findFirst().orElse("");
        var clean = Normalizer.normalize(credit.replace("\0", ""), Normalizer.Form.NFC);
        return clean.substring(0, Math.min(clean.length(), LONGEST_CREDIT));
    }
}
