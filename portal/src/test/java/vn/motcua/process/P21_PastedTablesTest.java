// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.process.ProcessTable.Call;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/** A table copied from a spreadsheet or from a text becomes the table of a process. */
class P21_PastedTablesTest {

    private static final String FROM_A_DECISION = """
            QUY TRÌNH NỘI BỘ SỐ 7
            TT\tTrình tự thực hiện\tTrách nhiệm\tThời gian\tBiểu mẫu
            1\tTiếp nhận hồ sơ\tBộ phận một cửa\t0,25 ngày làm việc\tMẫu 01
            2\tThẩm định hồ sơ,
            đi thực địa\tChuyên viên phòng Đất đai\t1 ngày 4 giờ\t
            2\tLấy ý kiến "nhanh"\tPhòng Tài chính\t04 giờ\t
            3\tKý quyết định\tLãnh đạo Sở\t30 phút\t
            4\tTrả kết quả\tBộ phận một cửa\t\t
            Tổng cộng\t\t\t14,5 giờ\t
            """;

    @Test
    void the_columns_are_found_by_their_heads() {
        var works = works(ProcessTables.readPasted(FROM_A_DECISION, "1.2", "Cấp giấy"));

        assertThat(works).extracting(Work::label).containsExactly("Bước 1", "Bước 2", "Bước 2", "Bước 3", "Bước 4");
        assertThat(works)
                .extracting(Work::role)
                .containsExactly(
                        "Bộ phận một cửa",
                        "Chuyên viên phòng Đất đai",
                        "Phòng Tài chính",
                        "Lãnh đạo Sở",
                        "Bộ phận một cửa");
        assertThat(works)
                .extracting(Work::workingTime)
                .containsExactly(hours("2"), hours("12"), hours("4"), hours("0.5"), null);
        assertThat(works)
                .extracting(Work::duty)
                .containsExactly(Duty.RECEIVE, Duty.APPRAISE, Duty.APPRAISE, Duty.DECIDE, Duty.RETURN);
        assertThat(works.get(1).task()).isEqualTo("Thẩm định hồ sơ,\nđi thực địa");
    }

    @Test
    void without_heads_the_columns_are_known_by_what_stands_in_them() {
        var works = works(ProcessTables.readPasted("""
                Bước 1\tBộ phận một cửa\tKiểm tra, tiếp nhận\t4 giờ
                Bước 2\tChuyên viên\tThẩm định hồ sơ và dự thảo kết quả\t16 giờ
                Bước 3\tLãnh đạo UBND xã\tKý\t4 giờ
                Bước 4\tBộ phận một cửa\tTrả kết quả\t2 giờ
                """, "", ""));

        assertThat(works).extracting(Work::role).contains("Chuyên viên", "Lãnh đạo UBND xã");
        assertThat(works).extracting(Work::task).contains("Ký", "Trả kết quả");
        assertThat(works)
                .extracting(Work::workingTime)
                .containsExactly(hours("4"), hours("16"), hours("4"), hours("2"));
    }

    /** As decisions print it: the head of the office reads the draft, the director signs. */
    @Test
    void of_several_leaders_the_last_decides_and_who_gives_work_out_assigns() {
        var works = works(ProcessTables.readPasted("""
                Bước 1\tBộ phận một cửa\tTiếp nhận\t4 giờ
                Bước 2\tLãnh đạo Văn phòng\tPhân công chuyên viên thụ lý\t4 giờ
                Bước 3\tChuyên viên\tThẩm định hồ sơ\t16 giờ
                Bước 4\tLãnh đạo Văn phòng\tXem xét dự thảo, trình lãnh đạo Sở\t4 giờ
                Bước 5\tLãnh đạo Sở\tPhê duyệt\t4 giờ
                Bước 6\tBộ phận một cửa\tTrả kết quả\t2 giờ
                """, "", ""));

        assertThat(works)
                .extracting(Work::duty)
                .containsExactly(Duty.RECEIVE, Duty.ASSIGN, Duty.APPRAISE, Duty.REVIEW, Duty.DECIDE, Duty.RETURN);
    }

    @Test
    void a_csv_file_of_ours_says_all_there_is_to_a_step() {
        var steps = ProcessTables.readPasted("""
                        step,what,role,task,hours,role_kind,unit,assign,procedure,name_en
                        Bước 1,RECEIVE,Quầy,"Tiếp nhận, ""số hóa"" ngay",2,ONE_STOP,,,,Receive
                        Bước 2,PAYMENT,,Chờ nộp lệ phí,,,,,,Wait for the fee
                        Bước 3,CALL,,Xác nhận thuế,8,,H57.20,,1.008603,
                        Bước 4,DECIDE,Giám đốc,Ký,4,LEADER,handling,LOAD,,Sign
                        Bước 5,RETURN,Quầy,Trả,1,ONE_STOP,,,,Return
                        """, "1.2", "Thủ tục")
                .table()
                .orElseThrow()
                .steps();

        assertThat(steps.get(0)).isInstanceOfSatisfying(Work.class, work -> {
            assertThat(work.task()).isEqualTo("Tiếp nhận, \"số hóa\" ngay");
            assertThat(work.nameEn()).isEqualTo("Receive");
        });
        assertThat(steps.get(1))
                .isInstanceOfSatisfying(
                        Wait.class, wait -> assertThat(wait.kind()).isEqualTo(Awaited.PAYMENT));
        assertThat(steps.get(2)).isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.procedure()).isEqualTo("1.008603");
            assertThat(call.unit()).isEqualTo("H57.20");
        });
        assertThat(steps.get(3))
                .isInstanceOfSatisfying(
                        Work.class, work -> assertThat(work.assign()).isEqualTo(Assign.LOAD));
    }

    @Test
    void nothing_pasted_is_no_table() {
        assertThat(ProcessTables.readPasted(" \n\t\n", "", "").table()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4                     | 4
                    2,5                   | 2.5
                    0,25 ngày làm việc    | 2
                    02 ngày               | 16
                    1/2 ngày              | 4
                    1 ngày 4 giờ          | 12
                    30 phút               | 0.5
                    không quá 3 ngày làm việc | 24
                    2 working days        | 16
                    """)
    void times_are_read_as_people_write_them(String text, BigDecimal hours) {
        assertThat(ProcessTables.findHours(text)).contains(BpmnReader.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({"ngay", "-4", "4 giờ rưỡi", "sớm", "''", "1e9", "999999999 ngày"})
    void what_says_no_time_is_none(String text) {
        assertThat(ProcessTables.findHours(text)).isEmpty();
    }

    private static Duration hours(String hours) {
        return BpmnReader.ofHours(new BigDecimal(hours));
    }

    private static List<Work> works(TableRead read) {
        return read.table().orElseThrow().steps().stream()
                .map(step -> (Work) Objects.requireNonNull((Step) step))
                .toList();
    }
}
