// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.process.Checked;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;
import vn.motcua.process.ProcessTables;

/** What a new version changes is said step by step. */
class ChangesTest {

    private static final String RECEIVE = "Bước 1,RECEIVE,Một cửa,Tiếp nhận,2";
    private static final String APPRAISE = "Bước 2,APPRAISE,Chuyên viên,Thẩm định,8";
    private static final String SIGN = "Bước 3,DECIDE,Lãnh đạo,Ký,4";
    private static final String SEAL = "Bước 4,SEAL,Văn thư,Đóng dấu,1";
    private static final String RETURN = "Bước 5,RETURN,Một cửa,Trả kết quả,1";

    private static ProcessDefinition process(String... rows) {
        var csv = "step,what,role,task,hours\n" + String.join("\n", rows);
        var table = ProcessTables.readPasted(csv, "1.2", "Thủ tục").table().orElseThrow();
        return ((Checked.Accepted) ProcessFiles.check(ProcessTables.toBpmn(table))).definition();
    }

    private static List<String> between(ProcessDefinition before, ProcessDefinition after) {
        return Changes.between(before, after).stream()
                .map(change -> change.key() + " " + change.arguments())
                .toList();
    }

    @Test
    void the_same_is_no_change() {
        var process = process(RECEIVE, APPRAISE, SIGN, SEAL, RETURN);

        assertThat(between(process, process(RECEIVE, APPRAISE, SIGN, SEAL, RETURN)))
                .isEmpty();
    }

    @Test
    void other_hours_are_said_with_what_they_were() {
        var changes = between(
                process(RECEIVE, APPRAISE, SIGN, RETURN),
                process(RECEIVE, APPRAISE.replace(",8", ",16"), SIGN, RETURN));

        assertThat(changes).containsExactly("sum [15, 23]", "hours [2, Thẩm định, 8, 16]");
    }

    @Test
    void a_step_between_two_others_is_new_and_the_others_are_not() {
        var changes = between(process(RECEIVE, APPRAISE, SIGN, RETURN), process(RECEIVE, APPRAISE, SIGN, SEAL, RETURN));

        assertThat(changes).containsExactly("sum [15, 16]", "added [4, Đóng dấu, Văn thư, 1]");
    }

    @Test
    void a_step_that_is_gone_is_named() {
        assertThat(between(process(RECEIVE, APPRAISE, SIGN, SEAL, RETURN), process(RECEIVE, APPRAISE, SIGN, RETURN)))
                .contains("gone [4, Đóng dấu, Văn thư]");
    }

    @Test
    void another_office_for_the_same_task_is_the_same_step_done_by_another() {
        var changes = between(
                process(RECEIVE, APPRAISE, SIGN, RETURN),
                process(RECEIVE, APPRAISE.replace("Chuyên viên", "Công chức địa chính"), SIGN, RETURN));

        assertThat(changes).containsExactly("who [2, Thẩm định, Chuyên viên, Công chức địa chính]");
    }

    @Test
    void a_step_moved_is_neither_gone_nor_new() {
        var changes =
                between(process(RECEIVE, APPRAISE, SEAL, SIGN, RETURN), process(RECEIVE, SEAL, APPRAISE, SIGN, RETURN));

        assertThat(changes).hasSize(1).first().asString().startsWith("moved ");
    }

    @Test
    void steps_put_side_by_side_are_said_so() {
        var changes = between(
                process(RECEIVE, APPRAISE, SEAL.replace("Bước 4", "Bước 3"), SIGN.replace("Bước 3", "Bước 4"), RETURN),
                process(RECEIVE, APPRAISE, SEAL.replace("Bước 4", "Bước 2"), SIGN, RETURN));

        assertThat(changes).contains("beside [2, Thẩm định]", "beside [3, Đóng dấu]");
    }

    @Test
    void another_task_in_words_is_told_by_its_step() {
        var long1 = "Bước 2,APPRAISE,Chuyên viên,\"Thẩm định: xem hồ sơ\",8";
        var long2 = "Bước 2,APPRAISE,Chuyên viên,\"Thẩm định: xem hồ sơ và đi thực địa\",8";

        assertThat(between(process(RECEIVE, long1, SIGN, RETURN), process(RECEIVE, long2, SIGN, RETURN)))
                .isEqualTo(Arrays.asList("task [2, Thẩm định]"));
    }
}
