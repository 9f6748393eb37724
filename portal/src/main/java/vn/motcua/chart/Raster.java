// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The charts as PNG, for whoever puts one into a text that takes no SVG. It knows what {@link Paper} draws, and no more. */
public final class Raster {

    /** Sharp on paper and on fine screens. */
    private static final int SCALE = 3;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Graphics2D canvas;

    private Raster(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** @param svg as one of the charts of this package made it */
    public static byte[] png(String svg) {
        var root = parsed(svg);
        var image = new BufferedImage(
                (int) number(root, "width") * SCALE, (int) number(root, "height") * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.scale(SCALE, SCALE);
            new Raster(canvas).drawIn(root);
        } finally {
            canvas.dispose();
        }
        return bytes(image);
    }

    private static Element parsed(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("A chart is no SVG that can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void drawIn(Element parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                draw((Element) node);
            }
        }
    }

    private void draw(Element element) {
        switch (element.getTagName()) {
            case "g" -> drawIn(element);
            case "rect" ->
                paint(
                        element,
                        new Rectangle2D.Double(
                                number(element, "x"),
                                number(element, "y"),
                                number(element, "width"),
                                number(element, "height")));
            case "circle" -> {
                var radius = number(element, "r");
                paint(
                        element,
                        new Ellipse2D.Double(
                                number(element, "cx") - radius,
                                number(element, "cy") - radius,
                                2 * radius,
                                2 * radius));
            }
            case "line" ->
                paint(
                        element,
                        new Line2D.Double(
                                number(element, "x1"),
                                number(element, "y1"),
                                number(element, "x2"),
                                number(element, "y2")));
            case "polygon" -> paint(element, polygon(numbers(element.getAttribute("points"))));
            case "path" -> paint(element, path(element));
            case "text" -> write(element);
            default -> {
                // title and desc are for those who do not see the picture
            }
        }
    }

    private void paint(Element element, Shape shape) {
        var fill = color(element, "fill");
        if (fill != null && !(shape instanceof Line2D)) {
            var opacity = element.getAttribute("fill-opacity");
            var alpha = opacity.isEmpty() ? 255 : (int) Math.round(Double.parseDouble(opacity) * 255);
            canvas.setColor(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), alpha));
            canvas.fill(shape);
        }
        var stroke = color(element, "stroke");
        if (stroke != null) {
            canvas.setColor(stroke);
            canvas.setStroke(stroke(element));
            canvas.draw(shape);
        }
    }

    private static @Nullable Color color(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return text.isEmpty() || "none".equals(text) ? null : Color.decode(text);
    }

    private static BasicStroke stroke(Element element) {
        var width = (float) number(element, "stroke-width");
        var dashes = numbers(element.getAttribute("stroke-dasharray"));
        if (dashes.length == 0) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        var pattern = new float[dashes.length];
        for (int place = 0; place < pattern.length; place++) {
            pattern[place] = (float) dashes[place];
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Path2D polygon(double[] points) {
        var shape = new Path2D.Double();
        for (int at = 0; at + 1 < points.length; at += 2) {
            if (at == 0) {
                shape.moveTo(points[0], points[1]);
            } else {
                shape.lineTo(points[at], points[at + 1]);
            }
        }
        if (points.length > 0) {
            shape.closePath();
        }
        return shape;
    }

    /** Rings of {@code M x y l dx dy … z}, moved and scaled. */
    private static Shape path(Element element) {
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : element.getAttribute("d").split("z")) {
            var numbers = numbers(ring);
            var x = numbers[0];
            var y = numbers[1];
            shape.moveTo(x, y);
            for (int at = 2; at + 1 < numbers.length; at += 2) {
                x += numbers[at];
                y += numbers[at + 1];
                shape.lineTo(x, y);
            }
            shape.closePath();
        }
        var moved = numbers(element.getAttribute("transform"));
        var transform = AffineTransform.getTranslateInstance(moved[0], moved[1]);
        transform.scale(moved[2], moved[2]);
        return transform.createTransformedShape(shape);
    }

    private void write(Element element) {
        var letters = Letters.of(Integer.parseInt(element.getAttribute("font-weight")) >= 600);
        var text = element.getTextContent();
        var size = number(element, "font-size");
        var width = letters.width(text) * size;
        var x = number(element, "x")
                - switch (element.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        canvas.setColor(color(element, "fill"));
        canvas.fill(letters.drawn(text, x, number(element, "y"), size));
    }

    private static double number(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static double[] numbers(String text) {
        var matcher = NUMBER.matcher(text);
        var numbers = new double[16];
        var count = 0;
        while (matcher.find()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = Double.parseDouble(matcher.group());
        }
        return Arrays.copyOf(numbers, count);
    }
}
