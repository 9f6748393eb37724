// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.SharedData;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessTable.Work;

/** Tables of steps, as provinces decide them, become process files that keep every role, task and hour. */
class P20_ImportedTablesTest {

    @Test
    void all_55_processes_of_three_provinces_are_converted_and_accepted() throws IOException {
        var reads = provincial();

        assertThat(reads).hasSize(55).allSatisfy(read -> {
            var checked = ProcessFiles.check(ProcessTables.toBpmn(read.table().orElseThrow()));
            assertThat(checked)
                    .isInstanceOfSatisfying(
                            Checked.Accepted.class,
                            accepted -> assertThat(accepted.warnings()).isEmpty());
        });
    }

    @Test
    void roles_tasks_and_hours_are_kept() throws IOException {
        for (var read : provincial()) {
            var table = read.table().orElseThrow();
            var tasks = Sketch.accepted(ProcessTables.toBpmn(table)).tasks().stream()
                    .filter(task -> !task.id().equals("return_refusal"))
                    .toList();

            assertThat(tasks)
                    .extracting(task -> task.lane().name())
                    .containsExactlyElementsOf(works(table, Work::role));
            assertThat(tasks).extracting(TaskNode::role).containsExactlyElementsOf(works(table, Work::roleKind));
            assertThat(tasks)
                    .extracting(TaskNode::workingTime)
                    .containsExactlyElementsOf(works(table, Work::workingTime));
            assertThat(tasks)
                    .extracting(task -> task.task() == null ? task.name() : task.task())
                    .map(text -> text.replaceAll("\\s+", " "))
                    .containsExactlyElementsOf(works(table, work -> work.task().replaceAll("\\s+", " ")));
        }
    }

    /** Held against the file itself, so that what the reader of tables loses is noticed too. */
    @Test
    void every_row_of_the_file_is_a_step_with_its_office_its_work_and_its_hours() throws IOException {
        var file = SharedData.file("procedures/internal-processes.json");
        var raw = JsonMapper.shared().readTree(Files.readString(file));
        var reads = provincial();
        var steps = 0;

        for (var i = 0; i < reads.size(); i++) {
            var tasks = Sketch.accepted(
                            ProcessTables.toBpmn(reads.get(i).table().orElseThrow()))
                    .tasks()
                    .stream()
                    .filter(task -> !task.id().equals("return_refusal"))
                    .toList();
            var rows = raw.get(i).path("steps").valueStream().toList();
            assertThat(tasks).as("process %d", i + 1).hasSameSizeAs(rows);
            for (var j = 0; j < rows.size(); j++) {
                isKept(rows.get(j), tasks.get(j));
            }
            steps += rows.size();
        }
        assertThat(steps).isGreaterThan(400);
    }

    private static void isKept(JsonNode row, TaskNode task) {
        var given = row.path("hours").isNumber()
                ? Duration.ofMinutes(Math.round(row.path("hours").doubleValue() * 60))
                : null;
        assertThat(task.workingTime()).as(row.toString()).isEqualTo(given);
        assertThat(letters(task.lane().name()))
                .isEqualTo(letters(row.path("role").asString("")));
        assertThat(letters(task.task() == null ? task.name() : task.task()))
                .isEqualTo(letters(row.path("task").asString("")));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static <T> List<T> works(ProcessTable table, Function<Work, T> part) {
        return table.steps().stream().map(step -> part.apply((Work) step)).collect(Collectors.toList());
    }

    @Test
    void what_a_province_should_look_at_again_is_named() throws IOException {
        var found = provincial().stream()
                .flatMap(read -> read.problems().stream())
                .collect(Collectors.groupingBy(Finding::code, Collectors.counting()));

        assertThat(found)
                .containsKeys(
                        "NO_CODE",
                        "NO_HOURS",
                        "SUM_DIFFERS",
                        "SWAPPED_COLUMNS",
                        "SAME_NUMBER",
                        "TEXT_CUT",
                        "DOUBTFUL_TITLE");
    }

    @Test
    void steps_that_share_a_number_are_done_side_by_side() {
        var process = imported(
                row("Bước 1", "Bộ phận một cửa", 2),
                row("Bước 2", "Phòng A", 4),
                row("Bước 2", "Phòng B", 6),
                row("Bước 3", "Lãnh đạo Sở", 2),
                row("Bước 4", "Bộ phận một cửa", 1));

        var advance = process.complete(process.start(Map.of()).marking(), "step_1", Map.of());

        assertThat(advance.opened()).extracting(Node::id).containsExactly("step_2", "step_3");
        assertThat(process.workingTime()).isEqualTo(Duration.ofHours(11));
    }

    @Test
    void a_number_repeated_by_mistake_stays_a_sequence_when_the_total_says_so() {
        var json = "[{\"code\":\"1.2\",\"title\":\"Thủ tục\",\"total_hours\":12.0,\"steps\":[%s]}]"
                .formatted(String.join(
                        ",",
                        row("Bước 1", "Một cửa", 2),
                        row("Bước 2", "Chuyên viên", 4),
                        row("Bước 2", "Trưởng phòng", 6)));
        var read = read(json).getFirst();
        var process = Sketch.accepted(ProcessTables.toBpmn(read.table().orElseThrow()));

        assertThat(process.complete(process.start(Map.of()).marking(), "step_1", Map.of())
                        .opened())
                .extracting(Node::id)
                .containsExactly("step_2");
        assertThat(read.problems()).extracting(Finding::code).containsExactly("SAME_NUMBER");
    }

    @Test
    void a_refusal_after_the_deciding_step_is_returned_by_the_one_stop() {
        var process = imported(
                row("Bước 1", "Bộ phận một cửa", 2),
                row("Bước 2", "Chuyên viên", 4),
                row("Bước 3", "Lãnh đạo Sở", 2),
                row("Bước 4", "Bộ phận một cửa", 1));

        var refused = process.complete(Marking.parse("step_3"), "step_3", Map.of("decision", "refused"));
        var over = process.complete(refused.marking(), "return_refusal", Map.of());

        assertThat(process.choices(process.task("step_3")))
                .extracting(Choice::value)
                .containsExactly("granted", "refused");
        assertThat(refused.opened()).singleElement().satisfies(task -> {
            assertThat(task.role()).isEqualTo(Role.ONE_STOP);
            assertThat(task.name()).contains("mẫu 03");
        });
        assertThat(over.ended()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void one_bad_process_does_not_keep_the_next_from_being_read() {
        var reads = read("[{\"title\":\"Không có bước\"}, 7, {\"title\":\"Có bước\",\"code\":\"1.2\",\"steps\":[%s]}]"
                .formatted(row("Bước 1", "Chuyên viên", 2)));

        assertThat(reads).hasSize(3);
        assertThat(reads.get(0).problems()).extracting(Finding::code).containsExactly("NO_STEPS");
        assertThat(reads.get(1).table()).isEmpty();
        assertThat(reads.get(2).table()).isPresent();
    }

    @Test
    void a_file_that_breaks_off_says_where() {
        var reads = read("[{\"title\":\"Có bước\",\"steps\":[%s]}, {\"tit".formatted(row("Bước 1", "Chuyên viên", 2)));

        assertThat(reads).hasSize(2);
        assertThat(reads.getLast().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("NOT_JSON");
            assertThat(problem.elementId()).isEqualTo("2");
        });
    }

    @Test
    void text_that_means_something_to_xml_comes_through() {
        var nasty = "A & B < C > \\\"D\\\" ' \\u0007 ]]> 😀";
        var process = imported(row("Bước 1", nasty, 2), row("Bước 2", "Chuyên viên", 2));

        assertThat(process.lanes().getFirst().name()).isEqualTo("A & B < C > \"D\" '  ]]> 😀");
    }

    private static ProcessDefinition imported(String... rows) {
        var json = "[{\"code\":\"1.2\",\"title\":\"Thủ tục\",\"steps\":[%s]}]".formatted(String.join(",", rows));
        return Sketch.accepted(
                ProcessTables.toBpmn(read(json).getFirst().table().orElseThrow()));
    }

    private static String row(String label, String role, int hours) {
        return "{\"step\":\"%s\",\"role\":\"%s\",\"task\":\"Làm việc của %s\",\"hours\":%d}"
                .formatted(label, role, role, hours);
    }

    private static List<TableRead> read(String json) {
        var reads = new ArrayList<TableRead>();
        ProcessTables.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), reads::add);
        return reads;
    }

    private static List<TableRead> provincial() throws IOException {
        var reads = new ArrayList<TableRead>();
        try (var json = Files.newInputStream(SharedData.file("procedures/internal-processes.json"))) {
            ProcessTables.read(json, reads::add);
        }
        return reads;
    }
}
