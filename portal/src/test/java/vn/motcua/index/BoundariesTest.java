// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;

@PortalTest
class BoundariesTest {

    private static final String MAP = "/index/" + SampleIndex.CODE + "/2023/map";

    @Autowired
    Boundaries boundaries;

    @Autowired
    PublishedSeries published;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    @TempDir
    Path folder;

    @BeforeEach
    void nothing() {
        jdbc.sql("DELETE FROM index_map").update();
        SampleIndex.publish(published);
    }

    private ImportReport bring(String content) throws IOException {
        return boundaries.importFile(Files.writeString(folder.resolve("thử.geojson"), content), ImportProgress.SILENT);
    }

    private String page(String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void provinces_are_told_by_code_or_name_and_the_same_file_again_changes_nothing() throws IOException {
        assertThat(bring(SampleBoundaries.byName(Division.OF_34)).sentence())
                .isEqualTo("imported 34, updated 0, unchanged 0, refused 0");
        assertThat(bring(SampleBoundaries.byCode(Division.OF_34)).sentence())
                .isEqualTo("imported 0, updated 0, unchanged 34, refused 0");

        assertThat(boundaries.of(Division.OF_34).orElseThrow().outlines()).hasSize(34);
        assertThat(boundaries.of(Division.OF_34).orElseThrow().credit()).isEqualTo("Sở thử");
        assertThat(boundaries.of(Division.OF_63)).isEmpty();
    }

    @Test
    void the_map_shows_both_archipelagos_and_can_be_saved_with_its_source() throws Exception {
        assertThat(page(MAP)).doesNotContain("shape=outlines");
        bring(SampleBoundaries.byCode(Division.OF_63));

        assertThat(page(MAP)).contains("shape=outlines").contains("Quần đảo Hoàng Sa – Đà Nẵng");
        assertThat(page(MAP + "?shape=outlines"))
                .contains("<path d=\"M")
                .contains("Quần đảo Hoàng Sa – Đà Nẵng")
                .contains("Quần đảo Trường Sa – Khánh Hòa")
                .contains("SỐ LIỆU MÔ PHỎNG")
                .contains("/pictures/outlines.svg?part=T")
                .contains("Sở thử");
        assertThat(page("/index/" + SampleIndex.CODE + "/2023/pictures/outlines.svg"))
                .startsWith("<svg")
                .contains("Quần đảo Trường Sa");
    }

    @Test
    void real_boundaries_make_a_light_page() throws Exception {
        for (var file : List.of("vn63_geoboundaries2008.geojson", "vn34_geoboundaries2008.geojson")) {
            var path = SharedData.file("boundaries/" + file);
            assumeThat(path).exists();
            assertThat(boundaries.importFile(path, ImportProgress.SILENT).refusals())
                    .as(file)
                    .isEmpty();
        }

        var page = page(MAP + "?shape=outlines");
        assertThat(packed(page)).as("bytes over the wire").isLessThan(100_000).isGreaterThan(10_000);
    }

    private static int packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            không phải JSON                                              | file        | GeoJSON in UTF-8
            {"type": "Topology"}                                         | type        | FeatureCollection
            {"type": "FeatureCollection", "features": []}                | features    | an area for each of the 34
            {"type": "FeatureCollection", "features": [{"properties": {"code": "46"}, "geometry": {"type": "Polygon", "coordinates": [[[16.4,107.5],[16.5,107.5],[16.5,107.6],[16.4,107.5]]]}}]} | coordinates | longitude first
            {"type": "FeatureCollection", "features": [{"properties": {"code": "46"}, "geometry": {"type": "Polygon", "coordinates": [[[107.5,16.4],[107.6,16.4],[107.5,16.4]]]}}]}              | coordinates | four positions or more
            {"type": "FeatureCollection", "features": [{"properties": {"code": "46"}, "geometry": {"type": "Polygon", "coordinates": [[[107.5,16.4],[107.6,16.4],[107.6,16.5],[107.5,16.5]]]}}]} | coordinates | ends where it began
            {"type": "FeatureCollection", "features": [{"properties": {"code": "99"}, "geometry": {"type": "Polygon", "coordinates": [[[107.5,16.4],[107.6,16.4],[107.6,16.5],[107.5,16.4]]]}}]} | properties.code | national code or the name
            {"type": "FeatureCollection", "features": [{"properties": null, "geometry": {"type": "Polygon", "coordinates": []}}]} | coordinates | at least one ring
            """)
    void a_wrong_file_is_refused_with_what_would_be_right(String content, String field, String expected)
            throws IOException {
        bring(SampleBoundaries.byCode(Division.OF_34));

        var report = bring(content);

        assertThat(report.refusals()).first().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expected()).contains(expected);
        });
        assertThat(boundaries.of(Division.OF_34))
                .as("the map that was there stays")
                .isPresent();
    }

    @Test
    void a_map_with_a_province_twice_or_one_too_few_is_refused_whole() throws IOException {
        var whole = SampleBoundaries.byCode(Division.OF_34);
        var twice = whole.replace("\"code\": \"04\"", "\"code\": \"01\"");

        assertThat(bring(twice).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.expected()).startsWith("each province once");
        });
        var point = whole.replaceFirst("\"Polygon\"", "\"Point\"");
        assertThat(bring(point).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.value()).isEqualTo("without 01 Hà Nội"));
        assertThat(boundaries.of(Division.OF_34)).isEmpty();
    }

    @Test
    void neighbours_keep_a_border_without_a_gap_and_what_is_tiny_does_not_vanish() {
        var left =
                List.of(new double[][] {{105, 16}, {105.5, 16}, {105.51, 16.2}, {105.5, 16.5}, {105, 16.5}, {105, 16}});
        var right = List.of(
                new double[][] {{105.5, 16}, {106, 16}, {106, 16.5}, {105.5, 16.5}, {105.51, 16.2}, {105.5, 16}});
        var tiny = List.of(new double[][] {{110, 16}, {110.0001, 16}, {110.0001, 16.0001}, {110, 16}});

        var border = MapGrid.snapped(right, 2).get(4);
        assertThat(MapGrid.snapped(left, 2)).anyMatch(point -> Arrays.equals(point, border));
        assertThat(Simplification.of(Map.of("01", List.of(tiny))).get("01")).matches("M\\d+ \\d+l[-0-9 ]+z");
    }
}
