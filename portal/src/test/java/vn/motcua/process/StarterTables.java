// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.ProcessTable.Step;
import vn.motcua.process.ProcessTable.Wait;
import vn.motcua.process.ProcessTable.Work;

/** The tables from which the processes of the starter content are made; see {@link StarterProcessesTest} for how. */
final class StarterTables {

    private record Office(
            String name, String nameEn, Role role, @Nullable String unit) {}

    // the commune
    private static final Office COMMUNE_COUNTER =
            new Office("Trung tâm Phục vụ hành chính công cấp xã", "Commune one-stop centre", Role.ONE_STOP, null);
    private static final Office CIVIL_STATUS =
            new Office("Công chức tư pháp – hộ tịch", "Civil status officer", Role.SPECIALIST, null);
    private static final Office COMMUNE_HEAD =
            new Office("Lãnh đạo phòng chuyên môn cấp xã", "Head of the commune division", Role.DIVISION_HEAD, null);
    private static final Office COMMUNE_SPECIALIST =
            new Office("Công chức chuyên môn cấp xã", "Commune specialist", Role.SPECIALIST, null);
    private static final Office COMMUNE_LEADER = new Office(
            "Lãnh đạo Ủy ban nhân dân cấp xã", "Leader of the commune People's Committee", Role.LEADER, null);
    private static final Office COMMUNE_SEALS =
            new Office("Văn thư Ủy ban nhân dân cấp xã", "Commune clerk of seals", Role.CLERK_OF_SEALS, null);

    // the department
    private static final Office COUNTER = new Office(
            "Quầy của sở tại Trung tâm Phục vụ hành chính công",
            "Counter of the department at the one-stop centre",
            Role.ONE_STOP,
            null);
    private static final Office HEAD =
            new Office("Lãnh đạo phòng chuyên môn", "Head of division", Role.DIVISION_HEAD, null);
    private static final Office SPECIALIST = new Office("Chuyên viên thụ lý", "Specialist", Role.SPECIALIST, null);
    private static final Office DIRECTOR = new Office("Lãnh đạo sở", "Director of the department", Role.LEADER, null);
    private static final Office SEALS =
            new Office("Văn thư sở", "Department clerk of seals", Role.CLERK_OF_SEALS, null);

    // whichever office handles it: a department, a ward, a commune
    private static final Office ONE_STOP_DESK =
            new Office("Bộ phận một cửa nơi tiếp nhận", "One-stop desk that receives it", Role.ONE_STOP, null);
    private static final Office LEADER =
            new Office("Lãnh đạo cơ quan giải quyết", "Leader of the office that handles it", Role.LEADER, null);
    private static final Office OFFICE_SEALS = new Office(
            "Văn thư cơ quan giải quyết", "Clerk of seals of the office that handles it", Role.CLERK_OF_SEALS, null);

    // the People's Committee of the province or city
    private static final Office COMMITTEE_OFFICER = new Office(
            "Chuyên viên Văn phòng Ủy ban nhân dân cấp tỉnh",
            "Officer of the provincial People's Committee",
            Role.COMMITTEE_OFFICER,
            null);
    private static final Office COMMITTEE_OFFICE_HEAD = new Office(
            "Lãnh đạo Văn phòng Ủy ban nhân dân cấp tỉnh",
            "Head of the office of the provincial People's Committee",
            Role.DIVISION_HEAD,
            Lane.COMMITTEE);
    private static final Office COMMITTEE_LEADER = new Office(
            "Lãnh đạo Ủy ban nhân dân cấp tỉnh",
            "Leader of the provincial People's Committee",
            Role.COMMITTEE_LEADER,
            null);
    private static final Office COMMITTEE_SEALS = new Office(
            "Văn thư Văn phòng Ủy ban nhân dân cấp tỉnh",
            "Clerk of seals of the provincial People's Committee",
            Role.CLERK_OF_SEALS,
            Lane.COMMITTEE);

    // land
    private static final Office LAND_SPECIALIST =
            new Office("Viên chức Văn phòng đăng ký đất đai", "Officer of the land registry", Role.SPECIALIST, null);
    private static final Office LAND_LEADER =
            new Office("Lãnh đạo Văn phòng đăng ký đất đai", "Head of the land registry", Role.LEADER, null);
    private static final Office TAX = new Office("Cơ quan thuế", "Tax office", Role.CONSULTED_AGENCY, null);
    private static final Office LAND_SEALS = new Office(
            "Văn thư Văn phòng đăng ký đất đai", "Clerk of seals of the land registry", Role.CLERK_OF_SEALS, null);

    private StarterTables() {}

    /** By file name. */
    static Map<String, ProcessTable> all() {
        var all = new LinkedHashMap<String, ProcessTable>();
        all.put("commune-same-day", communeSameDay());
        all.put("commune-civil-status", communeCivilStatus());
        all.put("commune-inspection", communeInspection());
        all.put("business-household", businessHousehold());
        all.put("department", department());
        all.put("department-opinion", departmentOpinion());
        all.put("department-committee", departmentCommittee());
        all.put("land-registration", landRegistration());
        all.put("construction-permit", constructionPermit());
        return all;
    }

    static ProcessTable get(String file) {
        return Objects.requireNonNull(all().get(file), file);
    }

    private static ProcessTable communeSameDay() {
        return table(
                "Chứng thực trong ngày tại cấp xã",
                "Certification on the same day at the commune",
                receive(COMMUNE_COUNTER, "0.5"),
                work(
                        "2",
                        CIVIL_STATUS,
                        Duty.APPRAISE,
                        "Đối chiếu bản chính",
                        "Compare with the originals",
                        "Đối chiếu bản sao với bản chính, kiểm tra giấy tờ tùy thân, ghi lời chứng.",
                        "1"),
                work(
                        "3",
                        COMMUNE_LEADER,
                        Duty.DECIDE,
                        "Ký chứng thực",
                        "Sign the certification",
                        "Xem xét và ký chứng thực; nếu không đủ điều kiện thì nêu rõ lý do từ chối.",
                        "1"),
                work(
                        "4",
                        COMMUNE_SEALS,
                        Duty.SEAL,
                        "Đóng dấu, vào sổ chứng thực",
                        "Seal and register",
                        "Đóng dấu, vào sổ chứng thực, chuyển kết quả về quầy.",
                        "0.5"),
                giveBack(COMMUNE_COUNTER, "0.5"));
    }

    private static ProcessTable communeCivilStatus() {
        return table(
                "Hộ tịch tại Ủy ban nhân dân cấp xã",
                "Civil status at the commune",
                receive(COMMUNE_COUNTER, "2"),
                work(
                        "2",
                        CIVIL_STATUS,
                        Duty.APPRAISE,
                        "Kiểm tra hồ sơ, ghi sổ hộ tịch",
                        "Examine and enter in the register",
                        "Kiểm tra thông tin, tra cứu cơ sở dữ liệu hộ tịch điện tử, ghi sổ và dự thảo giấy tờ hộ tịch.",
                        "8"),
                work(
                        "3",
                        COMMUNE_LEADER,
                        Duty.DECIDE,
                        "Ký giấy tờ hộ tịch",
                        "Sign the civil status paper",
                        "Xem xét hồ sơ và ký giấy tờ hộ tịch, hoặc từ chối và nêu rõ lý do.",
                        "4"),
                work(
                        "4",
                        COMMUNE_SEALS,
                        Duty.SEAL,
                        "Đóng dấu, phát hành",
                        "Seal and issue",
                        "Lấy số, đóng dấu, lưu bản điện tử, chuyển kết quả về quầy.",
                        "1"),
                giveBack(COMMUNE_COUNTER, "1"));
    }

    private static ProcessTable communeInspection() {
        return table(
                "Thủ tục cấp xã có kiểm tra thực địa",
                "Commune procedure with an inspection on the spot",
                receive(COMMUNE_COUNTER, "2"),
                assign(COMMUNE_HEAD, "2"),
                work(
                        "3",
                        COMMUNE_SPECIALIST,
                        Duty.APPRAISE,
                        "Kiểm tra thực địa",
                        "Inspect on the spot",
                        "Hẹn người nộp hồ sơ, kiểm tra thực địa và lập biên bản.",
                        "24"),
                work(
                        "4",
                        COMMUNE_SPECIALIST,
                        Duty.APPRAISE,
                        "Thẩm định, dự thảo kết quả",
                        "Appraise and draft the result",
                        "Thẩm định hồ sơ theo biên bản kiểm tra, dự thảo kết quả hoặc văn bản từ chối.",
                        "20"),
                review(COMMUNE_HEAD, "5", "4"),
                decide(COMMUNE_LEADER, "6", "8"),
                seal(COMMUNE_SEALS, "7", "2"),
                giveBack(COMMUNE_COUNTER, "2"));
    }

    private static ProcessTable businessHousehold() {
        return table(
                "Đăng ký hộ kinh doanh",
                "Registration of a business household",
                receive(COMMUNE_COUNTER, "2"),
                work(
                        "2",
                        COMMUNE_SPECIALIST,
                        Duty.APPRAISE,
                        "Kiểm tra tên và ngành nghề",
                        "Check the name and the trades",
                        "Kiểm tra tên hộ kinh doanh, ngành nghề, địa điểm; nhập hệ thống đăng ký hộ kinh doanh.",
                        "12"),
                work(
                        "3",
                        COMMUNE_HEAD,
                        Duty.REVIEW,
                        "Xem xét dự thảo giấy chứng nhận",
                        "Read the draft certificate",
                        "Xem xét hồ sơ và dự thảo giấy chứng nhận đăng ký hộ kinh doanh.",
                        "2"),
                work(
                        "4",
                        COMMUNE_LEADER,
                        Duty.DECIDE,
                        "Ký giấy chứng nhận",
                        "Sign the certificate",
                        "Ký giấy chứng nhận đăng ký hộ kinh doanh, hoặc thông báo rõ lý do từ chối.",
                        "4"),
                seal(COMMUNE_SEALS, "5", "2"),
                giveBack(COMMUNE_COUNTER, "2"));
    }

    private static ProcessTable department() {
        return table(
                "Thủ tục cấp sở, bảy bước",
                "Department procedure in seven steps",
                receive(COUNTER, "2"),
                assign(HEAD, "2"),
                appraise(SPECIALIST, "3", "24"),
                review(HEAD, "4", "4"),
                decide(DIRECTOR, "5", "4"),
                seal(SEALS, "6", "2"),
                giveBack(COUNTER, "2"));
    }

    private static ProcessTable departmentOpinion() {
        return table(
                "Thủ tục cấp sở có lấy ý kiến cơ quan khác",
                "Department procedure with the opinion of another agency",
                receive(COUNTER, "2"),
                assign(HEAD, "2"),
                work(
                        "3",
                        SPECIALIST,
                        Duty.APPRAISE,
                        "Kiểm tra hồ sơ, soạn văn bản lấy ý kiến",
                        "Examine and ask for an opinion",
                        "Kiểm tra hồ sơ, soạn và gửi văn bản lấy ý kiến kèm thời hạn trả lời.",
                        "16"),
                new Wait(
                        "Bước 4",
                        Awaited.OPINION,
                        "Chờ ý kiến cơ quan phối hợp",
                        "Wait for the other agency's opinion",
                        hours("40"),
                        null),
                work(
                        "5",
                        SPECIALIST,
                        Duty.APPRAISE,
                        "Tổng hợp ý kiến, dự thảo kết quả",
                        "Sum up and draft the result",
                        "Tổng hợp ý kiến, thẩm định hồ sơ, dự thảo kết quả hoặc văn bản từ chối.",
                        "12"),
                review(HEAD, "6", "4"),
                decide(DIRECTOR, "7", "8"),
                seal(SEALS, "8", "2"),
                giveBack(COUNTER, "2"));
    }

    private static ProcessTable departmentCommittee() {
        return table(
                "Thủ tục sở trình Ủy ban nhân dân cấp tỉnh quyết định",
                "Procedure a department submits to the provincial People's Committee",
                receive(COUNTER, "4"),
                assign(HEAD, "4"),
                appraise(SPECIALIST, "3", "38"),
                review(HEAD, "4", "8"),
                work(
                        "5",
                        DIRECTOR,
                        Duty.REVIEW,
                        "Ký tờ trình",
                        "Sign the submission",
                        "Xem xét kết quả thẩm định, ký tờ trình Ủy ban nhân dân cấp tỉnh.",
                        "8"),
                work(
                        "6",
                        SEALS,
                        Duty.SEAL,
                        "Phát hành tờ trình, chuyển hồ sơ",
                        "Send the submission and the dossier",
                        "Lấy số, đóng dấu, chuyển tờ trình và hồ sơ đến Văn phòng Ủy ban nhân dân cấp tỉnh.",
                        "2"),
                work(
                        "7",
                        COMMITTEE_OFFICER,
                        Duty.APPRAISE,
                        "Thẩm tra hồ sơ trình",
                        "Verify the submission",
                        "Thẩm tra hồ sơ, phiếu trình và dự thảo quyết định.",
                        "16"),
                work(
                        "8",
                        COMMITTEE_OFFICE_HEAD,
                        Duty.REVIEW,
                        "Xem xét phiếu trình",
                        "Read the file note",
                        "Xem xét, ký phiếu trình lãnh đạo Ủy ban nhân dân.",
                        "8"),
                work(
                        "9",
                        COMMITTEE_LEADER,
                        Duty.DECIDE,
                        "Ký quyết định",
                        "Sign the decision",
                        "Phó Chủ tịch phụ trách xem xét và ký quyết định, hoặc từ chối và nêu rõ lý do.",
                        "16"),
                work(
                        "10",
                        COMMITTEE_SEALS,
                        Duty.SEAL,
                        "Đóng dấu, chuyển kết quả",
                        "Seal and send the result",
                        "Lấy số, đóng dấu, chuyển kết quả về Trung tâm Phục vụ hành chính công.",
                        "4"),
                giveBack(COUNTER, "4"));
    }

    private static ProcessTable landRegistration() {
        return table(
                "Đăng ký đất đai có nghĩa vụ tài chính",
                "Land registration with a financial obligation",
                receive(COUNTER, "4"),
                work(
                        "2",
                        LAND_SPECIALIST,
                        Duty.APPRAISE,
                        "Thẩm tra hồ sơ, trích lục bản đồ",
                        "Examine and extract the map",
                        "Thẩm tra hồ sơ, kiểm tra hiện trạng, trích lục hoặc trích đo địa chính, dự thảo kết quả.",
                        "28"),
                work(
                        "3",
                        LAND_LEADER,
                        Duty.DECIDE,
                        "Duyệt kết quả, ký giấy chứng nhận",
                        "Approve and sign the certificate",
                        "Duyệt kết quả thẩm tra, ký giấy chứng nhận và phiếu chuyển thông tin đến cơ quan thuế, hoặc từ chối và nêu rõ lý do.",
                        "8"),
                work(
                        "4",
                        TAX,
                        Duty.OTHER,
                        "Ra thông báo nghĩa vụ tài chính",
                        "Issue the tax notice",
                        "Xác định nghĩa vụ tài chính và ra thông báo cho người sử dụng đất.",
                        "24"),
                new Wait(
                        "Bước 5", Awaited.PAYMENT, "Chờ người dân nộp tiền", "Wait for the citizen to pay", null, null),
                work(
                        "6",
                        LAND_SPECIALIST,
                        Duty.OTHER,
                        "Hoàn thiện giấy chứng nhận",
                        "Complete the certificate",
                        "In giấy chứng nhận đã duyệt hoặc ghi xác nhận thay đổi, sau khi đã có chứng từ nộp tiền.",
                        "8"),
                work(
                        "7",
                        LAND_SEALS,
                        Duty.SEAL,
                        "Đóng dấu, cập nhật hồ sơ địa chính",
                        "Seal and update the cadastre",
                        "Đóng dấu, cập nhật hồ sơ địa chính và cơ sở dữ liệu đất đai, chuyển kết quả về quầy.",
                        "4"),
                giveBack(COUNTER, "4"));
    }

    private static ProcessTable constructionPermit() {
        return table(
                "Cấp giấy phép xây dựng",
                "Construction permit",
                receive(ONE_STOP_DESK, "4"),
                assign(HEAD, "4"),
                work(
                        "3",
                        SPECIALIST,
                        Duty.APPRAISE,
                        "Kiểm tra hồ sơ và thực địa",
                        "Examine the dossier and the site",
                        "Kiểm tra hồ sơ thiết kế, kiểm tra thực địa, gửi văn bản lấy ý kiến các cơ quan.",
                        "40"),
                new Wait(
                        "Bước 4",
                        Awaited.OPINION,
                        "Chờ ý kiến về phòng cháy",
                        "Wait for the fire safety opinion",
                        hours("56"),
                        null),
                new Wait(
                        "Bước 4",
                        Awaited.OPINION,
                        "Chờ ý kiến Ủy ban nhân dân cấp xã nơi xây dựng",
                        "Wait for the commune's opinion",
                        hours("40"),
                        null),
                work(
                        "4",
                        SPECIALIST,
                        Duty.APPRAISE,
                        "Thẩm định bản vẽ",
                        "Appraise the drawings",
                        "Đối chiếu bản vẽ với quy hoạch, chỉ giới, mật độ và chiều cao cho phép.",
                        "40"),
                work(
                        "5",
                        SPECIALIST,
                        Duty.APPRAISE,
                        "Tổng hợp, dự thảo giấy phép",
                        "Sum up and draft the permit",
                        "Tổng hợp ý kiến, dự thảo giấy phép hoặc văn bản từ chối.",
                        "24"),
                review(HEAD, "6", "8"),
                decide(LEADER, "7", "8"),
                seal(OFFICE_SEALS, "8", "4"),
                giveBack(ONE_STOP_DESK, "4"));
    }

    private static ProcessTable table(String title, String titleEn, Step... steps) {
        return new ProcessTable("", title, titleEn, "", List.of(steps));
    }

    private static Work receive(Office office, String hours) {
        return work(
                "1",
                office,
                Duty.RECEIVE,
                "Tiếp nhận hồ sơ",
                "Receive the dossier",
                "Kiểm tra hồ sơ đủ và hợp lệ, số hóa, in giấy tiếp nhận và hẹn trả kết quả, chuyển xử lý.",
                hours);
    }

    private static Work assign(Office office, String hours) {
        return work(
                "2",
                office,
                Duty.ASSIGN,
                "Phân công thụ lý",
                "Assign to a specialist",
                "Xem hồ sơ và phân công người thụ lý.",
                hours);
    }

    private static Work appraise(Office office, String number, String hours) {
        return work(
                number,
                office,
                Duty.APPRAISE,
                "Thẩm định, dự thảo kết quả",
                "Appraise and draft the result",
                "Thẩm định hồ sơ, dự thảo kết quả hoặc văn bản từ chối nêu rõ lý do.",
                hours);
    }

    private static Work review(Office office, String number, String hours) {
        return work(
                number,
                office,
                Duty.REVIEW,
                "Xem xét dự thảo",
                "Read the draft",
                "Xem xét kết quả thẩm định và dự thảo, trình lãnh đạo.",
                hours);
    }

    private static Work decide(Office office, String number, String hours) {
        return work(
                number,
                office,
                Duty.DECIDE,
                "Ký kết quả",
                "Sign the result",
                "Xem xét và ký kết quả, hoặc từ chối và nêu rõ lý do.",
                hours);
    }

    private static Work seal(Office office, String number, String hours) {
        return work(
                number,
                office,
                Duty.SEAL,
                "Đóng dấu, chuyển kết quả",
                "Seal and send the result",
                "Lấy số, đóng dấu, lưu bản điện tử, chuyển kết quả về quầy.",
                hours);
    }

    private static Work giveBack(Office office, String hours) {
        return work(
                "cuối",
                office,
                Duty.RETURN,
                "Trả kết quả",
                "Return the result",
                "Báo cho người nộp hồ sơ, trả kết quả, thu giấy hẹn và lệ phí còn thiếu.",
                hours);
    }

    private static Work work(
            String number, Office office, Duty duty, String name, String nameEn, String task, String hours) {
        return new Work(
                "Bước " + number,
                office.name(),
                office.nameEn(),
                office.role(),
                name,
                nameEn,
                task,
                hours(hours),
                office.unit(),
                duty == Duty.APPRAISE ? Assign.LOAD : Assign.ROLE,
                duty);
    }

    private static Duration hours(String hours) {
        return BpmnReader.ofHours(new BigDecimal(hours));
    }
}
