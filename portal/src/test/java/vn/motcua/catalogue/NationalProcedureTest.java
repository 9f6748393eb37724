// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.TimeLimit;

class NationalProcedureTest {

    private static final String LINE = """
            {"code": "1.001193", "name": "Đăng ký khai sinh", "level": "Cấp xã", "field": "Hộ tịch",
             "channels": [{"channel": "Trực tiếp", "time": "3", "time_unit": "Ngày làm việc", "free": true, "fees": [], "text": ""}],
             "papers": [{"case": "", "name": "Tờ khai", "template": "", "originals": 1, "copies": 0}],
             "results": [{"name": "Giấy khai sinh", "code": "KQ.G15.000031"}], "subjects": [], "legal": []}""";

    @Test
    void a_sound_line_leaves_no_doubt() {
        var procedure = NationalProcedure.read(LINE);

        assertThat(procedure.doubts()).isEmpty();
        assertThat(procedure.ways().getFirst().limit()).isEqualTo(TimeLimit.workingDays(3));
        assertThat(procedure.tiers()).containsExactly(Tier.COMMUNE);
        assertThat(procedure.field().code()).isEqualTo("ho-tich");
        assertThat(procedure.online()).isEqualTo(OnlineLevel.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "3", "time_unit": "Ngày làm việc"    | "1", "time_unit": null               | limit-without-unit
            "3", "time_unit": "Ngày làm việc"    | null, "time_unit": null              | limit-missing
            "3", "time_unit": "Ngày làm việc"    | "10-25", "time_unit": "Ngày"         | limit-not-understood
            "3", "time_unit": "Ngày làm việc"    | "1100", "time_unit": "Ngày làm việc" | limit-not-understood
            "free": true, "fees": []             | "free": false, "fees": [{"amount": "135", "note": ""}]      | impossible-fee
            "free": true, "fees": []             | "free": true, "fees": [{"amount": "50,000", "note": ""}]    | free-and-fee
            "free": true, "fees": []             | "free": false, "fees": [{"amount": "5,000", "note": "USD"}] | fee-in-foreign-money
            "text": ""                           | "text": "do Hội đồng nhân dân tỉnh quyết định" | free-but-fee-set-elsewhere
            "originals": 1                       | "originals": 20261                  | impossible-count
            "originals": 1                       | "originals": 0                      | paper-without-count
            KQ.G15.000031                        | KQ.G15.0031                         | result-code
            "legal": []                          | "legal": ["60/2014/QH1360"]         | legal-number
            """, quoteCharacter = '~')
    void what_looks_wrong_is_kept_and_doubted(String right, String wrong, String doubt) {
        var procedure = NationalProcedure.read(LINE.replace(right, wrong));

        assertThat(procedure.doubts()).extracting(Doubt::code).containsExactly(doubt);
    }

    @Test
    void a_doubtful_time_or_fee_is_never_guessed() {
        var procedure = NationalProcedure.read(
                LINE.replace("\"3\", \"time_unit\": \"Ngày làm việc\"", "\"1\", \"time_unit\": null")
                        .replace("\"fees\": []", "\"fees\": [{\"amount\": \"135\", \"note\": \"135.000 đồng\"}]"));

        var way = procedure.ways().getFirst();
        assertThat(way.limit()).isNull();
        assertThat(way.limitAsGiven()).isEqualTo("1");
        assertThat(way.fees().getFirst().dong()).isNull();
        assertThat(way.fees().getFirst().asGiven()).isEqualTo("135");
    }

    @Test
    void subjects_that_were_split_at_commas_are_whole_again() {
        var procedure = NationalProcedure.read(LINE.replace("\"subjects\": []", """
                "subjects": ["Tổ chức (không bao gồm doanh nghiệp", "HTX)", "Cán bộ", "công chức", "viên chức", "Công dân Việt Nam"]"""));

        assertThat(procedure.subjects())
                .containsExactly(
                        "Tổ chức (không bao gồm doanh nghiệp, HTX)",
                        "Cán bộ, công chức, viên chức",
                        "Công dân Việt Nam");
        assertThat(procedure.audiences()).containsExactly(Audience.CITIZEN, Audience.ORGANISATION, Audience.OFFICIAL);
    }

    @Test
    void a_result_code_inside_the_name_is_taken_out() {
        var procedure = NationalProcedure.read(LINE.replace(
                "\"Giấy khai sinh\", \"code\": \"KQ.G15.000031\"",
                "\"Thẻ căn cướcMã: KQ.G01.000023\", \"code\": \"\""));

        assertThat(procedure.results())
                .containsExactly(new Result("KQ.G01.000023", Wording.vietnamese("Thẻ căn cước")));
    }

    @Test
    void half_a_working_day_is_four_hours() {
        var procedure = NationalProcedure.read(LINE.replace("\"3\"", "\"0.5\""));

        assertThat(procedure.ways().getFirst().limit()).isEqualTo(TimeLimit.workingHours(4));
    }

    @Test
    void remarks_among_the_papers_are_no_papers() {
        var procedure = NationalProcedure.read(LINE.replace("\"case\": \"\"", "\"case\": \"* Lưu ý:\""));

        assertThat(procedure.papersToBring()).isEmpty();
        assertThat(procedure.papers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            * Giấy tờ phải nộp:                     |                                       | false
            * Giấy tờ phải xuất trình:              |                                       | true
            a) Thành phần hồ sơ:                    |                                       | false
            Người yêu cầu chứng thực nộp 01 bộ      |                                       | false
            Trường hợp ủy quyền thực hiện thủ tục:  | Trường hợp ủy quyền thực hiện thủ tục: | false
            """)
    void a_heading_over_the_papers_is_no_case_to_choose(String heading, @Nullable String group, boolean shown) {
        var paper = NationalProcedure.read(LINE.replace("\"case\": \"\"", "\"case\": \"" + heading + "\""))
                .papers()
                .getFirst();

        assertThat(paper.group().vi()).isEqualTo(group == null ? "" : group);
        assertThat(paper.onlyShown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code": "1.001193"      | "code": 5              | code                     | a text in quotes
            "code": "1.001193", ~   |                        | code                     | a text
            "1.001193"              | "khai-sinh"            | code                     | a code such as
            "Cấp xã"                | "Cấp phường"           | level                    | Cấp bộ, Cấp tỉnh
            "channels": [           | "channels": 7, "x": [  | channels                 | a list
            "Trực tiếp"             | "Bồ câu"               | channels[0].channel      | Trực tuyến
            "originals": 1          | "originals": "một"     | papers[0].originals      | a whole number
            "free": true            | "free": "có"           | channels[0].free         | true or false
            """, quoteCharacter = '`')
    void a_broken_line_is_refused_with_field_and_expectation(
            String right, String wrong, String field, String expected) {
        var line = LINE.replace(right.replace("~", "").strip(), wrong == null ? "" : wrong);

        assertThatThrownBy(() -> NationalProcedure.read(line)).isInstanceOfSatisfying(WrongField.class, e -> {
            assertThat(e.at(7).field()).isEqualTo(field);
            assertThat(e.at(7).line()).isEqualTo(7);
            assertThat(e.at(7).expected()).contains(expected);
        });
    }

    @Test
    void what_is_not_json_is_refused_as_a_line() {
        assertThatThrownBy(() -> NationalProcedure.read("{\"code\": "))
                .isInstanceOfSatisfying(
                        WrongField.class, e -> assertThat(e.at(1).field()).isEqualTo("line"));
    }
}
