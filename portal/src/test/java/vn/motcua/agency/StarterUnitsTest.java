// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/** What a fresh portal knows of Huế: three tiers until June 2025, two since. */
@PortalTest
class StarterUnitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2022, 5, 10);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 20);

    @Autowired
    Units units;

    @Autowired
    AdministrativeDivisions divisions;

    @Test
    void hue_has_nine_districts_and_their_communes_until_june_2025_and_forty_communes_since() {
        assertThat(units.communes(BEFORE))
                .hasSize(141)
                .allMatch(unit -> unit.code().matches("H57\\.3\\d\\.\\d\\d"));
        assertThat(units.communes(AFTER))
                .hasSize(40)
                .allMatch(unit -> unit.code().matches("H57\\.1\\d\\d"));
        assertThat(units.all(BEFORE))
                .filteredOn(unit -> isCommittee(unit, Level.DISTRICT))
                .hasSize(9);
        assertThat(units.all(AFTER)).noneMatch(unit -> unit.level() == Level.DISTRICT);
    }

    @Test
    void the_departments_were_merged_in_march_2025() {
        assertThat(departments(LocalDate.of(2025, 2, 28)))
                .contains("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn")
                .doesNotContain("Sở Nông nghiệp và Môi trường");
        assertThat(departments(LocalDate.of(2025, 3, 1)))
                .contains("Sở Nông nghiệp và Môi trường", "Sở Tư pháp")
                .doesNotContain("Sở Tài nguyên và Môi trường", "Sở Kế hoạch và Đầu tư");
    }

    @Test
    void each_department_has_an_office_and_a_division() {
        assertThat(units.all(AFTER))
                .filteredOn(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .allSatisfy(department -> assertThat(units.children(department.code(), AFTER))
                        .extracting(Unit::kind)
                        .contains(UnitKind.OFFICE, UnitKind.DIVISION));
    }

    @Test
    void the_province_bears_the_name_of_its_time() {
        assertThat(units.find("H57", BEFORE))
                .get()
                .extracting(Unit::name)
                .asString()
                .contains("Thừa Thiên Huế");
        assertThat(units.get("H57").name()).isEqualTo("Ủy ban nhân dân thành phố Huế");
    }

    @Test
    void an_abolished_unit_is_still_found_with_the_path_it_had() {
        assertThat(units.pathOf("H57.31.02"))
                .extracting(Unit::name)
                .endsWith("Ủy ban nhân dân thành phố Huế", "Ủy ban nhân dân phường Thuận Lộc");
        assertThat(units.find("H57.999")).isEmpty();
        assertThatThrownBy(() -> units.get("H57.999"))
                .isInstanceOf(UnknownUnit.class)
                .hasMessageContaining("H57.999");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            H57.101.03, Trung tâm Phục vụ hành chính công phường Phú Xuân
            H57.101,    Trung tâm Phục vụ hành chính công phường Phú Xuân
            H57.04.02,  Trung tâm Phục vụ hành chính công thành phố
            H57.07.10.003, Trung tâm Phục vụ hành chính công thành phố
            H57.02,     Trung tâm Phục vụ hành chính công thành phố
            H57.31.02,  Bộ phận Tiếp nhận và Trả kết quả phường Thuận Lộc
            H57.31.63,  Bộ phận Tiếp nhận và Trả kết quả thành phố Huế
            """)
    void each_unit_is_served_by_a_desk(String code, String desk) {
        assertThat(units.oneStopOf(code).name()).isEqualTo(desk);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            H57.04.02,     H57.04,  H57.01
            H57.07.10.003, H57.07,  H57.01
            H57.101.03,    H57.101, H57.01
            H57.02,        H57,     H57.01
            H57.31.02.001, H57.31.02, H57.01
            """)
    void each_unit_belongs_to_an_agency_and_a_province(String code, String agency, String office) {
        assertThat(units.agencyOf(code).code()).isEqualTo(agency);
        assertThat(units.provinceOfficeOf(code).code()).isEqualTo(office);
    }

    @Test
    void codes_tell_what_lies_within_what() {
        assertThat(units.isWithin("H57.16.03", "H57.16")).isTrue();
        assertThat(units.isWithin("H57.16", "H57.16")).isTrue();
        assertThat(units.isWithin("H57.163", "H57.16")).isFalse();
        assertThat(units.get("H57.04.02").codeParts()).containsExactly("H57", "04", "02");
    }

    @Test
    void a_commune_of_an_address_leads_to_its_committee() {
        assertThat(units.findOfDivision("19753")).get().extracting(Unit::code).isEqualTo("H57.101");
    }

    @Test
    void addresses_are_chosen_from_the_divisions_of_the_date_in_vietnamese_order() {
        assertThat(divisions.provinces())
                .hasSize(34)
                .extracting(Division::name)
                .startsWith("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng");
        assertThat(divisions.districts("46")).isEmpty();
        assertThat(divisions.communes("46"))
                .hasSize(40)
                .extracting(Division::fullName)
                .contains("Phường Phú Xuân");
        assertThat(divisions.provinces(BEFORE)).hasSize(63);
        assertThat(divisions.districts("46", BEFORE)).hasSize(9);
        assertThat(divisions.communes("474", BEFORE)).hasSize(36);
        assertThat(divisions.find("19753", BEFORE))
                .get()
                .extracting(Division::fullNameEn)
                .isEqualTo("Thuận Lộc Ward");
        assertThat(divisions.find("19753"))
                .get()
                .extracting(Division::fullNameEn)
                .isEqualTo("Phú Xuân Ward");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-13T10:00, 1 ngày làm việc, 2026-02-23T10:00
            2026-08-21T10:00, 1 ngày làm việc, 2026-08-22T10:00
            2026-08-28T10:00, 1 ngày làm việc, 2026-09-03T10:00
            2025-04-29T16:00, 1 ngày làm việc, 2025-05-05T16:00
            2018-12-28T16:00, 1 ngày làm việc, 2019-01-02T16:00
            2019-01-04T16:00, 1 ngày làm việc, 2019-01-05T16:00
            2030-01-31T09:00, 1 ngày làm việc, 2030-02-08T09:00
            """)
    void the_calendar_knows_the_holidays(LocalDateTime received, String limit, LocalDateTime due) {
        var answer = Deadlines.dueAt(
                units.calendarOf("H57.101"),
                received.atZone(WorkingCalendar.ZONE).toInstant(),
                TimeLimit.parse(limit));

        assertThat(LocalDateTime.ofInstant(answer, WorkingCalendar.ZONE)).isEqualTo(due);
    }

    private List<String> departments(LocalDate date) {
        return units.all(date).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .map(Unit::name)
                .toList();
    }

    private static boolean isCommittee(Unit unit, Level level) {
        return unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.level() == level;
    }
}
