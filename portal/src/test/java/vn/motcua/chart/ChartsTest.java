// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ChartsTest {

    private static final Caption CAPTION = caption(false);

    private static Caption caption(boolean areShares) {
        return new Caption(
                Locale.of("vi"),
                "Điểm <tổng> & “hạng”",
                "Mô tả",
                "SỐ LIỆU MÔ PHỎNG",
                "Nguồn: nhóm thử, năm 2023.",
                areShares);
    }

    static Stream<String> charts() {
        return Stream.of(intervals(), star(), lines(List.of(2021)), map(), outlines(), bars());
    }

    private static String intervals() {
        return IntervalChart.svg(
                CAPTION,
                List.of(
                        new IntervalChart.Row("1. Huế", 48.06, 47.2, 48.9, true),
                        new IntervalChart.Row("2. Bình Dương", 47.18, null, null, false)));
    }

    private static String star() {
        return StarChart.svg(
                CAPTION,
                List.of("D1", "D2", "D3"),
                1,
                10,
                List.of(
                        new StarChart.Line("Huế", List.of(5.0, Double.NaN, 7.0)),
                        new StarChart.Line("Cao nhất", List.of(6.0, 7.0, 8.0))));
    }

    private static String lines(List<Integer> breaks) {
        return LineChart.svg(
                CAPTION,
                List.of(2020, 2021, 2022),
                breaks,
                List.of(new LineChart.Line(
                        "Huế",
                        List.of(
                                new LineChart.Point(2020, 40, 39.0, 41.0, false),
                                new LineChart.Point(2021, 42, null, null, false),
                                new LineChart.Point(2022, 42, null, null, true)))));
    }

    private static String map() {
        return TileMap.svg(
                CAPTION,
                List.of(
                        new TileMap.Tile(List.of("TT", "Huế"), "Huế: 48,06", 0, 0, 0),
                        new TileMap.Tile(List.of("Hoàng", "Sa"), "Quần đảo Hoàng Sa", 3, 1, -1)),
                List.of("Cao nhất", "Trung bình cao", "Trung bình thấp", "Thấp nhất", "chưa có"));
    }

    private static String outlines() {
        return OutlineMap.svg(
                CAPTION,
                1381,
                1700,
                List.of(new OutlineMap.Area("M100 100l300-40 50 400z", "Huế: 48,06", 0)),
                List.of(new OutlineMap.Islands(
                        "Hoàng Sa",
                        "Quần đảo Hoàng Sa",
                        List.of(new double[] {900, 700}, new double[] {990, 760}),
                        -1)),
                List.of("Cao nhất"));
    }

    private static String bars() {
        return BarChart.svg(CAPTION, List.of(new BarChart.Bar("D1", 0.5), new BarChart.Bar("D2", -0.2)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_a_picture_of_its_own_that_keeps_its_title_warning_and_source(String svg) throws Exception {
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("Điểm <tổng> & “hạng”");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("SỐ LIỆU MÔ PHỎNG")
                .contains("Nguồn: nhóm thử");
        assertThat(svg).doesNotContain("style=").doesNotContain("<script").doesNotContain("NaN");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_is_drawn_as_a_picture_of_points_too(String svg) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Raster.png(svg)));

        assertThat(image.getWidth()).isEqualTo(3 * size(svg, "width"));
        assertThat(image.getHeight()).isEqualTo(3 * size(svg, "height"));
        assertThat(image.getRGB(1, 1)).as("paper").isEqualTo(0xffffffff);
        assertThat(pointsOf(image, 0xffb42318)).as("the warning in red").isGreaterThan(500);
        assertThat(pointsOf(image, 0xff211a27)).as("words in ink").isGreaterThan(500);
    }

    private static int size(String svg, String attribute) {
        return Integer.parseInt(svg.replaceFirst("(?s).*? " + attribute + "=\"(\\d+)\" .*", "$1"));
    }

    private static int pointsOf(BufferedImage image, int color) {
        var count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == color ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void a_line_is_cut_where_the_way_of_measuring_changed() {
        assertThat(joins(lines(List.of()))).isEqualTo(joins(lines(List.of(2021))) + 1);
        assertThat(lines(List.of(2021))).contains("≠");
        assertThat(lines(List.of())).doesNotContain("≠");
    }

    private static long joins(String svg) {
        return svg.lines()
                .filter(line -> line.startsWith("<line") && line.contains("stroke=\"#5b2a86\" stroke-width=\"2\""))
                .count();
    }

    @Test
    void shares_are_written_as_percentages_on_every_axis() {
        var row = new IntervalChart.Row("Huế", 0.48, 0.4, 0.6, false);

        assertThat(IntervalChart.svg(caption(true), List.of(row)))
                .contains(">50 %<")
                .doesNotContain(">0,5<");
        assertThat(IntervalChart.svg(caption(false), List.of(row))).contains(">0,5<");
    }

    @Test
    void what_was_carried_over_is_hollow() {
        assertThat(lines(List.of())
                        .lines()
                        .filter(line -> line.contains("<circle") && line.contains("fill=\"#ffffff\"")))
                .hasSize(1);
    }

    @Test
    void marks_stand_at_round_numbers() {
        assertThat(new Axis(36.6, 48.4, 0, 100).marks()).containsExactly(38.0, 40.0, 42.0, 44.0, 46.0, 48.0);
        assertThat(new Axis(0, 1, 0, 100).marks()).hasSize(6);
    }
}
