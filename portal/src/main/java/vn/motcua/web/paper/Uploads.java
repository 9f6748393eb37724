// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as a browser sends them: an input in which none was chosen sends one without a name. */
public final class Uploads {

    private Uploads() {}

    public static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !nameOf(file).isBlank()).toList();
    }

    public static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
