// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Cuts a photographed page out of its surroundings. Of a picture nothing but the frame is kept; a PDF of one page shows no more
 * than it. Only what is asked for is unpacked, at a size that fits the memory.
 */
final class Cropping {

    private static final long MOST_PIXELS_KEPT = 24_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.9f;

    private Cropping() {}

    /** The frame of a picture, upright, in its own format. */
    static byte[] picture(FileType type, byte[] content, Frame frame) throws IOException {
        return written(upright(content, frame, MOST_PIXELS_KEPT), type == FileType.PNG ? "png" : "jpg");
    }

    /** The frame of the only page of a PDF; fails when it has several. */
    static byte[] page(byte[] pdf, Frame frame) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            if (document.getNumberOfPages() != 1) {
                throw new IOException("A PDF of " + document.getNumberOfPages() + " pages is not cut");
            }
            var page = document.getPage(0);
            var box = box(page.getCropBox(), frame.lyingBy(page.getRotation()));
            page.setMediaBox(box);
            page.setCropBox(box);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Pages count from below. */
    private static PDRectangle box(PDRectangle whole, Frame frame) {
        return new PDRectangle(
                whole.getLowerLeftX() + (float) frame.left() * whole.getWidth(),
                whole.getLowerLeftY() + (float) (1 - frame.bottom()) * whole.getHeight(),
                (float) (frame.right() - frame.left()) * whole.getWidth(),
                (float) (frame.bottom() - frame.top()) * whole.getHeight());
    }

    /** A small picture of the frame, to look at: of a PDF its first page. */
    static byte[] preview(FileType type, byte[] content, Frame frame, int longest) throws IOException {
        return written(
                type == FileType.PDF
                        ? part(rendered(content, longest), frame)
                        : upright(content, frame, (long) longest * longest),
                "jpg");
    }

    private static BufferedImage rendered(byte[] pdf, int longest) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getCropBox();
            var scale = Math.min(2, longest / Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document).renderImage(0, scale);
        }
    }

    private static BufferedImage part(BufferedImage whole, Frame frame) {
        var area = area(whole.getWidth(), whole.getHeight(), frame);
        return whole.getSubimage(area.x, area.y, area.width, area.height);
    }

    static BufferedImage upright(byte[] content, Frame frame, long mostPixels) throws IOException {
        var degrees = Orientation.degrees(content);
        return turned(read(content, frame.lyingBy(degrees), mostPixels), degrees);
    }

    /** The whole picture as it lies in the file, however the camera was held. */
    static BufferedImage lying(byte[] content, long mostPixels) throws IOException {
        return read(content, Frame.WHOLE, mostPixels);
    }

    private static BufferedImage read(byte[] content, Frame frame, long mostPixels) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No reader for a picture of %d bytes".formatted(content.length));
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader, frame, mostPixels);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, Frame frame, long mostPixels) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("A picture of %d × %d is more than %d pixels".formatted(width, height, MOST_PIXELS));
        }
        var area = area(width, height, frame);
        var step = (int) Math.ceil(Math.sqrt((double) area.width * area.height / mostPixels));
        var how = reader.getDefaultReadParam();
        how.setSourceRegion(area);
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }

    private static Rectangle area(int width, int height, Frame frame) {
        var x = (int) Math.round(frame.left() * width);
        var y = (int) Math.round(frame.top() * height);
        return new Rectangle(
                x,
                y,
                Math.max(1, (int) Math.round(frame.right() * width) - x),
                Math.max(1, (int) Math.round(frame.bottom() * height) - y));
    }

    /** On white, since a JPEG shows nothing through. */
    static BufferedImage turned(BufferedImage picture, int degrees) {
        var isAcross = degrees % 180 != 0;
        var width = isAcross ? picture.getHeight() : picture.getWidth();
        var height = isAcross ? picture.getWidth() : picture.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = upright.createGraphics();
        try {
            ink.setBackground(java.awt.Color.WHITE);
            ink.clearRect(0, 0, width, height);
            ink.translate(width / 2.0, height / 2.0);
            ink.rotate(Math.toRadians(degrees));
            ink.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
        } finally {
            ink.dispose();
        }
        return upright;
    }

    static byte[] written(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
