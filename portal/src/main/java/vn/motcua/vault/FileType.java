// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of file that offices take. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", true, "png"),
    HEIC("image/heic", false, "heic", "heif"),
    TIFF("image/tiff", false, "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods");

    private final String mediaType;
    private final boolean shownByBrowsers;
    private final List<String> extensions;

    FileType(String mediaType, boolean shownByBrowsers, String... extensions) {
        this.mediaType = mediaType;
        this.shownByBrowsers = shownByBrowsers;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isShownByBrowsers() {
        return shownByBrowsers;
    }

    boolean isBindable() {
        return this == PDF || this == JPEG || this == PNG;
    }

    /** The endings that a name of this type may have, in lower case, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }
}
