// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.io.StringReader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class PrintingTest {

    private static final String EVERY_VIETNAMESE_LETTER =
            "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
                    + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";

    private final Printing printing = new Printing();

    static Stream<Arguments> forms() {
        return Arrays.stream(RuleSet.values())
                .flatMap(rules -> Arrays.stream(Language.values())
                        .flatMap(language -> SampleForms.all(rules, language).entrySet().stream()
                                .map(form -> Arguments.of(rules, language, form.getKey(), form.getValue()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("forms")
    void every_form_is_tagged_titled_and_carries_its_fonts(
            RuleSet rules, Language language, String name, PrintedForm form) {
        var paper = PrintedPaper.of(form);

        assertThat(paper.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(paper.language()).isEqualTo(language.locale().getLanguage());
        assertThat(paper.isTagged()).isTrue();
        assertThat(paper.title()).isNotBlank().doesNotContain("printing.");
        assertThat(Normalizer.isNormalized(paper.text(), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("forms")
    void the_preview_is_well_formed_and_runs_nothing(RuleSet rules, Language language, String name, PrintedForm form)
            throws Exception {
        var html = printing.html(form);

        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<script", "style=\"", "http-equiv");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            appointment, 148 × 210 mm
            supplement,  148 × 210 mm
            refusal,     148 × 210 mm
            apology,     148 × 210 mm
            stop,        148 × 210 mm
            control,     148 × 210 mm
            register,    297 × 210 mm
            decision,    210 × 297 mm
            document,    210 × 297 mm
            application, 210 × 297 mm
            """)
    void each_form_has_the_size_the_circular_gives_it(String name, String size) {
        assertThat(PrintedPaper.of(form(name)).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            appointment, Mẫu số 01, Mẫu số 01, GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ
            supplement,  Mẫu số 02, Mẫu số 02, 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'
            refusal,     Mẫu số 03, Mẫu số 03, PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ
            apology,     Mẫu số 04, Mẫu số 04, PHIẾU XIN LỖI VÀ
            stop,        -,         Mẫu số 05, THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ
            control,     Mẫu số 05, Mẫu số 06, PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ
            register,    Mẫu số 06, Mẫu số 07, SỔ THEO DÕI HỒ SƠ
            """)
    void numbers_and_titles_follow_the_circular(String name, String of2018, String of2025, String title) {
        var before = PrintedPaper.of(SampleForms.named(name, RuleSet.ND61_2018, Language.VI))
                .text();
        var since = PrintedPaper.of(SampleForms.named(name, RuleSet.ND118_2025, Language.VI))
                .text();

        assertThat(before).contains(title);
        assertThat(since).contains(title, of2025 + " – Thông tư số 03/2025/TT-VPCP");
        if (of2018.equals("-")) {
            assertThat(before).doesNotContain("Mẫu số 05", "Thông tư");
        } else {
            assertThat(before).contains(of2018 + " – Thông tư số 01/2018/TT-VPCP");
        }
    }

    @Test
    void the_appointment_slip_says_all_that_the_circular_asks_for() {
        var text = PrintedPaper.of(form("appointment")).text();

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Số: 127/TNHS")
                .contains("Huế, ngày 20 tháng 11 năm 2026", "Mã hồ sơ: " + SampleForms.CODE)
                .contains("Tiếp nhận hồ sơ của: " + SampleForms.NAME, "046090001234", "0912 345 678")
                .contains("Số lượng hồ sơ: 01 bộ", "15 ngày làm việc", "75.000 đồng (đã nộp)")
                .contains("Thời gian nhận hồ sơ: 16 giờ 30, thứ Sáu ngày 20/11/2026")
                .contains("Thời gian trả kết quả: 17 giờ 00, thứ Sáu ngày 11/12/2026")
                .contains(
                        "quyển số 01/2026, số thứ tự 1527", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ", "Tôn Nữ Ví Dụ");
    }

    @Test
    void a_document_has_the_parts_of_decree_30_in_their_order() {
        assertThat(PrintedPaper.of(form("document")).text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: /QĐ-UBND", "Nơi nhận:")
                .containsSubsequence(
                        "QUYẾT ĐỊNH",
                        "Về việc cấp giấy phép xây dựng",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN",
                        "Căn cứ Luật Xây dựng",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Cấp giấy phép");
    }

    @Test
    void an_everyday_slip_fits_on_one_sheet() {
        assertThat(PrintedPaper.of(form("appointment")).pages()).isOne();
    }

    @Test
    void the_apology_names_the_new_date() {
        assertThat(PrintedPaper.of(form("apology")).text())
                .contains("17 giờ 00, thứ Sáu ngày 11/12/2026", "17 giờ 00, thứ Tư ngày 16/12/2026", "xin lỗi Ông/Bà");
    }

    @ParameterizedTest
    @CsvSource({
        "appointment",
        "supplement",
        "refusal",
        "apology",
        "stop",
        "control",
        "decision",
        "document",
        "application"
    })
    void a_phone_reads_the_tracking_page_from_the_paper(String name) {
        assertThat(PrintedPaper.of(form(name)).scan(BarcodeFormat.QR_CODE)).isEqualTo(SampleForms.TRACKING.toString());
    }

    @ParameterizedTest
    @CsvSource({"appointment", "supplement", "refusal", "control"})
    void the_counter_scans_the_code_from_the_paper(String name) {
        assertThat(PrintedPaper.of(form(name)).scan(BarcodeFormat.CODE_128)).isEqualTo(SampleForms.CODE);
    }

    @Test
    void every_letter_of_the_alphabet_prints() {
        assertThat(PrintedPaper.of(slipOf(EVERY_VIETNAMESE_LETTER)).text().replace(" ", ""))
                .contains(EVERY_VIETNAMESE_LETTER);
    }

    @Test
    void a_decomposed_name_prints_composed() {
        var decomposed = Normalizer.normalize(SampleForms.NAME, Normalizer.Form.NFD);

        assertThat(PrintedPaper.of(slipOf(decomposed)).text())
                .contains(SampleForms.NAME)
                .doesNotContain(decomposed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <script>alert(1)</script>
            Nguyễn & Con <b>đậm</b>
            O'Hara "Ánh" &amp; &#65;
            {0} ${printing} ]]>
            </span></p><img src=x onerror=alert(1)>
            <?xml version='1.0'?>
            """, quoteCharacter = '`', delimiter = '|')
    void markup_in_a_name_prints_as_text(String name) {
        assertThat(PrintedPaper.of(slipOf(name)).text()).contains(name);
    }

    @Test
    void nothing_is_fetched_however_a_text_asks_for_it() {
        var name = "<img src=\"file:///etc/hostname\"/><link href='http://127.0.0.1:9/'/>";

        assertThat(PrintedPaper.of(slipOf(name)).text()).contains("file:///etc/hostname");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void characters_that_no_paper_can_show_do_no_harm(String name, String printed) {
        assertThat(PrintedPaper.of(slipOf(name)).text()).contains("Tiếp nhận hồ sơ của: " + printed);
    }

    static Stream<Arguments> awkward() {
        return Stream.of(
                Arguments.of("\u0000Lan\u0007 An\u001b", "Lan An"),
                Arguments.of("La\u200Bn \uFEFFAn\u202E", "Lan An"),
                Arguments.of("Lan \uD800An\uFFFF", "Lan An"),
                Arguments.of("\u0338Lan An", ""),
                Arguments.of("Lan 😀 漢字 An", "Lan □ □□ An"));
    }

    @Test
    void a_very_long_word_stays_on_the_paper() {
        var paper = PrintedPaper.of(slipOf("X".repeat(400)));

        assertThat(paper.text().replace(" ", "")).contains("X".repeat(400));
        assertThat(paper.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_long_list_of_papers_repeats_its_heading_on_each_page() {
        var papers = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> Paper.onPaper("Giấy tờ số " + number + " của hồ sơ", 1, 1))
                .toList();
        var paper = PrintedPaper.of(SampleForms.appointment(SampleForms.letterhead(), SampleForms.NAME, papers));

        assertThat(paper.pages()).isGreaterThan(3);
        assertThat(paper.text().split("Tên giấy tờ")).hasSizeGreaterThan(3);
        assertThat(paper.text()).contains("Giấy tờ số 120 của hồ sơ", "1/" + paper.pages());
    }

    @Test
    void a_dossier_without_papers_says_so() {
        assertThat(PrintedPaper.of(SampleForms.appointment(SampleForms.letterhead(), SampleForms.NAME, List.of()))
                        .text())
                .contains("Hồ sơ không phải nộp giấy tờ nào.");
    }

    @Test
    void a_register_of_many_dossiers_lists_them_all() {
        var paper = PrintedPaper.of(SampleForms.register(SampleForms.letterhead(), 600));

        assertThat(paper.text().replace(" ", "")).contains("000.00.16.H57-261120-0001", "000.00.16.H57-261120-0600");
        assertThat(paper.text())
                .contains("Tổng số: 600 hồ sơ", "Sổ theo dõi hồ sơ " + paper.pages())
                .containsOnlyOnce("Độc lập - Tự do - Hạnh phúc");
    }

    @ParameterizedTest
    @CsvSource({"40", "600"})
    void a_register_that_goes_on_says_from_which_day(int lines) {
        var part = SampleForms.register(SampleForms.letterhead(), lines, LocalDate.of(2026, 11, 21));

        assertThat(PrintedPaper.of(part).text())
                .containsOnlyOnce("Phần này đến hết ngày 20/11/2026. Sổ còn tiếp: in phần sau từ ngày 21/11/2026.");
    }

    @Test
    void a_register_without_dossiers_says_so() {
        assertThat(PrintedPaper.of(SampleForms.register(SampleForms.letterhead(), 0))
                        .text())
                .contains("Trong kỳ này không có hồ sơ nào.");
    }

    @Test
    void an_english_form_says_that_the_vietnamese_one_counts() {
        var slip = SampleForms.named("appointment", RuleSet.ND118_2025, Language.EN);

        assertThat(PrintedPaper.of(slip).text())
                .contains("SOCIALIST REPUBLIC OF VIET NAM", "the Vietnamese text is the authentic one")
                .contains("Result due: 17:00, Friday 11 December 2026", "75,000 dong (paid)");
    }

    @ParameterizedTest
    @CsvSource({"appointment", "control", "register", "decision"})
    void the_same_form_gives_the_same_bytes(String name) {
        assertThat(printing.pdf(form(name))).isEqualTo(printing.pdf(form(name)));
    }

    @Test
    void many_may_print_at_once() throws Exception {
        var alone = printing.pdf(form("appointment"));

        try (var clerks = Executors.newFixedThreadPool(4)) {
            var prints = clerks.invokeAll(Collections.nCopies(12, () -> printing.pdf(form("appointment"))));
            for (var print : prints) {
                assertThat(print.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void the_policy_lets_the_style_of_the_preview_through() {
        assertThat(printing.contentSecurityPolicy())
                .startsWith("default-src 'none'; img-src data:; style-src 'sha256-")
                .doesNotContain("unsafe");
    }

    @Test
    void a_file_name_is_plain() {
        assertThat(printing.fileName(form("appointment"))).isEqualTo("appointment-slip-000.00.16.H57-261120-0007.pdf");
        assertThat(printing.fileName(form("register"))).isEqualTo("register.pdf");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void every_phrase_exists_in_both_languages(RuleSet rules) {
        assertThat(Phrases.words(Language.EN).keySet())
                .isEqualTo(Phrases.words(Language.VI).keySet());
        assertThat(Phrases.of(Language.EN, "circular." + rules)).isNotBlank();
    }

    private static PrintedForm form(String name) {
        return SampleForms.named(name);
    }

    private static PrintedForm slipOf(String name) {
        return SampleForms.appointment(SampleForms.letterhead(), name, SampleForms.papers());
    }
}
