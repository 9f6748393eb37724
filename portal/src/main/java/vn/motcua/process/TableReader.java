// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Work;

/** Reads one process of a file of tables, and notes what its province should look at again. */
final class TableReader {

    /** Where the gathered texts were cut off. */
    private static final int CUT = 500;

    private static final Pattern OFFICE = Pattern.compile(
            "^(bộ phận|lãnh đạo|phòng|văn thư|chuyên viên|công chức)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOT_A_TITLE =
            Pattern.compile("^\\d\\.\\d{6}|Lưu đồ|^Biểu mẫu|Ban hành kèm theo|^Quy trình số");

    private static final Map<String, Role> ROLE_KINDS = Map.of(
            "một cửa/TTPVHCC", Role.ONE_STOP,
            "chuyên viên", Role.SPECIALIST,
            "lãnh đạo phòng", Role.DIVISION_HEAD,
            "lãnh đạo cơ quan", Role.LEADER,
            "văn thư", Role.CLERK_OF_SEALS);

    private final int number;
    private final JsonNode process;
    private final List<Finding> problems = new ArrayList<>();

    TableReader(int number, JsonNode process) {
        this.number = number;
        this.process = process;
    }

    TableRead read() {
        var rows = rows();
        if (rows.isEmpty()) {
            flag("", "NO_STEPS", "Quy trình không có bước nào.", "The process has no steps.");
            return new TableRead(number, Optional.empty(), problems);
        }
        flagIdentity();
        flagHours(rows);
        var steps = new ArrayList<Step>();
        rows.forEach(row -> steps.add(step(row, rows, steps.size())));
        var inOrder = oneAfterAnother(rows) ? unlabelTwins(steps) : steps;
        var table = new ProcessTable(text(process, "code"), title(), null, source(), onlyOneDecides(inOrder));
        return new TableRead(number, Optional.of(table), List.copyOf(problems));
    }

    private List<JsonNode> rows() {
        return process.path("steps").valueStream().toList();
    }

    private String title() {
        var title = line(text(process, "title"));
        return title.isEmpty() ? "Quy trình số " + number : title;
    }

    private String source() {
        return List.of("decision", "province", "date").stream()
                .map(name -> text(process, name))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Step step(JsonNode row, List<JsonNode> rows, int index) {
        var role = line(text(row, "role")).replaceAll("[.;,\\s]+$", "");
        var task = text(row, "task");
        var kind = kind(row, role);
        flagTexts(row, role, task);
        var duty = duty(kind, task, index, rows.size());
        return new Work(
                text(row, "step"),
                role.isEmpty() ? kind.name(Locale.of("vi")) : role,
                null,
                kind,
                Shortened.name(task.isEmpty() ? text(row, "step") : task),
                null,
                task,
                hours(row),
                null,
                Assign.ROLE,
                duty);
    }

    /** The kind the table states, made exact by the words of the office: its list does not know the People's Committee apart. */
    private static Role kind(JsonNode row, String office) {
        var guess = RoleWords.guess(office);
        var stated = ROLE_KINDS.get(text(row, "role_kind"));
        if (stated == null) {
            return guess;
        }
        return switch (stated) {
            case SPECIALIST -> guess == Role.COMMITTEE_OFFICER ? guess : stated;
            case LEADER -> guess == Role.COMMITTEE_LEADER ? guess : stated;
            default -> stated;
        };
    }

    private static Duty duty(Role kind, String task, int index, int size) {
        return switch (kind) {
            case ONE_STOP -> index == 0 ? Duty.RECEIVE : index == size - 1 ? Duty.RETURN : Duty.OTHER;
            case DIVISION_HEAD -> gives(task) ? Duty.ASSIGN : Duty.REVIEW;
            case SPECIALIST, COMMITTEE_OFFICER -> Duty.APPRAISE;
            case LEADER, COMMITTEE_LEADER -> index > 0 && gives(task) ? Duty.ASSIGN : Duty.DECIDE;
            case CLERK_OF_SEALS -> Duty.SEAL;
            case CONSULTED_AGENCY, OTHER -> Duty.OTHER;
        };
    }

    private static boolean gives(String task) {
        return task.toLowerCase(Locale.ROOT).contains("phân công");
    }

    /** Leaders before the one who decides read the draft and pass it on. */
    private static List<Step> onlyOneDecides(List<Step> steps) {
        var deciding = new TableGraph(new ProcessTable("", "", null, "", steps))
                .decidingStep()
                .filter(step -> step instanceof Work work && work.duty() == Duty.DECIDE);
        var before = steps.subList(0, deciding.map(steps::indexOf).orElse(0));
        return Stream.concat(
                        before.stream().map(TableReader::reviewing),
                        steps.subList(before.size(), steps.size()).stream())
                .toList();
    }

    private static Step reviewing(Step step) {
        return step instanceof Work work && work.duty() == Duty.DECIDE
                ? new Work(
                        work.label(),
                        work.role(),
                        work.roleEn(),
                        work.roleKind(),
                        work.name(),
                        work.nameEn(),
                        work.task(),
                        work.workingTime(),
                        work.unit(),
                        work.assign(),
                        Duty.REVIEW)
                : step;
    }

    private @Nullable Duration hours(JsonNode row) {
        var hours = row.path("hours");
        return hours.isNumber() && hours.decimalValue().signum() >= 0 ? BpmnReader.ofHours(hours.decimalValue()) : null;
    }

    // ── what to look at again ───────────────────────────────────────────────────────────────────────────────────────

    private void flagIdentity() {
        if (text(process, "code").isEmpty()) {
            flag("", "NO_CODE", "Chưa có mã thủ tục.", "It has no procedure code.");
        }
        var title = line(text(process, "title"));
        if (title.isEmpty()
                || Character.isLowerCase(title.charAt(0))
                || NOT_A_TITLE.matcher(title).find()) {
            flag(
                    "",
                    "DOUBTFUL_TITLE",
                    "Tên thủ tục có vẻ thiếu, bị cắt hoặc lẫn chữ khác: “%s”.".formatted(title),
                    "The title seems missing, cut off or mixed with other text: “%s”.".formatted(title));
        }
    }

    private void flagHours(List<JsonNode> rows) {
        var without = rows.stream()
                .filter(row -> hours(row) == null)
                .map(row -> text(row, "step"))
                .toList();
        if (!without.isEmpty()) {
            var list = String.join(", ", without);
            flag("", "NO_HOURS", "Không có thời gian: " + list + ".", "No time is set: " + list + ".");
        }
        total().filter(total -> total.compareTo(sum(rows)) != 0)
                .ifPresent(total -> flag(
                        "",
                        "SUM_DIFFERS",
                        "Cộng các bước được %s giờ, nhưng quyết định ghi tổng %s giờ; giữ nguyên từng bước."
                                .formatted(plain(sum(rows)), plain(total)),
                        "The steps add up to %s hours, the decision states %s in all; the steps are kept as they are."
                                .formatted(plain(sum(rows)), plain(total))));
    }

    private Optional<BigDecimal> total() {
        var total = process.path("total_hours");
        return total.isNumber() ? Optional.of(total.decimalValue()) : Optional.empty();
    }

    private static BigDecimal sum(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> row.path("hours"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void flagTexts(JsonNode row, String role, String task) {
        var label = text(row, "step");
        if (role.isEmpty() || task.isEmpty()) {
            flag(label, "EMPTY_CELL", "Thiếu vai trò hoặc công việc.", "The role or the task is missing.");
        } else if (OFFICE.matcher(task).find() && !OFFICE.matcher(role).find()) {
            flag(
                    label,
                    "SWAPPED_COLUMNS",
                    "Có vẻ cột vai trò và cột công việc bị đổi chỗ; giữ nguyên như nguồn.",
                    "The columns of role and task look swapped; kept as in the source.");
        }
        if (task.length() >= CUT) {
            flag(
                    label,
                    "TEXT_CUT",
                    "Nội dung công việc bị cắt ở nguồn.",
                    "The text of the task was cut off at the source.");
        }
    }

    /**
     * Steps that share a number are done side by side, unless the total of the decision can only be reached by doing them one after
     * the other: then the number was repeated by mistake.
     */
    private boolean oneAfterAnother(List<JsonNode> rows) {
        var twins = twins(rows);
        if (twins.isEmpty()) {
            return false;
        }
        var sequence = total().filter(total -> total.compareTo(sum(rows)) == 0).isPresent();
        twins.forEach(label -> flag(
                label,
                "SAME_NUMBER",
                sequence
                        ? "Số bước bị lặp; tổng thời gian cho thấy các bước nối tiếp nhau, nên xếp nối tiếp."
                        : "Các bước cùng số được làm song song.",
                sequence
                        ? "The number repeats; the total shows that the steps follow each other, so they are put in sequence."
                        : "The steps that share a number are done side by side."));
        return sequence;
    }

    private static List<String> twins(List<JsonNode> rows) {
        var twins = new ArrayList<String>();
        for (var i = 1; i < rows.size(); i++) {
            var label = text(rows.get(i), "step");
            if (label.equals(text(rows.get(i - 1), "step")) && !twins.contains(label)) {
                twins.add(label);
            }
        }
        return twins;
    }

    private static List<Step> unlabelTwins(List<Step> steps) {
        var numbered = new ArrayList<Step>();
        for (var step : steps) {
            var work = (Work) step;
            var repeats = !numbered.isEmpty() && numbered.getLast().label().startsWith(work.label());
            numbered.add(repeats ? relabelled(work, numbered.getLast().label() + "'") : work);
        }
        return numbered;
    }

    private static Work relabelled(Work work, String label) {
        return new Work(
                label,
                work.role(),
                work.roleEn(),
                work.roleKind(),
                work.name(),
                work.nameEn(),
                work.task(),
                work.workingTime(),
                work.unit(),
                work.assign(),
                work.duty());
    }

    private void flag(String label, String code, String reason, String reasonEn) {
        problems.add(new Finding(label, text(process, "code"), code, reason, reasonEn));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? Normalizer.normalize(value.stringValue().strip(), Normalizer.Form.NFC) : "";
    }

    private static String line(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
    }
}
