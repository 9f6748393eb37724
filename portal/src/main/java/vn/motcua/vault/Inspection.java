// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.motcua.vault.Kept.Refused;

/** Finds out what a file really is, and whether it can be taken. */
@Component
class Inspection {

    private static final String UNKNOWN = "application/octet-stream";
    private static final List<String> ZIPS = List.of("application/zip", "application/x-tika-ooxml");
    private static final List<String> OLD_OFFICE = List.of("application/x-tika-msoffice", "application/x-ole-storage");

    /** Enough for every magic number that is known. */
    private static final int HEAD = 64 * 1024;

    private final Tika tika = new Tika();

    /** What was found: a file with its name and type, or why it is not taken. */
    sealed interface Finding {

        record Good(FileName name, FileType type) implements Finding {}

        record Bad(Refused refused) implements Finding {}
    }

    Finding inspect(Path content, FileName name) throws IOException {
        var detected = typeByContent(content);
        var found = ZIPS.contains(detected) || detected.contains("opendocument") || detected.contains("openxmlformats")
                ? OfficeContainer.inspect(content)
                : inspectPlain(content, detected);
        return found instanceof Finding.Good good ? named(name, good.type()) : found;
    }

    /** Only the bytes are shown to the detector: it would believe a name. */
    private String typeByContent(Path content) throws IOException {
        try (var stream = Files.newInputStream(content)) {
            return tika.detect(stream.readNBytes(HEAD));
        }
    }

    private Finding inspectPlain(Path content, String detected) throws IOException {
        if (OLD_OFFICE.contains(detected)) {
            return bad("FILE_OLD_OFFICE", "vault.refused.oldOffice");
        }
        var type = FileType.ofMediaType(detected.equals("image/heif") ? "image/heic" : detected);
        if (type.isEmpty()) {
            return bad("FILE_TYPE", "vault.refused.type");
        }
        return type.get() == FileType.PDF ? inspectPdf(content) : new Finding.Good(FileName.of(""), type.get());
    }

    private static Finding inspectPdf(Path content) throws IOException {
        return PackedStreams.areTooLarge(content)
                ? bad("FILE_UNPACKS_TOO_LARGE", "vault.refused.bombPdf")
                : inspectUnpacked(content);
    }

    /** One at a time: a file that is made to fill the memory finds it free. */
    private static synchronized Finding inspectUnpacked(Path content) {
        try (var document = Loader.loadPDF(content.toFile())) {
            return document.getNumberOfPages() > 0
                    ? new Finding.Good(FileName.of(""), FileType.PDF)
                    : bad("FILE_DAMAGED", "vault.refused.damaged");
        } catch (InvalidPasswordException e) {
            return bad("FILE_PROTECTED", "vault.refused.protected");
        } catch (OutOfMemoryError e) {
            return bad("FILE_UNPACKS_TOO_LARGE", "vault.refused.bombPdf");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return bad("FILE_DAMAGED", "vault.refused.damaged");
        }
    }

    /** A name may lack its ending, but may not claim another type than the content has. */
    private Finding named(FileName name, FileType type) {
        if (type.extensions().contains(name.extension())) {
            return new Finding.Good(name, type);
        }
        return claimsAType(name)
                ? bad("FILE_DISGUISED", "vault.refused.disguised", name.text(), type.name())
                : new Finding.Good(name.withExtension(type.extensions().getFirst()), type);
    }

    private boolean claimsAType(FileName name) {
        return Optional.of(name.extension())
                .filter(extension -> extension.matches("[a-z0-9]{1,8}"))
                .filter(extension -> !tika.detect("a." + extension).equals(UNKNOWN))
                .isPresent();
    }

    static Finding bad(String code, String messageKey, Object... args) {
        return new Finding.Bad(new Refused(code, messageKey, List.of(args)));
    }
}
