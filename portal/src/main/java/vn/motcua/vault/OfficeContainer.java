// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.motcua.vault.Inspection.Finding;

/** Looks into the archive that an office document is: by the names and sizes of its entries, without unpacking it. */
final class OfficeContainer {

    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MANIFEST_LIMIT = 1024 * 1024;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private OfficeContainer() {}

    static Finding inspect(Path content) {
        try (var zip = new ZipFile(content.toFile())) {
            return inspect(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Inspection.bad("FILE_DAMAGED", "vault.refused.damaged");
        }
    }

    private static Finding inspect(ZipFile zip) throws IOException {
        var type = typeOf(zip);
        if (type.isEmpty()) {
            return Inspection.bad("FILE_TYPE", "vault.refused.type");
        }
        if (isBomb(zip)) {
            return Inspection.bad("FILE_UNPACKS_TOO_LARGE", "vault.refused.bomb");
        }
        if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
            return Inspection.bad("FILE_MACROS", "vault.refused.macros");
        }
        if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            return Inspection.bad("FILE_PROTECTED", "vault.refused.protected");
        }
        return new Finding.Good(FileName.of(""), type.get());
    }

    private static Optional<FileType> typeOf(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            return FileType.ofMediaType(text(zip, "mimetype").strip());
        }
        return MAIN_PARTS.keySet().stream()
                .filter(part -> zip.getEntry(part) != null)
                .map(MAIN_PARTS::get)
                .findFirst();
    }

    private static boolean isBomb(ZipFile zip) {
        return zip.size() > MOST_ENTRIES
                || zip.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST_UNPACKED;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(MANIFEST_LIMIT), StandardCharsets.UTF_8);
        }
    }
}
