// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.SharedData;

class CsvRowsTest {

    @Test
    void quotes_commas_line_breaks_and_empty_lines_are_understood() {
        var rows = rows("\uFEFFcode,name\r\nA,\"Sở \"\"Tư\"\" pháp, Huế\"\r\n\r\nB,\"hai\ndòng\"\nC,x");

        assertThat(rows.header()).containsExactly("code", "name");
        assertThat(rows.next(10))
                .containsExactly(row(2, "A", "Sở \"Tư\" pháp, Huế"), row(4, "B", "hai\ndòng"), row(6, "C", "x"));
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void marks_are_composed_and_blanks_stripped() {
        assertThat(rows("code,name\nA,  Hue\u0302\u0301 \n").next(1).getFirst().text("name"))
                .isEqualTo("Huế");
    }

    @Test
    void short_and_long_records_are_borne() {
        var rows = rows("code,name\nA\nB,b,one too many\n").next(5);

        assertThat(rows.get(0).text("name")).isEmpty();
        assertThat(rows.get(1)).isEqualTo(row(3, "B", "b"));
    }

    @Test
    void an_empty_file_has_no_records() {
        assertThat(rows("").next()).isEmpty();
        assertThat(rows("code,name").next()).isEmpty();
    }

    @Test
    void a_wrong_cell_says_what_would_be_right() {
        var row = rows("date\n2026-02-30\n").next(1).getFirst();

        assertThatThrownBy(() -> row.date("date"))
                .hasMessage("date is '2026-02-30'; expected a date such as 2025-07-01");
        assertThat(rows("date\n2026-02-28\n").next(1).getFirst().date("date")).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void names_in_an_old_encoding_are_refused_and_not_taken_as_rubbish() throws IOException {
        for (var sample : Files.readAllLines(SharedData.file("text/legacy_encodings.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList()) {
            var rows = CsvRows.read(
                    new ByteArrayInputStream(file(sample[1], HexFormat.of().parseHex(sample[2]))));
            if (sample[1].startsWith("UTF-16")) {
                assertThat(rows.hasColumns("name")).as(sample[1]).isFalse();
            } else if (sample[1].equals("UTF-8")) {
                assertThat(rows.next(1).getFirst().text("name")).isEqualTo(sample[0]);
            } else {
                var row = rows.next(1).getFirst();
                assertThatThrownBy(() -> row.text("name"))
                        .as(sample[1])
                        .hasMessageContaining("save the file as “CSV UTF-8”");
            }
        }
    }

    private static byte[] file(String encoding, byte[] name) {
        var header =
                "name\n".getBytes(encoding.startsWith("UTF") ? Charset.forName(encoding) : StandardCharsets.US_ASCII);
        var file = Arrays.copyOf(header, header.length + name.length);
        System.arraycopy(name, 0, file, header.length, name.length);
        return file;
    }

    private static CsvRow row(long line, String code, String name) {
        return new CsvRow(line, Map.of("code", code, "name", name));
    }

    private static CsvRows rows(String text) {
        return CsvRows.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
