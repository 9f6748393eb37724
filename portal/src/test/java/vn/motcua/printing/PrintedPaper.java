// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its reader meets it: its text, its pages in millimetres, its fonts, what a scanner reads from it. */
record PrintedPaper(byte[] bytes) {

    static PrintedPaper of(PrintedForm form) {
        return new PrintedPaper(new Printing().pdf(form));
    }

    /** The text with all white space as single spaces. */
    String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    String size() {
        return sizes().getFirst();
    }

    /** Of each page. */
    List<String> sizes() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .map(PDPage::getMediaBox)
                .map(box -> "%d × %d mm".formatted(millimetres(box.getWidth()), millimetres(box.getHeight())))
                .toList());
    }

    /** The letters that stand beyond the margin, where printers print nothing. */
    List<String> outside(double marginInMillimetres) {
        var margin = marginInMillimetres / 25.4 * 72;
        var outside = new ArrayList<String>();
        var letters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                var isInside = letter.getXDirAdj() >= margin
                        && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() - margin
                        && letter.getYDirAdj() >= margin
                        && letter.getYDirAdj() <= letter.getPageHeight() - margin;
                if (!isInside) {
                    outside.add(letter.getUnicode());
                }
                super.processTextPosition(letter);
            }
        };
        read(letters::getText);
        return outside;
    }

    List<PDFont> fonts() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> fontNames(page).map(name -> font(page, name)))
                .toList());
    }

    String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    boolean isTagged() {
        return read(document -> document.getDocumentCatalog().getMarkInfo().isMarked()
                && document.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    /** What a scanner reads from the last page, or from the first when the last bears no such symbol. */
    String scan(BarcodeFormat format) {
        return read(document -> {
            try {
                return scan(document, document.getNumberOfPages() - 1, format);
            } catch (NotFoundException onTheFirst) {
                return scan(document, 0, format);
            }
        });
    }

    private static String scan(PDDocument document, int page, BarcodeFormat format)
            throws IOException, NotFoundException {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 300);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
                .getText();
    }

    private <T> T read(Reading<T> reading) {
        try (var document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("The scanner finds no such symbol on the page", e);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    private static java.util.stream.Stream<COSName> fontNames(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false);
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException, NotFoundException;
    }
}
