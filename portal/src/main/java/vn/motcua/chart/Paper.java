// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sheet that is drawn on from top to bottom. Colours are attributes, so that a saved picture keeps them; nothing is told
 * by colour alone.
 */
final class Paper {

    static final String INK = "#211a27";
    static final String SOFT = "#574e5f";
    static final String LINE = "#d8d0c6";
    static final String ROYAL = "#5b2a86";
    static final String GOLD = "#8a5a00";
    static final String RED = "#b42318";

    /** Of one saved letter at 11 px, on average. */
    private static final double LETTER = 5.9;

    private static final int MARGIN = 8;
    private static final int SMALL = 11;

    /** Capitals of Vietnamese bear marks in two storeys. */
    private static final int ROOM_FOR_MARKS = 4;

    private final Caption caption;
    private final int width;
    private final StringBuilder drawn = new StringBuilder();
    private final NumberFormat format;
    private int top = MARGIN;

    Paper(Caption caption, int width) {
        this.caption = caption;
        this.width = width;
        this.format = NumberFormat.getNumberInstance(caption.locale());
        format.setMaximumFractionDigits(2);
        paragraph(caption.title(), 13, INK, "700");
        if (!caption.warning().isEmpty()) {
            advance(ROOM_FOR_MARKS);
            paragraph(caption.warning(), 12, RED, "700");
        }
        top += 4;
    }

    /** Where the next thing may begin. */
    int top() {
        return top;
    }

    void advance(int pixels) {
        top += pixels;
    }

    String number(double number) {
        return caption.areShares() ? format.format(number * 100) + percent() : format.format(number);
    }

    private String percent() {
        return "en".equals(caption.language()) ? "%" : " %";
    }

    /** Over as many lines as it needs. */
    void paragraph(String text, int size, String colour, String weight) {
        for (var line : wrapped(text, (int) ((width - 2 * MARGIN) / (LETTER * size / SMALL)))) {
            top += size + 3;
            text(line, MARGIN, top, "start", size, colour, weight);
        }
    }

    private static List<String> wrapped(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    void text(String text, double x, double y, String anchor, int size, String colour, String weight) {
        drawn.append(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\" font-weight=\"%s\">%s</text>\n"
                        .formatted(at(x), at(y), anchor, size, colour, weight, escaped(text)));
    }

    void label(String text, double x, double y, String anchor) {
        text(text, x, y, anchor, SMALL, INK, "400");
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thick, String dashes) {
        drawn.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                .formatted(
                        at(x1),
                        at(y1),
                        at(x2),
                        at(y2),
                        colour,
                        at(thick),
                        dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    void dot(double x, double y, double radius, String fill, String stroke) {
        drawn.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>\n"
                .formatted(at(x), at(y), at(radius), fill, stroke));
    }

    void box(double x, double y, double boxWidth, double height, String fill) {
        drawn.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
                .formatted(at(x), at(y), at(boxWidth), at(height), fill));
    }

    /** @param points x and y in turn */
    void shape(List<double[]> points, String fill, String opacity, String stroke, double thick, String dashes) {
        var places = new StringBuilder();
        points.forEach(point ->
                places.append(at(point[0])).append(',').append(at(point[1])).append(' '));
        drawn.append("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                .formatted(
                        places.toString().strip(),
                        fill,
                        opacity,
                        stroke,
                        at(thick),
                        dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    /** A path of SVG in units of its own; the line around it is as thick whatever they are. */
    void outline(String path, double x, double y, double scale, String fill, String stroke, String dashes) {
        drawn.append(
                "<path d=\"%s\" transform=\"translate(%s %s) scale(%s)\" fill=\"%s\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"0.7\" vector-effect=\"non-scaling-stroke\" stroke-linejoin=\"round\"%s/>\n"
                        .formatted(
                                path,
                                at(x),
                                at(y),
                                String.format(Locale.ROOT, "%.4f", scale),
                                fill,
                                stroke,
                                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    /** What the browser shows of a thing that is pointed at. */
    void group(String title, Runnable draw) {
        drawn.append("<g><title>").append(escaped(title)).append("</title>\n");
        draw.run();
        drawn.append("</g>\n");
    }

    /** The picture whole, with its source below. */
    String finished() {
        top += 6;
        if (!caption.source().isEmpty()) {
            paragraph(caption.source(), 10, SOFT, "400");
        }
        var height = top + MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="%s" aria-label="%s" viewBox="0 0 %d %d" width="%d" height="%d" font-family="Inter, system-ui, sans-serif">
                <desc>%s</desc>
                <rect x="0" y="0" width="%d" height="%d" fill="#ffffff"/>
                %s</svg>
                """.formatted(
                        caption.language(),
                        escaped(caption.title()),
                        width,
                        height,
                        width,
                        height,
                        escaped(caption.description()),
                        width,
                        height,
                        drawn);
    }

    private static String at(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
