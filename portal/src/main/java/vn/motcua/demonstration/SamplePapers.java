// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** A paper and a photograph of it that nobody can take for real ones. */
@Component
class SamplePapers {

    private static final List<String> LINES =
            List.of("BẢN MẪU – SAMPLE", "Giấy tờ này không có thật.", "This paper is not a real one.");
    private static final int DOTS_PER_INCH = 60;

    private final Vault vault;

    SamplePapers(Vault vault) {
        this.vault = vault;
    }

    List<VaultFile> keep(Actor owner) {
        try {
            var pdf = pdf();
            return List.of(keep(owner, "ban-mau.pdf", pdf), keep(owner, "anh-mau.png", photograph(pdf)));
        } catch (IOException e) {
            throw new UncheckedIOException("The sample papers could not be made", e);
        }
    }

    private VaultFile keep(Actor owner, String name, byte[] content) {
        return switch (vault.keep(owner, name, new ByteArrayInputStream(content))) {
            case Kept.Stored stored -> stored.file();
            case Kept.Refused refused ->
                throw new IllegalStateException(
                        "The vault does not take the sample paper " + name + ": " + refused.code());
        };
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var letters = new ClassPathResource("liberation/LiberationSans-Regular.ttf").getInputStream()) {
            var page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            write(document, page, PDType0Font.load(document, letters));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 24);
            content.setLeading(40);
            content.newLineAtOffset(50, 400);
            for (var line : LINES) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** Painted by the PDF's own letters: a server may have no fonts. */
    private static byte[] photograph(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        }
    }
}
