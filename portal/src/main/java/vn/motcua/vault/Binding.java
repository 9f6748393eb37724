// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages bound to one PDF: pictures each on a page of their own shape, no larger than A4, standing as the camera was held,
 * and the pages of other PDFs. A JPEG goes in as it is, nothing of it is lost.
 */
final class Binding implements AutoCloseable {

    private static final float LONGEST = PDRectangle.A4.getHeight();

    /** More than a phone makes unless asked to; a picture of more would not fit the memory when it must be unpacked. */
    private static final long MOST_PIXELS = 60_000_000;

    private final PDDocument bound = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    /** Adds the pages of a file, turned by so many degrees clockwise. */
    void add(FileType type, byte[] content, int degrees) throws IOException {
        if (type == FileType.PDF) {
            addPages(content, degrees);
        } else {
            addPicture(content, degrees + Orientation.degrees(content));
        }
    }

    private void addPages(byte[] pdf, int degrees) throws IOException {
        try (var pages = Loader.loadPDF(pdf)) {
            pages.getPages().forEach(page -> page.setRotation(Math.floorMod(page.getRotation() + degrees, 360)));
            new PDFMergerUtility().appendDocument(bound, pages);
        }
    }

    private void addPicture(byte[] content, int degrees) throws IOException {
        guardPixels(content);
        var picture = PDImageXObject.createFromByteArray(bound, content, "page");
        var scale = LONGEST / Math.max(picture.getWidth(), picture.getHeight());
        var page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
        page.setRotation(Math.floorMod(degrees, 360));
        bound.addPage(page);
        try (var ink = new PDPageContentStream(bound, page)) {
            ink.drawImage(
                    picture,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    /** Reads the head only. */
    private static void guardPixels(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No reader for a picture of %d bytes".formatted(content.length));
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("A picture of %d × %d is more than %d pixels"
                            .formatted(reader.getWidth(0), reader.getHeight(0), MOST_PIXELS));
                }
            } finally {
                reader.dispose();
            }
        }
    }

    void saveTo(Path file) throws IOException {
        bound.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        bound.close();
    }
}
