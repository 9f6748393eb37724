// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A survey from its questions to the league table: prepared, asked on a phone, checked, sent back, closed, published. */
@DemonstrationInBrowser
class SurveyJourneyTest {

    private static final String QUESTIONS = """
            code: TOTAL
            name: {vi: "Chỉ số thử", en: "Trial index"}
            respondents: 5
            combine: sum
            without:
              888: {vi: "Không biết", en: "Does not know"}
              999: {vi: "Không trả lời", en: "Refused"}
            questions:
              - column: age
                question: {vi: "Năm nay Ông/Bà bao nhiêu tuổi?", en: "How old are you?"}
                scale: [18, 110]
            parts:
              - code: D1
                name: {vi: "Công khai", en: "Transparency"}
                combine: mean
                range: [1, 10]
                parts:
                  - code: "1.1"
                    name: {vi: "Nghe nói về danh sách hộ nghèo", en: "Has heard of the poverty list"}
                    question: {vi: "Ông/Bà có nghe nói danh sách hộ nghèo được công khai không?", en: "Have you heard that the poverty list is public?"}
                    column: heard
                    answers: {1: {score: 1, vi: "Có", en: "Yes"}, 2: {score: 0, vi: "Không", en: "No"}}
                    scale: [0, 1]
                    direction: up
                    without: [888, 999]
                  - code: "1.2"
                    name: {vi: "Đã xem danh sách", en: "Has looked at the list"}
                    question: {vi: "Ông/Bà đã xem danh sách đó chưa?", en: "Have you looked at the list?"}
                    column: looked
                    answers: {1: {score: 1, vi: "Rồi", en: "Yes"}, 2: {score: 0, vi: "Chưa", en: "No"}}
                    scale: [0, 1]
                    direction: up
                    without: [888, 999]
                    when: "heard == 1"
                    unasked: 0
              - code: D2
                name: {vi: "Thủ tục", en: "Procedures"}
                combine: mean
                range: [1, 10]
                parts:
                  - code: "2.1"
                    name: {vi: "Trả đúng hẹn", en: "Result in time"}
                    question: {vi: "Lần gần nhất Ông/Bà có nhận kết quả đúng hẹn không?", en: "Was your last result in time?"}
                    column: intime
                    answers: {1: {score: 1, vi: "Có", en: "Yes"}, 2: {score: 0, vi: "Không", en: "No"}}
                    scale: [0, 1]
                    direction: up
                    without: [888, 999]
            """;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Test
    void a_survey_goes_from_its_questions_to_the_league_table() throws IOException {
        try (var administrator = surfer(1280, true);
                var interviewer = surfer(360, false);
                var supervisor = surfer(360, false)) {
            administrator.signsInAtTheDesk("quantri");
            var campaign = prepares(administrator);
            sharesTheWork(administrator, campaign);

            interviewer.signsInAtTheDesk("chuyenvien.thuanhoa");
            asks(interviewer);
            supervisor.signsInAtTheDesk("vanthu.thuanhoa");
            sendsBack(supervisor);
            asksAgain(interviewer);
            accepts(supervisor);

            takesInTheOthers(administrator, campaign);
            closesAndPublishes(administrator, campaign);
        }
        seesTheLeagueTable();
    }

    private Surfer surfer(int width, boolean hasScript) {
        return new Surfer(Browsers.chromium(), "http://localhost:" + port, hasScript, width);
    }

    /** Where the survey is found. */
    private String prepares(Surfer administrator) throws IOException {
        administrator.goes("/admin/instruments");
        administrator.uploads("file", Files.writeString(folder.resolve("questions.yaml"), QUESTIONS));
        administrator.presses("Gửi bộ câu hỏi");
        assertThat(administrator.text()).contains("Đã nhận bộ câu hỏi");
        var instrument = administrator.place().replaceFirst(".*/", "");
        administrator.goes("/admin/campaigns/new");
        administrator.types("title", "Khảo sát hành trình");
        administrator.types("year", "2026");
        administrator.types("series", "hanh-trinh");
        administrator.chooses("instrument", instrument);
        administrator.types("quota", "3");
        administrator.types("reserve", "1");
        administrator.presses("Lập cuộc khảo sát");
        var campaign = administrator.place();
        administrator.uploads("file", Files.writeString(folder.resolve("villages.csv"), villages()));
        administrator.presses("Đưa danh sách vào");
        assertThat(administrator.text()).contains("Đã nhận 9 thôn");
        administrator.presses("Rút mẫu");
        assertThat(administrator.text()).contains("Đã rút mẫu").contains("4 thôn, 12 người");
        administrator.presses("Bắt đầu cuộc khảo sát");
        assertThat(administrator.text()).contains("Cuộc khảo sát đã bắt đầu");
        return campaign;
    }

    private static String villages() {
        return "province,commune,village,size\n"
                + IntStream.range(0, 9)
                        .mapToObj(number -> "46,Xã %d,Thôn %d,%d".formatted(number / 3, number, 100 + number))
                        .collect(Collectors.joining("\n"));
    }

    private static void sharesTheWork(Surfer administrator, String campaign) {
        administrator.goes(campaign + "/board");
        administrator.types("login", "chuyenvien.thuanhoa");
        administrator.presses("Thêm");
        assertThat(administrator.text()).contains("Đã thêm điều tra viên");
        administrator.presses("Chia đều các thôn chưa giao");
        administrator.types("supervisor", "vanthu.thuanhoa");
        administrator.page.locator("[name=supervisor]").press("Enter");
        administrator.page.waitForLoadState();
        assertThat(administrator.text()).contains("Đã thêm giám sát viên");
    }

    /** A number beside its range, a refusal, what is not known, and a question that falls away. */
    private static void asks(Surfer interviewer) {
        interviewer.goes("/desk");
        interviewer.follows("Phỏng vấn");
        interviewer.follows("V0001-1");
        interviewer.presses("Bắt đầu phỏng vấn");
        interviewer.types("answer", "150");
        interviewer.presses("Tiếp tục");
        assertThat(interviewer.text()).contains("Hãy ghi một số trong khoảng 18–110");
        assertThat(interviewer.page.locator("[name=answer]").inputValue())
                .as("what was typed")
                .isEqualTo("150");
        interviewer.presses("Không trả lời");
        interviewer.chooses("answer", "2");
        interviewer.presses("Tiếp tục");
        assertThat(interviewer.text()).contains("đúng hẹn").doesNotContain("đã xem danh sách");
        assertThat(interviewer.page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
        interviewer.presses("Không biết");
        interviewer.presses("Nộp phiếu");
        assertThat(interviewer.text()).contains("Đã nộp phiếu");
    }

    private static void sendsBack(Surfer supervisor) {
        supervisor.goes("/desk");
        supervisor.follows("Duyệt phiếu");
        supervisor.follows("V0001-1");
        assertThat(supervisor.text()).contains("Không trả lời").contains("Không biết");
        supervisor.presses("Trả lại");
        assertThat(supervisor.text()).contains("Hãy ghi lý do");
        supervisor.types("remark", "Hỏi lại câu về danh sách hộ nghèo");
        supervisor.presses("Trả lại");
        assertThat(supervisor.text()).contains("Đã trả phiếu").contains("Không có phiếu nào chờ duyệt");
    }

    /** The answer is corrected, so that the question behind it is asked after all. */
    private static void asksAgain(Surfer interviewer) {
        interviewer.goes("/desk/interviews");
        assertThat(interviewer.text()).contains("Hỏi lại câu về danh sách hộ nghèo");
        interviewer.follows("V0001-1");
        interviewer.page.locator("main dl a").nth(1).click();
        interviewer.page.waitForLoadState();
        interviewer.chooses("answer", "1");
        interviewer.presses("Tiếp tục");
        assertThat(interviewer.text()).contains("đã xem danh sách");
        interviewer.chooses("answer", "1");
        interviewer.presses("Tiếp tục");
        interviewer.presses("Không biết");
        interviewer.presses("Nộp phiếu");
    }

    private static void accepts(Surfer supervisor) {
        supervisor.goes("/desk/checks");
        supervisor.follows("V0001-1");
        supervisor.presses("Duyệt");
        assertThat(supervisor.text()).contains("Đã duyệt phiếu");
    }

    private void takesInTheOthers(Surfer administrator, String campaign) throws IOException {
        administrator.goes(campaign + "/data");
        administrator.uploads("file", Files.writeString(folder.resolve("answers.csv"), answers()));
        administrator.presses("Đưa số liệu vào");
        assertThat(administrator.text()).contains("Đã nhận 11 phiếu");
    }

    private static String answers() {
        return "village,number,age,heard,looked,intime\n"
                + IntStream.range(1, 12)
                        .mapToObj(person -> "V%04d,%d,%d,%s,%d"
                                .formatted(
                                        person / 3 + 1,
                                        person % 3 + 1,
                                        30 + person,
                                        person % 4 == 0 ? "2," : "1," + (person % 3 == 0 ? 2 : 1),
                                        person % 5 == 0 ? 2 : 1))
                        .collect(Collectors.joining("\n"));
    }

    private static void closesAndPublishes(Surfer administrator, String campaign) {
        administrator.goes(campaign);
        assertThat(administrator.text()).contains("Đã duyệt 12 phiếu");
        administrator.page.locator("[name=sure]").check();
        administrator.presses("Đóng cuộc khảo sát");
        assertThat(administrator.text()).contains("tên và địa chỉ đã được xóa");
        administrator.presses("Tính điểm và công bố");
        assertThat(administrator.text()).contains("Đã tính điểm và công bố");
    }

    private void seesTheLeagueTable() {
        try (var anyone = surfer(360, false)) {
            anyone.goes("/index");
            assertThat(anyone.place()).startsWith("/index/hanh-trinh/2026");
            assertThat(anyone.text()).contains("Khảo sát hành trình").contains("Huế");
            anyone.goes("/index/hanh-trinh/2026/provinces/46");
            assertThat(anyone.text()).contains("Công khai").contains("Thủ tục");
        }
    }
}
