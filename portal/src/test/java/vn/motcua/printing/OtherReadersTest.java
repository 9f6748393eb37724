// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the PDFs with Poppler, which shares no code with what printed them. */
class OtherReadersTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void poppler_is_here() {
        assumeTrue(isInstalled("pdftotext"), "Skipped: poppler-utils (pdftotext, pdfinfo, pdffonts) is not installed");
    }

    @Test
    void the_text_comes_out_with_its_marks() throws Exception {
        var text = ask("pdftotext", "-enc", "UTF-8", printed("appointment").toString(), "-");

        assertThat(text.replaceAll("\\s+", " "))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", SampleForms.NAME, SampleForms.CODE)
                .contains("phường Thuận Hòa", "17 giờ 00, thứ Sáu ngày 11/12/2026");
    }

    @Test
    void the_file_says_what_it_is() throws Exception {
        assertThat(ask("pdfinfo", printed("appointment").toString()))
                .containsPattern("Title: +Giấy tiếp nhận hồ sơ và hẹn trả kết quả – " + SampleForms.CODE)
                .containsPattern("Tagged: +yes")
                .containsPattern("Pages: +1\\b")
                .containsPattern("JavaScript: +no")
                .containsPattern("Page size: +419\\.5\\d* x 595\\.\\d+ pts");
    }

    @Test
    void the_register_lies_across() throws Exception {
        assertThat(ask("pdfinfo", printed("register").toString()))
                .containsPattern("Page size: +841\\.\\d+ x 595\\.\\d+ pts \\(A4\\)");
    }

    @Test
    void all_fonts_are_inside() throws Exception {
        var fonts =
                ask("pdffonts", printed("decision").toString()).lines().skip(2).toList();

        assertThat(fonts).isNotEmpty().allMatch(font -> font.matches(".*LiberationSerif.*Identity-H +yes yes yes .*"));
    }

    private Path printed(String name) throws IOException {
        return Files.write(folder.resolve(name + ".pdf"), new Printing().pdf(SampleForms.named(name)));
    }

    private static boolean isInstalled(String program) {
        try {
            ask(program, "-v");
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static String ask(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var answer = process.getInputStream()) {
            var text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }
}
