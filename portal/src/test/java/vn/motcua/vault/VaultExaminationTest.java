// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.platform.Ids;
import vn.motcua.platform.health.Finding;

@PortalTest
class VaultExaminationTest {

    @Autowired
    Vault vault;

    @Autowired
    VaultExamination examination;

    @Value("${motcua.data}")
    Path data;

    @Test
    void a_file_cut_short_is_seen() throws Exception {
        var content = scan();
        var kept =
                (Kept.Stored) vault.keep(SignedIn.citizen(), "giấy khai sinh.pdf", new ByteArrayInputStream(content));
        var sha = kept.file().sha256();
        var place = data.resolve("files")
                .resolve(sha.substring(0, 2))
                .resolve(sha.substring(2, 4))
                .resolve(sha);
        var before = missing();

        Files.write(place, "cut".getBytes(StandardCharsets.US_ASCII));
        assertThat(missing()).isEqualTo(before + 1);

        Files.write(place, content);
        assertThat(missing()).isEqualTo(before);
    }

    /** Other tests of the database may have left files that are gone with their folders. */
    private long missing() {
        var finding = examination.examine();
        return finding.grade() == Finding.Grade.ILL ? (long) finding.args().getFirst() : 0;
    }

    private static byte[] scan() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(Ids.next().toString());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
