// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints a page as PDF/A-2a and PDF/UA: fonts inside, tagged for screen readers, fit for the archive. The same page gives
 * the same bytes. Fonts and colours are read once; nothing is ever fetched.
 */
final class PdfPress {

    static final String PRODUCER = "Motcua";

    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] ITALIC = font("Italic");
    private static final byte[] BOLD_ITALIC = font("BoldItalic");
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPress() {}

    static byte[] print(String html, Instant issuedAt) {
        return print(html, issuedAt, 1, true);
    }

    /**
     * Prints parts one after the other, numbers their pages through and binds them to one file: PDF/A-2u, for the tags
     * of 5,000 lines would fill a gigabyte.
     */
    static byte[] print(Stream<String> parts, Instant issuedAt) {
        var binder = new PDFMergerUtility();
        var sources = new ArrayList<PDDocument>();
        try (var bound = new DatedDocument(issuedAt, 0)) {
            for (var part : (Iterable<String>) parts::iterator) {
                var source = Loader.loadPDF(print(part, issuedAt, bound.getNumberOfPages() + 1, false));
                sources.add(source);
                binder.appendDocument(bound, source);
            }
            return bytes(bound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sources.forEach(IOUtils::closeQuietly);
        }
    }

    private static byte[] print(String html, Instant issuedAt, int firstPage, boolean tagged) {
        try (var renderer = builder(html, new DatedDocument(issuedAt, html.hashCode()), tagged)
                        .useInitialPageNumber(firstPage)
                        .buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, PDDocument document, boolean tagged) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePDDocument(document)
                .usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(tagged)
                .useColorProfile(SRGB)
                .withProducer(PRODUCER)
                .useReplacementText("□")
                .useExternalResourceAccessControl(
                        (address, _) -> address != null && address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return fonts(builder, document);
    }

    private static PdfRendererBuilder fonts(PdfRendererBuilder builder, PDDocument document) {
        return builder.useFont(new EmbeddedFont(REGULAR, document), "Form", 400, FontStyle.NORMAL, true)
                .useFont(new EmbeddedFont(BOLD, document), "Form", 700, FontStyle.NORMAL, true)
                .useFont(new EmbeddedFont(ITALIC, document), "Form", 400, FontStyle.ITALIC, true)
                .useFont(new EmbeddedFont(BOLD_ITALIC, document), "Form", 700, FontStyle.ITALIC, true);
    }

    private static byte[] font(String style) {
        var name = "/liberation/LiberationSerif-" + style + ".ttf";
        try (var stream = Objects.requireNonNull(PdfPress.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read: " + name, e);
        }
    }

    /**
     * A font as one document needs it, read when first used. Without its table of ligatures: Vietnamese needs none, and
     * looking for them takes longer than all the rest of the printing.
     */
    private static final class EmbeddedFont extends PDFontSupplier {

        private final byte[] bytes;
        private final PDDocument document;

        EmbeddedFont(byte[] bytes, PDDocument document) {
            super(null);
            this.bytes = bytes;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Carries the date of the form instead of that of the printing, so that printing again gives the same file. */
    private static final class DatedDocument extends PDDocument {

        private final GregorianCalendar issuedAt;

        DatedDocument(Instant issuedAt, long id) {
            this.issuedAt = GregorianCalendar.from(Writing.local(issuedAt));
            setDocumentId(id);
        }

        @Override
        public void setDocumentInformation(PDDocumentInformation information) {
            information.setCreationDate(issuedAt);
            information.setModificationDate(issuedAt);
            super.setDocumentInformation(information);
        }
    }
}
