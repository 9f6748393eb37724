// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremeFormsTest {

    private static final double MARGIN_IN_MILLIMETRES = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointment",
                "supplement",
                "refusal",
                "apology",
                "stop",
                "control",
                "register",
                "decision",
                "document",
                "application"
            })
    void nothing_leaves_the_paper_or_gets_lost(String name) throws IOException {
        var form = Objects.requireNonNull(ExtremeForms.all().get(name), name);
        var paper = PrintedPaper.of(form);
        Files.write(Files.createDirectories(Path.of("target/extreme-forms")).resolve(name + ".pdf"), paper.bytes());

        assertThat(paper.sizes())
                .containsOnly(PrintedPaper.of(SampleForms.named(name)).size());
        assertThat(paper.outside(MARGIN_IN_MILLIMETRES)).isEmpty();
        assertThat(withoutSpaces(paper.text()))
                .contains(withoutSpaces(ExtremeForms.NAME), withoutSpaces(ExtremeForms.PROCEDURE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointment",
                "supplement",
                "refusal",
                "apology",
                "stop",
                "control",
                "decision",
                "document",
                "application"
            })
    void a_phone_still_reads_the_tracking_page_from_the_paper(String name) {
        var paper = PrintedPaper.of(Objects.requireNonNull(ExtremeForms.all().get(name), name));

        assertThat(paper.scan(BarcodeFormat.QR_CODE)).isEqualTo(SampleForms.TRACKING.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "decision", "document", "supplement"})
    void every_page_tells_which_of_how_many_it_is(String name) {
        var paper = PrintedPaper.of(Objects.requireNonNull(ExtremeForms.all().get(name), name));

        assertThat(paper.text())
                .contains(IntStream.rangeClosed(1, paper.pages())
                        .mapToObj(page -> page + "/" + paper.pages())
                        .toList());
    }

    @Test
    void a_code_in_the_register_stands_in_one_line() {
        assertThat(PrintedPaper.of(SampleForms.named("register")).text()).contains("000.00.16.H57-261120-0001");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
