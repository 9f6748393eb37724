// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.printing.ApplicationForm.Answer;
import vn.motcua.printing.ApplicationForm.Section;

/** Each form with the longest names the portal takes, thirty papers, every optional field, and decomposed letters. */
final class ExtremeForms {

    static final String NAME = "Công Tằng Tôn Nữ Hoàng Phương Nghiêng Ngưỡng Thùy Trường Tường Nguyễn Đặng Thí Dụ";
    static final String PROCEDURE =
            "Đăng ký biến động đối với trường hợp chuyển đổi, chuyển nhượng, cho thuê, cho thuê lại, thừa kế, tặng cho, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; chuyển quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất của vợ hoặc chồng thành của chung vợ và chồng; tăng thêm diện tích do nhận chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất đã có Giấy chứng nhận";

    private static final String WHY =
            "Thửa đất số 215, tờ bản đồ số 12 nghiêng về phía đường thoát nước, ranh giới ngưỡng nhà chưa thống nhất với hộ liền kề nên phải đo đạc lại và niêm yết công khai mười lăm ngày tại trụ sở. ";

    private ExtremeForms() {}

    static Map<String, PrintedForm> all() {
        var letterhead = letterhead();
        var forms = new LinkedHashMap<String, PrintedForm>();
        forms.put("appointment", appointment(letterhead));
        forms.put("supplement", supplement(letterhead));
        forms.put(
                "refusal",
                new RefusalNotice(letterhead, dossier(), Collections.nCopies(12, WHY), WHY.repeat(4), contact(), NAME));
        forms.put("apology", apology(letterhead));
        forms.put(
                "stop",
                new StopNotice(
                        letterhead,
                        dossier(),
                        SampleForms.at("2026-11-24T09:15"),
                        WHY.repeat(6),
                        SampleForms.at("2026-11-24T10:00"),
                        signer()));
        forms.put("control", control(letterhead));
        forms.put("register", register(letterhead));
        forms.put("decision", decision(letterhead));
        forms.put("document", SampleForms.document(decision(letterhead)));
        forms.put("application", application(letterhead));
        return forms;
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static Letterhead letterhead() {
        return new Letterhead(
                RuleSet.ND118_2025,
                Language.VI,
                decomposed("Ban Quản lý Khu kinh tế, công nghiệp thành phố Huế thuộc Ủy ban nhân dân thành phố Huế"),
                "Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính phường Thuận Hóa",
                "Thừa Thiên Huế",
                "12345/TNHS-BPTNTKQ",
                SampleForms.at("2026-11-20T16:30"));
    }

    private static FiledDossier dossier() {
        return new FiledDossier(
                SampleForms.CODE,
                PROCEDURE,
                new Applicant(
                        decomposed(NAME),
                        "046090001234",
                        decomposed(
                                "Số 1234/56/78 kiệt 45 ngách 12 đường Nguyễn Phúc Nguyên nối dài, tổ dân phố Trường Đá, "
                                        + "phường Thủy Biều – Hương Long, thành phố Huế"),
                        "0912 345 678",
                        "mot.dia.chi.thu.dien.tu.rat.dai.khong.co.cho.nao.ngat@mot-ten-mien-cung-rat-dai.example.vn",
                        "Công ty trách nhiệm hữu hạn một thành viên Thương mại và Dịch vụ Nghiêng Ngưỡng Hương Giang"),
                SampleForms.TRACKING);
    }

    private static List<Paper> papers() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new Paper(
                        "Giấy tờ số " + number
                                + ": bản gốc Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở đã cấp",
                        number % 3,
                        number % 2,
                        number % 4,
                        number % 5,
                        number % 6 == 0 ? "có chữ ký của tất cả những người có chung quyền sử dụng đất" : null))
                .toList();
    }

    private static AppointmentSlip appointment(Letterhead letterhead) {
        return new AppointmentSlip(
                letterhead,
                dossier(),
                papers(),
                12,
                "120 ngày làm việc, không kể thời gian thực hiện nghĩa vụ tài chính của người sử dụng đất",
                SampleForms.at("2026-11-20T16:30"),
                SampleForms.at("2026-12-11T17:00"),
                "Quầy số 14, tầng 3, Trung tâm Phục vụ hành chính công thành phố Huế, 1 đường Lê Lai nối dài",
                new Fee(123_456_789_000L, false),
                new AppointmentSlip.RegisterEntry("01/2026-TNHS", "1234567"),
                NAME,
                "4F1C09AB");
    }

    private static SupplementRequest supplement(Letterhead letterhead) {
        var items = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new SupplementRequest.Item("Giấy tờ số " + number + ": " + WHY, WHY))
                .toList();
        return new SupplementRequest(
                letterhead, dossier(), items, WHY.repeat(3), SampleForms.at("2026-12-04T17:00"), contact(), NAME);
    }

    private static ApologyNotice apology(Letterhead letterhead) {
        return new ApologyNotice(
                letterhead,
                dossier(),
                SampleForms.at("2026-11-20T16:30"),
                SampleForms.at("2026-12-11T17:00"),
                SampleForms.at("2026-12-16T17:00"),
                WHY.repeat(6),
                signer());
    }

    private static ControlSlip control(Letterhead letterhead) {
        var handOvers = IntStream.range(0, 30)
                .mapToObj(number -> new ControlSlip.HandOver(
                        "Phòng Quản lý xây dựng, quy hoạch và phát triển đô thị",
                        NAME,
                        "Chi nhánh Văn phòng Đăng ký đất đai khu vực Nghiêng Ngưỡng",
                        NAME,
                        SampleForms.at("2026-11-23T07:30").plusSeconds(number * 90_000L),
                        ControlSlip.Timeliness.values()[number % ControlSlip.Timeliness.values().length],
                        number % 3 == 0 ? WHY : null))
                .toList();
        return new ControlSlip(
                letterhead,
                dossier(),
                SampleForms.at("2026-11-20T16:30"),
                SampleForms.at("2026-12-11T17:00"),
                "Sở Nông nghiệp và Môi trường, Văn phòng Đăng ký đất đai, Chi nhánh khu vực Nghiêng Ngưỡng",
                Collections.nCopies(6, "Ủy ban nhân dân phường Thủy Biều – Hương Long"),
                handOvers);
    }

    private static Register register(Letterhead letterhead) {
        var lines = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new Register.Line(
                        1_234_500 + number,
                        "000.00.16.H57-261120-%04d".formatted(number),
                        decomposed(NAME),
                        "Số 1234/56/78 kiệt 45 đường Nguyễn Phúc Nguyên nối dài, phường Thủy Biều – Hương Long, thành phố Huế",
                        "0912 345 678",
                        PROCEDURE,
                        12,
                        "Sở Nông nghiệp và Môi trường, Văn phòng Đăng ký đất đai",
                        SampleForms.at("2026-11-20T16:30"),
                        SampleForms.at("2026-12-11T17:00"),
                        SampleForms.at("2026-12-10T15:00"),
                        "Qua dịch vụ bưu chính công ích, đến tận nhà",
                        WHY))
                .toList();
        return new Register(
                letterhead,
                "01/2026-TNHS-BPTNTKQ",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 20),
                lines,
                LocalDate.of(2026, 11, 21));
    }

    private static DecisionLetter decision(Letterhead letterhead) {
        return new DecisionLetter(
                letterhead,
                dossier(),
                "Quyết định",
                PROCEDURE,
                "Chủ tịch Ủy ban nhân dân phường Thủy Biều – Hương Long",
                Collections.nCopies(8, "Căn cứ " + WHY),
                Collections.nCopies(10, WHY.repeat(3)),
                Collections.nCopies(12, "Ủy ban nhân dân phường Thủy Biều – Hương Long, thành phố Huế"),
                signer());
    }

    private static ApplicationForm application(Letterhead letterhead) {
        var answers = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> new Answer(
                        "Câu hỏi số " + number + ": nguồn gốc, thời điểm bắt đầu sử dụng và ranh giới của thửa đất",
                        number == 7 ? "X".repeat(300) : decomposed(WHY.repeat(number % 4))))
                .toList();
        return new ApplicationForm(
                letterhead,
                dossier(),
                PROCEDURE,
                List.of(new Section("1. " + PROCEDURE, answers), new Section("2. Thửa đất", answers)),
                papers(),
                new Fee(123_456_789_000L, true),
                WHY.repeat(4),
                SampleForms.at("2026-11-20T16:28"),
                "Cổng dịch vụ công, tài khoản của " + NAME);
    }

    private static Contact contact() {
        return new Contact(
                "Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính phường Thuận Hóa",
                "0234 3000 000",
                "mot-ten-mien-cung-rat-dai.dichvucong.example.vn");
    }

    private static Signer signer() {
        return new Signer(
                List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch Thường trực phụ trách văn hóa – xã hội"),
                NAME,
                "Đã ký số: Ủy ban nhân dân phường Thủy Biều – Hương Long\n10/12/2026 15:02");
    }
}
