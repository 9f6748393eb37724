// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;

/** What is wrong in a table is said at its row while it is typed; what is right becomes a process. */
class CheckupTest {

    private static final Row RECEIVE = row("Bước 1", "RECEIVE", "Bộ phận một cửa", "Tiếp nhận", "2");
    private static final Row APPRAISE = row("Bước 2", "APPRAISE", "Chuyên viên", "Thẩm định", "8");
    private static final Row SIGN = row("Bước 3", "DECIDE", "Lãnh đạo UBND xã", "Ký", "4");
    private static final Row RETURN = row("Bước 4", "RETURN", "Bộ phận một cửa", "Trả kết quả", "1");

    private static Row row(String label, String what, String role, String task, String hours) {
        return new Row(label, what, role, task, hours, "", "", "", "", "", "", "");
    }

    private static Row at(Row row, String unit, String procedure) {
        return new Row(
                row.label(), row.what(), row.role(), row.task(), row.hours(), "", "", "", "", unit, "", procedure);
    }

    private static Checkup check(Row... rows) {
        var around = new Surroundings(
                TimeLimit.workingDays(2),
                WorkingTime.ofDays(2),
                "UBND phường Thuận Hóa",
                code -> code.equals("H57.16"),
                code -> code.equals("1.001193"),
                task -> task.lane().name().startsWith("Chuyên viên") ? 0 : 2);
        return Checkup.of(new Sheet("Thủ tục", "", "1.001193", "", List.of(rows)), around);
    }

    private static Stream<String> wrong(Checkup checkup) {
        return checkup.remarks().stream().filter(Remark::isWrong).map(CheckupTest::said);
    }

    private static Stream<String> doubtful(Checkup checkup) {
        return checkup.remarks().stream().filter(remark -> !remark.isWrong()).map(CheckupTest::said);
    }

    private static String said(Remark remark) {
        var key = remark.finding() == null ? remark.key() : remark.finding().code();
        return remark.row() + " " + key;
    }

    @Test
    void a_whole_table_becomes_a_process_and_who_is_missing_at_the_unit_is_told() {
        var checkup = check(RECEIVE, APPRAISE, SIGN, RETURN);

        assertThat(wrong(checkup)).isEmpty();
        assertThat(doubtful(checkup)).containsExactly("1 nobodyThere");
        assertThat(checkup.isPublishable()).isTrue();
        assertThat(checkup.process())
                .hasValueSatisfying(process -> assertThat(process.workingTime()).hasHours(15));
    }

    @Test
    void an_empty_table_is_no_process() {
        assertThat(wrong(check())).containsExactly("-1 empty");
        assertThat(wrong(check(Row.EMPTY))).containsExactly("-1 empty");
    }

    @Test
    void nobody_who_decides_is_wrong() {
        assertThat(wrong(check(RECEIVE, APPRAISE, RETURN))).containsExactly("-1 nobodyDecides");
    }

    @Test
    void a_decision_at_the_end_or_beside_others_is_wrong() {
        assertThat(wrong(check(RECEIVE, SIGN))).containsExactly("1 decisionIsNotLast");
        assertThat(wrong(check(RECEIVE, row("Bước 3", "REVIEW", "Văn thư", "Xem", "1"), SIGN, RETURN)))
                .containsExactly("2 decisionStandsAlone");
    }

    @Test
    void each_wrong_cell_is_named_at_its_row_and_an_empty_row_counts_for_nothing() {
        var checkup = check(RECEIVE, Row.EMPTY, row("Bước 2", "", "", "", "sớm"), at(SIGN, "H57.999", ""), RETURN);

        assertThat(wrong(checkup)).containsExactlyInAnyOrder("2 what", "2 task", "2 hours", "3 unit");
        assertThat(checkup.isPublishable()).isFalse();
        assertThat(checkup.file()).as("the picture is there all the same").isPresent();
    }

    @Test
    void more_hours_than_the_law_allows_are_told_with_the_difference() {
        var checkup = check(RECEIVE, row("Bước 2", "APPRAISE", "Chuyên viên", "Thẩm định", "2 ngày"), SIGN, RETURN);

        assertThat(checkup.remarks())
                .filteredOn(remark -> remark.key().equals("overLimit"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments()).contains(WorkingTime.ofHours(7)));
    }

    @Test
    void a_linked_procedure_needs_its_code_and_its_agency() {
        var call = row("Bước 2", "CALL", "", "Xác nhận thuế", "8");

        assertThat(wrong(check(RECEIVE, call, SIGN, RETURN))).contains("1 callProcedure", "1 callUnit");
        assertThat(wrong(check(RECEIVE, at(call, "H57.16 Sở Tài chính", "1.001193"), SIGN, RETURN)))
                .isEmpty();
    }

    @Test
    void rows_of_one_number_that_stand_apart_are_doubted() {
        assertThat(doubtful(check(RECEIVE, APPRAISE, SIGN, row("Bước 2", "SEAL", "Văn thư", "Đóng dấu", "1"), RETURN)))
                .contains("3 twinsApart");
    }

    @Test
    void one_office_is_of_one_kind() {
        var other = new Row("Bước 4", "SEAL", "Chuyên viên", "Đóng dấu", "1", "CLERK_OF_SEALS", "", "", "", "", "", "");

        assertThat(wrong(check(RECEIVE, APPRAISE, SIGN, other, RETURN))).contains("3 kindsDiffer");
    }

    @Test
    void nobody_who_receives_or_returns_is_doubted() {
        assertThat(doubtful(check(APPRAISE, SIGN, row("Bước 4", "SEAL", "Văn thư", "Đóng dấu", "1"))))
                .contains("0 firstReceives", "-1 nobodyReturns");
    }
}
