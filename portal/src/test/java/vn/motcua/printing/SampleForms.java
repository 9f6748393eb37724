// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.printing.ApplicationForm.Answer;
import vn.motcua.printing.ApplicationForm.Section;
import vn.motcua.printing.ControlSlip.HandOver;
import vn.motcua.printing.ControlSlip.Timeliness;

/** One of each form, about a person who does not exist. */
final class SampleForms {

    static final String CODE = "000.00.16.H57-261120-0007";
    static final URI TRACKING = URI.create("https://motcua.example/tra-cuu/000.00.16.H57-261120-0007");
    static final String NAME = "Nguyễn Phước Ánh Tuyết Thí Dụ";

    private SampleForms() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

    static Letterhead letterhead() {
        return letterhead(RuleSet.ND118_2025, Language.VI);
    }

    static Letterhead letterhead(RuleSet rules, Language language) {
        return new Letterhead(
                rules,
                language,
                "Ủy ban nhân dân thành phố Huế",
                "Trung tâm Phục vụ hành chính công",
                "Huế",
                "127/TNHS",
                at("2026-11-20T16:30"));
    }

    static Applicant applicant(String name) {
        return new Applicant(
                name,
                "046090001234",
                "12/3 kiệt 45 Nguyễn Trãi, phường Thuận Hòa, thành phố Huế",
                "0912 345 678",
                "vidu@example.vn",
                null);
    }

    static FiledDossier dossier(String name) {
        return new FiledDossier(
                CODE,
                "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ",
                applicant(name),
                TRACKING);
    }

    static PrintedForm named(String name) {
        return named(name, RuleSet.ND118_2025, Language.VI);
    }

    static PrintedForm named(String name, RuleSet rules, Language language) {
        return Objects.requireNonNull(all(rules, language).get(name), name);
    }

    static Map<String, PrintedForm> all(RuleSet rules, Language language) {
        var letterhead = letterhead(rules, language);
        var forms = new LinkedHashMap<String, PrintedForm>();
        forms.put("appointment", appointment(letterhead, NAME, papers()));
        forms.put("supplement", supplement(letterhead));
        forms.put("refusal", refusal(letterhead));
        forms.put("apology", apology(letterhead));
        forms.put("stop", stop(letterhead));
        forms.put("control", control(letterhead, 5));
        forms.put("register", register(letterhead, 40));
        forms.put("decision", decision(letterhead));
        forms.put("document", document(decision(letterhead)));
        forms.put("application", application(letterhead));
        return forms;
    }

    static AppointmentSlip appointment(Letterhead letterhead, String name, List<Paper> papers) {
        return new AppointmentSlip(
                letterhead,
                dossier(name),
                papers,
                1,
                "15 ngày làm việc",
                at("2026-11-20T16:30"),
                at("2026-12-11T17:00"),
                "Quầy số 4, Trung tâm Phục vụ hành chính công thành phố Huế",
                new Fee(75_000, true),
                new AppointmentSlip.RegisterEntry("01/2026", "1527"),
                "Tôn Nữ Ví Dụ",
                "4F1C09AB");
    }

    static List<Paper> papers() {
        return List.of(
                Paper.onPaper("Đơn đề nghị cấp giấy phép xây dựng (Mẫu số 01)", 1, 0),
                Paper.onPaper("Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất", 0, 1),
                new Paper(
                        "Hai bộ bản vẽ thiết kế xây dựng kèm theo giấy chứng nhận thẩm duyệt phòng cháy và chữa cháy",
                        2,
                        0,
                        0,
                        0,
                        "có chữ ký của người thiết kế"),
                Paper.electronic("Bản cam kết bảo đảm an toàn đối với công trình liền kề", 1));
    }

    static SupplementRequest supplement(Letterhead letterhead) {
        return new SupplementRequest(
                letterhead,
                dossier(NAME),
                List.of(
                        new SupplementRequest.Item(
                                "Bản vẽ mặt bằng móng tỷ lệ 1/50 – 1/200, kèm sơ đồ đấu nối thoát nước",
                                "Bản vẽ đã nộp thiếu sơ đồ đấu nối hạ tầng kỹ thuật"),
                        new SupplementRequest.Item("Bản sao chứng thực giấy chứng nhận quyền sử dụng đất", null),
                        new SupplementRequest.Item(
                                "Viết lại mục 3 của đơn: diện tích xây dựng tầng 1 chưa khớp với bản vẽ",
                                "Đơn ghi 85,5 m², bản vẽ ghi 82,0 m²")),
                "Hồ sơ chưa đủ thành phần theo quy định.",
                at("2026-12-04T17:00"),
                contact(),
                "Tôn Nữ Ví Dụ");
    }

    static RefusalNotice refusal(Letterhead letterhead) {
        return new RefusalNotice(
                letterhead,
                dossier(NAME),
                List.of(
                        "Thửa đất số 215, tờ bản đồ số 12 nằm trong khu vực đã có thông báo thu hồi đất.",
                        "Công trình đề nghị cao 5 tầng, vượt chiều cao tối đa 3 tầng của quy hoạch chi tiết khu vực."),
                "Điều chỉnh thiết kế theo quy hoạch chi tiết rồi nộp hồ sơ mới; phần thiết kế móng được giữ nguyên.",
                contact(),
                "Tôn Nữ Ví Dụ");
    }

    static ApologyNotice apology(Letterhead letterhead) {
        return new ApologyNotice(
                letterhead,
                dossier(NAME),
                at("2026-11-20T16:30"),
                at("2026-12-11T17:00"),
                at("2026-12-16T17:00"),
                "Cần lấy thêm ý kiến của cơ quan quản lý di tích vì công trình nằm gần vùng đệm của Kinh thành.",
                signer());
    }

    static StopNotice stop(Letterhead letterhead) {
        return new StopNotice(
                letterhead,
                dossier(NAME),
                at("2026-11-24T09:15"),
                "Gia đình thay đổi kế hoạch, chưa xây dựng trong năm nay.",
                at("2026-11-24T10:00"),
                signer());
    }

    static ControlSlip control(Letterhead letterhead, int handOvers) {
        return new ControlSlip(
                letterhead,
                dossier(NAME),
                at("2026-11-20T16:30"),
                at("2026-12-11T17:00"),
                "Sở Xây dựng, Phòng Quản lý xây dựng",
                List.of("Sở Nông nghiệp và Môi trường", "Ủy ban nhân dân phường Thuận Hòa"),
                IntStream.range(0, handOvers).mapToObj(SampleForms::handOver).toList());
    }

    private static HandOver handOver(int index) {
        return new HandOver(
                index % 2 == 0 ? "Trung tâm Phục vụ hành chính công" : "Phòng Quản lý xây dựng",
                "Tôn Nữ Ví Dụ",
                index % 2 == 0 ? "Phòng Quản lý xây dựng" : "Lãnh đạo Sở Xây dựng",
                index == 3 ? null : "Lê Mẫu",
                at("2026-11-23T07:30").plusSeconds(index * 90_000L),
                index == 4 ? null : Timeliness.values()[index % 3],
                index == 2 ? "Chờ ý kiến phối hợp" : null);
    }

    static Register register(Letterhead letterhead, int lines) {
        return register(letterhead, lines, null);
    }

    static Register register(Letterhead letterhead, int lines, @Nullable LocalDate goesOn) {
        return new Register(
                letterhead,
                "01/2026",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 20),
                IntStream.rangeClosed(1, lines).mapToObj(SampleForms::line).toList(),
                goesOn);
    }

    private static Register.Line line(int number) {
        return new Register.Line(
                number,
                "000.00.16.H57-261120-%04d".formatted(number),
                number % 3 == 0 ? "Công ty trách nhiệm hữu hạn một thành viên Thí Dụ Hương Giang" : NAME,
                "12/3 kiệt 45 Nguyễn Trãi, phường Thuận Hòa, thành phố Huế",
                "0912 345 678",
                number % 2 == 0
                        ? "Đăng ký khai sinh"
                        : "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ",
                1,
                "Sở Xây dựng",
                at("2026-11-20T16:30"),
                at("2026-12-11T17:00"),
                number % 4 == 0 ? at("2026-12-10T15:00") : null,
                "Tại quầy",
                number % 5 == 0 ? "Đã bổ sung" : null);
    }

    static DecisionLetter decision(Letterhead letterhead) {
        return new DecisionLetter(
                letterhead,
                dossier(NAME),
                "Quyết định",
                "Về việc cấp giấy phép xây dựng nhà ở riêng lẻ",
                "Giám đốc Sở Xây dựng",
                List.of(
                        "Căn cứ Luật Xây dựng và các văn bản quy định chi tiết, hướng dẫn thi hành;",
                        "Xét hồ sơ mã số " + CODE + " của bà " + NAME + ";",
                        "Theo đề nghị của Trưởng phòng Quản lý xây dựng."),
                List.of(
                        "Điều 1. Cấp giấy phép xây dựng cho bà " + NAME
                                + " để xây dựng nhà ở riêng lẻ tại số 12/3 kiệt 45 đường Nguyễn Trãi, phường Thuận Hòa, thành phố Huế, với diện tích xây dựng tầng 1 là 85,5 m², chiều cao 9,6 m, 2 tầng.",
                        "Điều 2. Bà " + NAME
                                + " có trách nhiệm khởi công trong thời hạn 12 tháng kể từ ngày được cấp giấy phép và thực hiện đúng thiết kế đã được chấp thuận.",
                        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./."),
                List.of("Như Điều 2", "Ủy ban nhân dân phường Thuận Hòa", "Lưu: hồ sơ " + CODE),
                new Signer(
                        List.of("KT. Giám đốc", "Phó Giám đốc"),
                        "Hồ Thí Dụ",
                        "Đã ký số: Sở Xây dựng thành phố Huế\n10/12/2026 15:02"));
    }

    /** What a letter says, in the layout of an administrative document. */
    static AdministrativeDocument document(DecisionLetter letter) {
        var body = new ArrayList<AdministrativeDocument.Paragraph>();
        body.add(new AdministrativeDocument.Paragraph(true, "QUYẾT ĐỊNH:"));
        letter.paragraphs().forEach(text -> {
            body.add(new AdministrativeDocument.Paragraph(true, "Điều."));
            body.add(new AdministrativeDocument.Paragraph(false, text));
        });
        return new AdministrativeDocument(
                letter.letterhead().numbered("/QĐ-UBND"),
                letter.dossier(),
                letter.title(),
                letter.subject(),
                List.of("Chủ tịch Ủy ban nhân dân"),
                letter.grounds(),
                body,
                letter.recipients(),
                letter.signer());
    }

    static ApplicationForm application(Letterhead letterhead) {
        return new ApplicationForm(
                letterhead,
                dossier(NAME),
                "Đơn đề nghị cấp giấy phép xây dựng",
                List.of(
                        new Section(
                                "1. Thông tin về chủ đầu tư",
                                List.of(
                                        new Answer("Tên chủ đầu tư (tên chủ hộ)", NAME),
                                        new Answer("Số định danh cá nhân", "046090001234"),
                                        new Answer("Người đại diện", ""))),
                        new Section(
                                "2. Thông tin công trình",
                                List.of(
                                        new Answer(
                                                "Địa điểm xây dựng",
                                                "12/3 kiệt 45 Nguyễn Trãi,\nphường Thuận Hòa, thành phố Huế"),
                                        new Answer("Diện tích xây dựng tầng 1", "85,5 m²")))),
                papers(),
                new Fee(75_000, false),
                "Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.",
                at("2026-11-20T16:28"),
                "Cổng dịch vụ công, tài khoản 0912 345 678");
    }

    static Contact contact() {
        return new Contact("Trung tâm Phục vụ hành chính công thành phố Huế", "0234 3000 000", "motcua.example");
    }

    static Signer signer() {
        return new Signer(List.of("KT. Giám đốc", "Phó Giám đốc"), "Hồ Thí Dụ", null);
    }
}
