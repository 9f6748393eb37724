// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** The files somebody has on their phone, good ones and such as no portal takes. */
record Scans(Path folder) {

    /** One empty page. */
    Path page(String name) throws IOException {
        return pdf(name, _ -> {});
    }

    /** A page with a picture of so many bytes that it does not travel in one go. */
    Path heavyPage(String name) throws IOException {
        return pdf(name, document -> {
            var noise = new byte[600_000];
            new Random(7).nextBytes(noise);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem("Noise", new PDStream(document, new ByteArrayInputStream(noise)));
        });
    }

    /** A page that asks for a password. */
    Path locked() throws IOException {
        return pdf(
                "khoa.pdf",
                document -> document.protect(new StandardProtectionPolicy("chu", "mat khau", new AccessPermission())));
    }

    /** A small PNG. */
    Path picture(String name) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /** Not a byte in it. */
    Path empty(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    /** A program with the name of a paper. */
    Path disguised() throws IOException {
        return Files.write(folder.resolve("anh.pdf"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private Path pdf(String name, Change change) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(file.toFile());
        }
        return file;
    }
}
