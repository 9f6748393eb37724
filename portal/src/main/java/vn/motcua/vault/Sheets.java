// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows the pages of a file as pictures, each standing upright and turned as its reader wants it. */
final class Sheets {

    private static final int BEST_SCALE = 4;

    private Sheets() {}

    /** How many pages a file has. */
    static int count(FileType type, byte[] content) throws IOException {
        if (type != FileType.PDF) {
            return 1;
        }
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * One page as JPEG.
     *
     * @param page counted from 1
     * @param degrees by which it is turned clockwise, a multiple of 90
     * @param longest pixels of the longer side of a page at most; a photograph may have as many as a square of that side
     */
    static byte[] picture(FileType type, byte[] content, int page, int degrees, int longest) throws IOException {
        if (type != FileType.PDF && page != 1) {
            throw new IOException("A picture has one page, not " + page);
        }
        var upright = type == FileType.PDF
                ? page(content, page, longest)
                : Cropping.upright(content, Frame.WHOLE, (long) longest * longest);
        return Cropping.written(degrees % 360 == 0 ? upright : Cropping.turned(upright, degrees), "jpg");
    }

    private static BufferedImage page(byte[] pdf, int page, int longest) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("No page %d of %d".formatted(page, document.getNumberOfPages()));
            }
            var box = document.getPage(page - 1).getCropBox();
            var scale = Math.min(BEST_SCALE, longest / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            return new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
        }
    }
}
