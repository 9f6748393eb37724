// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small real files of every kind, made when asked for. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] of(FileType type) throws IOException {
        return switch (type) {
            case PDF -> pdf();
            case JPEG -> image("jpg");
            case PNG -> png();
            case TIFF -> image("tiff");
            case HEIC -> heic();
            case DOCX -> office("word/document.xml");
            case XLSX -> office("xl/workbook.xml");
            case PPTX -> office("ppt/presentation.xml");
            case ODT, ODS -> openDocument(type, Map.of());
        };
    }

    public static byte[] png() throws IOException {
        return image("png");
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            return saved(document);
        }
    }

    /** A PDF that needs the password to be opened; with an empty one it opens, but forbids things. */
    public static byte[] pdfLockedWith(String password) throws IOException {
        try (var document = new PDDocument()) {
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.addPage(new PDPage());
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] heic() {
        return ByteBuffer.allocate(64)
                .putInt(24)
                .put("ftypheic".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mif1heic".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    public static byte[] windowsProgram() {
        var bytes = Arrays.copyOf("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), 512);
        bytes[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0x80, 4);
        return bytes;
    }

    /** What both a DOC and a DOCX with a password begin with. */
    static byte[] oldOffice() {
        var bytes = new byte[1024];
        ByteBuffer.wrap(bytes).putLong(0xD0CF11E0A1B11AE1L);
        return bytes;
    }

    private static byte[] office(String mainPart) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put(mainPart, "<main/>");
        return zip(parts);
    }

    static byte[] openDocument(Map<String, String> more) throws IOException {
        return openDocument(FileType.ODT, more);
    }

    private static byte[] openDocument(FileType type, Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", type.mediaType());
        parts.put("content.xml", "<content/>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A document of less than a megabyte that unpacks to more than 300. */
    /** Packed into one stream so many times, 230 MB or, when it is packed often, next to nothing. */
    static byte[] pdfBomb(int times) throws IOException {
        var packed = new byte[times > 2 ? 10 : 230 * 1024 * 1024];
        for (var time = 0; time < times; time++) {
            var bytes = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(bytes)) {
                deflater.write(packed);
            }
            packed = bytes.toByteArray();
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(pdfWith("[]"));
        pdf.writeBytes("5 0 obj<</Filter/FlateDecode>>stream\r\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    /** With a value of no meaning in its catalogue. */
    static byte[] pdfWith(String value) {
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R/Motcua %s>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                trailer<</Root 1 0 R>>
                """.formatted(value).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 320; megabyte++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
