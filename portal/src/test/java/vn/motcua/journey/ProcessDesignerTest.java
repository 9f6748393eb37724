// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.Status;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.process.ProcessTable;
import vn.motcua.process.ProcessTable.Work;
import vn.motcua.process.ProcessTables;
import vn.motcua.vault.Kept;
import vn.motcua.vault.SampleFiles;
import vn.motcua.vault.Vault;

/** The administrator's day with a decision of the province: its table becomes a process that a dossier then walks. */
@DemonstrationInBrowser
class ProcessDesignerTest {

    private static final String PROCEDURE = "1.004873";

    @LocalServerPort
    int port;

    @Autowired
    Handlings handlings;

    @Autowired
    Publications publications;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Accounts accounts;

    @Autowired
    Vault vault;

    private String portal;

    @BeforeEach
    void open() {
        portal = "http://localhost:" + port;
    }

    @Test
    void the_table_of_a_decision_becomes_a_process_that_a_dossier_walks() throws IOException {
        try (var administrator = new Surfer(Browsers.chromium(), portal, true, 1280)) {
            administrator.signsInAtTheDesk("quantri");
            pastesTheTable(administrator);
            isToldOfASlipWhileTyping(administrator);
            triesIt(administrator);
            publishes(administrator);

            var code = files();
            try (var officers = new OfficersAtWork(Browsers.chromium(), portal, true, dossiers, accounts)) {
                officers.walksOn(code);
            }
            assertThat(dossiers.progress(code).orElseThrow().status()).isEqualTo(Status.RETURNED);

            changesIt(administrator);
        }
    }

    private static void pastesTheTable(Surfer administrator) throws IOException {
        administrator.goes("/admin");
        administrator.follows("Quy trình nội bộ");
        administrator.presses("Quy trình mới");
        administrator.types("title", "Xác nhận theo quyết định mới");
        administrator.types("procedure", PROCEDURE);
        administrator.types("pasted", copied(table()));
        administrator.presses("Bắt đầu soạn");

        assertThat(administrator.text()).contains("Đã đọc 7 bước", "Bản nháp của " + PROCEDURE);
        assertThat(administrator.page.locator(".mc-rows__row").count()).isEqualTo(7);
        assertThat(administrator.page.locator("#drawn svg").count()).isOne();
    }

    /** A table of a real decision where the folder of real data is beside the checkout, else one like it. */
    private static ProcessTable table() throws IOException {
        var real =
                Path.of(System.getProperty("motcua.root", ".."), "../shared/data/procedures/internal-processes.json");
        var tables = new ArrayList<ProcessTable>();
        if (Files.exists(real)) {
            try (var json = Files.newInputStream(real)) {
                ProcessTables.read(json, read -> read.table().ifPresent(tables::add));
            }
        }
        return tables.stream()
                .filter(table -> table.code().equals("1.009403"))
                .findFirst()
                .orElseGet(() -> ProcessTables.readPasted("""
                        Bước 1\tBộ phận một cửa\tKiểm tra, tiếp nhận hồ sơ\t2 giờ
                        Bước 2\tLãnh đạo phòng Văn hóa\tPhân công chuyên viên thụ lý\t2 giờ
                        Bước 3\tChuyên viên phòng Văn hóa\tThẩm định hồ sơ, dự thảo kết quả\t16 giờ
                        Bước 4\tLãnh đạo phòng Văn hóa\tXem xét dự thảo kết quả\t4 giờ
                        Bước 5\tLãnh đạo Sở\tPhê duyệt kết quả\t4 giờ
                        Bước 6\tVăn thư\tVào sổ, đóng dấu, chuyển kết quả\t2 giờ
                        Bước 7\tBộ phận một cửa\tTrả kết quả\t2 giờ
                        """, "", "").table().orElseThrow());
    }

    /** As a spreadsheet puts it on the clipboard. */
    private static String copied(ProcessTable table) {
        var text = new StringBuilder("Bước\tTrách nhiệm\tNội dung công việc\tThời gian (giờ)\n");
        table.steps().stream()
                .map(Work.class::cast)
                .forEach(step -> text.append("%s\t%s\t\"%s\"\t%s\n"
                        .formatted(
                                step.label(),
                                step.role(),
                                step.task().replace("\"", "\"\""),
                                step.workingTime() == null
                                        ? ""
                                        : step.workingTime().toHours())));
        return text.toString();
    }

    private static void isToldOfASlipWhileTyping(Surfer administrator) {
        administrator.types("row-2-hours", "sớm");
        administrator.page.waitForSelector("#said-2 :text('không phải số giờ')");
        administrator.types("row-2-hours", "1 ngày");
        administrator.page.waitForSelector(
                "#said-2 :text('không phải số giờ')",
                new com.microsoft.playwright.Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        administrator.goes(administrator.place());
        assertThat(administrator.page.locator("[name=row-2-hours]").inputValue())
                .as("kept without a button")
                .isEqualTo("1 ngày");
    }

    private static void triesIt(Surfer administrator) {
        administrator.presses("Chạy thử");
        assertThat(administrator.place()).contains("/rehearsal");
        assertThat(administrator.text()).contains("50 hồ sơ", "Ai bận bao nhiêu", "ai giữ khi nào");
        assertThat(administrator.page.locator("svg.mc-times").count()).isOne();
        administrator.chooses("at", "step_3");
        administrator.types("percent", "100");
        administrator.presses("Chạy thử");
        assertThat(administrator.text()).contains("phải bổ sung giấy tờ", "Chờ người nộp hồ sơ");
    }

    private static void publishes(Surfer administrator) {
        administrator.goes(administrator.place().replaceAll("/rehearsal.*", "") + "/review");
        assertThat(administrator.text()).contains("Đây là bản đầu tiên");
        if (administrator.sees("Gửi xem lại")) {
            administrator.presses("Gửi xem lại");
            assertThat(administrator.text()).contains("Chờ ban hành");
        }
        assertThat(administrator.text()).contains("Từ hôm nay dùng cho thủ tục " + PROCEDURE, "ai giữ khi nào");

        administrator.presses("Ban hành");

        assertThat(administrator.text()).contains("Đã ban hành bản 1", "mọi Ủy ban nhân dân cấp xã", "Ban hành bản 1");
    }

    private String files() throws IOException {
        var citizen = SignedIn.citizen(accounts);
        var unit = handlings.unitsFor(PROCEDURE).getFirst().code();
        var handling = handlings.get(PROCEDURE, unit);
        assertThat(publications.findLatestProcess(PROCEDURE)).contains(handling.processVersion());
        var kept = (Kept.Stored) vault.keep(citizen, "giấy.png", new ByteArrayInputStream(SampleFiles.png()));
        var answers = SampleAnswers.of(handlings.form(handling.formVersion()), new Random(11));
        var papers = handling.procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .map(paper ->
                        NewPaper.electronic(paper.key(), List.of(kept.file().id())))
                .toList();
        var outcome = dossiers.file(
                citizen,
                new Filing(
                        PROCEDURE,
                        unit,
                        Channel.ONLINE,
                        new Applicant("Tôn Nữ Thị D'Hoa", "046190000124", "0905000112", "", "12 Lê Lợi", null),
                        answers.values(),
                        papers,
                        Move.ReturnWay.COUNTER,
                        null,
                        true,
                        false));
        assertThat(outcome).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) outcome).code();
    }

    private static void changesIt(Surfer administrator) {
        administrator.goes("/admin/processes/" + PROCEDURE);
        administrator.presses("Soạn bản mới");
        administrator.types("row-2-hours", "2 ngày");
        administrator.presses("Xem lại và ban hành");
        assertThat(administrator.text()).contains("thời gian từ 8 giờ thành 16 giờ");
        administrator.presses("Bỏ bản nháp");
        assertThat(administrator.text()).contains("Đã bỏ bản nháp");
    }

    @Test
    void without_javascript_on_a_phone_rows_are_typed_moved_and_two_at_once_lose_nothing() {
        try (var one = new Surfer(Browsers.chromium(), portal, false, 360);
                var other = new Surfer(Browsers.chromium(), portal, false, 360)) {
            one.signsInAtTheDesk("quantri");
            other.signsInAtTheDesk("quantri");
            one.goes("/admin/processes/new");
            one.presses("Bắt đầu soạn");
            assertThat(one.text()).contains("Hãy ghi tên quy trình");
            one.types("title", "Quy trình trên điện thoại " + System.nanoTime());
            one.presses("Bắt đầu soạn");
            var draft = one.place();
            types(one, 0, "Bước 1", "DECIDE", "Lãnh đạo UBND xã", "Ký", "2");
            types(one, 1, "Bước 2", "RECEIVE", "Bộ phận một cửa", "Tiếp nhận", "2");
            one.page.locator("button[value=up-1]").click();
            assertThat(one.page.locator("[name=row-0-task]").inputValue()).isEqualTo("Tiếp nhận");
            assertThat(one.text()).contains("sau bước quyết định còn phải có bước trả kết quả");

            other.goes(draft.replaceAll("#.*", ""));
            types(other, 2, "Bước 3", "RETURN", "Bộ phận một cửa", "Trả kết quả", "1");
            saves(other);
            types(one, 2, "Bước 3", "SEAL", "Văn thư", "Đóng dấu <b>đỏ</b>", "1");
            saves(one);

            assertThat(one.text()).contains("vừa sửa bản nháp này");
            assertThat(one.page.locator("[name=row-2-task]").inputValue()).isEqualTo("Đóng dấu <b>đỏ</b>");
            other.goes(draft.replaceAll("#.*", ""));
            assertThat(other.page.locator("[name=row-2-task]").inputValue()).isEqualTo("Trả kết quả");
            assertThat(other.text()).contains("Không có gì phải sửa");
        }
    }

    private static void saves(Surfer surfer) {
        surfer.page.locator("button[value=save]:not([aria-hidden])").click();
        surfer.page.waitForLoadState();
    }

    private static void types(
            Surfer surfer, int row, String label, String what, String role, String task, String hours) {
        var cell = "row-" + row + "-";
        if (surfer.page.locator("[name=" + cell + "label]").count() == 0) {
            surfer.presses("Thêm dòng");
        }
        surfer.types(cell + "label", label);
        surfer.chooses(cell + "what", what);
        surfer.types(cell + "role", role);
        surfer.types(cell + "task", task);
        surfer.types(cell + "hours", hours);
    }
}
