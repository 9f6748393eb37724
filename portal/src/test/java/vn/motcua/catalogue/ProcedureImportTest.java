// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.text.Normalizer.Form.NFD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.imports.ImportProgress;

@PortalTest
class ProcedureImportTest {

    @Autowired
    Procedures procedures;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void the_whole_national_file_goes_in_and_a_second_time_changes_nothing() {
        var file = SharedData.file("procedures/procedures.jsonl.gz");

        var first = procedures.importFile(file, ImportProgress.SILENT);
        var second = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(first.refusals()).isEmpty();
        assertThat(first.imported() + first.updated() + first.unchanged()).isEqualTo(2496);
        assertThat(second.sentence()).isEqualTo("imported 0, updated 0, unchanged 2496, refused 0");
        assertThat(procedures.count().doubtful()).isPositive();
    }

    @Test
    void broken_lines_are_refused_and_the_rest_goes_in() throws IOException {
        var file = Files.writeString(folder.resolve("lines.jsonl"), """
                {"code": "9.000001", "name": "Thử một", "level": "Cấp xã", "field": "Thử"}
                {"code": "9.000002", "name": "Thử hai",
                {"name": "Không mã", "level": "Cấp xã", "field": "Thử"}

                {"code": "9.000001", "name": "Thử một lần nữa", "level": "Cấp xã", "field": "Thử"}
                {"code": "9.000003", "name": "Thử ba", "level": "Cấp tỉnh, Cấp xã", "field": "Thử"}
                """);

        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.field())
                .containsExactly("2 line", "3 code", "5 code");
        assertThat(procedures.get("9.000003").tiers()).containsExactly(Tier.PROVINCE, Tier.COMMUNE);
    }

    @Test
    void a_changed_line_becomes_the_next_version_and_the_old_one_stays() throws IOException {
        var file = folder.resolve("one.jsonl");
        Files.writeString(file, """
                {"code": "9.000010", "name": "Tên cũ", "level": "Cấp xã", "field": "Thử"}""");
        procedures.importFile(file, ImportProgress.SILENT);
        var before = procedures.get("9.000010");

        Files.writeString(file, """
                {"code": "9.000010", "name": "Tên mới", "level": "Cấp xã", "field": "Thử"}""");
        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.updated()).isEqualTo(1);
        assertThat(procedures.get("9.000010").number()).isEqualTo(2);
        assertThat(procedures.version(before.version()).name().vi()).isEqualTo("Tên cũ");
    }

    @Test
    void the_database_itself_refuses_to_change_a_published_version() {
        jdbc.sql("""
                INSERT INTO procedure_version (id, procedure, number, digest, content, published_at)
                VALUES (gen_random_uuid(), '9.999999', 1, 'x', '{}', '2026-11-22T00:00:00Z')
                """).update();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.sql("UPDATE procedure_version SET content = '[]' WHERE procedure = '9.999999'")
                                .update()))
                .hasMessageContaining("never changes");
    }

    @Test
    void a_byte_order_mark_line_ends_of_windows_and_decomposed_letters_do_no_harm() throws IOException {
        var lines =
                Normalizer.normalize(line("9.000101", "Cấp giấy thử") + "\r\n" + line("9.000102", "Ấy là thử"), NFD);
        var file = Files.writeString(folder.resolve("windows.jsonl"), "\uFEFF" + lines + "\r\n");

        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.sentence()).isEqualTo("imported 2, updated 0, unchanged 0, refused 0");
        assertThat(procedures.get("9.000101").name().vi()).isEqualTo("Cấp giấy thử");
    }

    @Test
    void a_line_that_would_fill_the_memory_or_is_no_utf_8_is_refused_and_the_next_one_read() throws IOException {
        var endless = "{\"code\": \"9.000111\", \"name\": \"" + "dài ".repeat(ImportedLines.LONGEST / 4) + "\"}\n";
        var file = folder.resolve("odd.jsonl");
        Files.writeString(file, endless + line("9.000112", "x".repeat(2_001)) + "\n");
        Files.write(file, "{\"name\": \"Gi\u00e2y\"}\n".getBytes(ISO_8859_1), APPEND);
        Files.writeString(file, line("9.000113", "Sau dòng hỏng"), APPEND);

        var report = procedures.importFile(file, ImportProgress.SILENT);

        assertThat(report.imported()).isOne();
        assertThat(report.refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.field() + " " + refusal.expected())
                .containsExactly(
                        "1 line at most 500,000 characters on one line",
                        "2 name at most 2,000 characters",
                        "3 line text in UTF-8; save the file with that encoding");
    }

    @Test
    void a_file_that_breaks_off_says_where_and_the_whole_one_brings_the_rest() throws IOException {
        var whole = new StringBuilder();
        var random = new Random(1);
        for (var i = 0; i < 120; i++) {
            whole.append(line(
                            "9.0002%02d".formatted(i % 100) + (i < 100 ? "" : ".H" + (i / 100) + "0"),
                            "Thử " + random.nextLong()))
                    .append('\n');
        }
        var bytes = gzipped(whole.toString());
        var cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        var full = Files.write(folder.resolve("full.jsonl.gz"), bytes);

        var first = procedures.importFile(cut, ImportProgress.SILENT);
        var second = procedures.importFile(full, ImportProgress.SILENT);

        assertThat(first.imported()).isBetween(20, 110);
        assertThat(first.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(first.imported() + 1);
            assertThat(refusal.expected()).startsWith("the whole file");
        });
        assertThat(second.imported()).isEqualTo(120 - first.imported());
        assertThat(second.unchanged()).isEqualTo(first.imported());
        assertThat(second.refused()).isZero();
    }

    private static String line(String code, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\", \"level\": \"Cấp xã\", \"field\": \"Thử\"}".formatted(code, name);
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
