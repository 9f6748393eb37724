// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.CalendarChange;
import vn.motcua.agency.Calendars;
import vn.motcua.agency.Level;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.SpecialDate;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.dossier.Office.Staff;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.journal.JournalReaders;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.platform.PortalClock;

/** 37. The calendar changes under running dossiers: a day off is no working day, whenever it was entered. */
@DossierTest
class D37_RecountTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(800);
    private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), Actor.Kind.OFFICER, "Quản trị", List.of());
    private static final Instant TUESDAY = Office.at("2026-09-08T09:00");

    @Autowired
    Office office;

    @Autowired
    Recounts recounts;

    @Autowired
    Calendars calendars;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Units units;

    @Autowired
    Notices notices;

    @Autowired
    JournalReaders readers;

    private Staff openUnit() {
        var code = "H57." + NUMBER.incrementAndGet();
        var unit = new Unit(
                code,
                "H57",
                Level.PROVINCE,
                UnitKind.DEPARTMENT,
                "Sở " + code,
                "",
                LocalDate.of(2020, 1, 1),
                null,
                "",
                "",
                null);
        reorganisations.carryOut(
                new Reorganisations.Change(LocalDate.of(2020, 1, 1), List.of(unit), Set.of(), Map.of()));
        return new Staff(
                code,
                Office.citizen(),
                office.officer("Lê Thị Một Cửa", Role.ONE_STOP_CLERK, code),
                office.officer("Trần Trưởng Phòng", Role.DIVISION_HEAD, code),
                office.officer("Nguyễn Chuyên Viên", Role.SPECIALIST, code),
                office.officer("Phạm Đồng Nghiệp", Role.SPECIALIST, code),
                office.officer("Hoàng Giám Đốc", Role.LEADER, code),
                office.officer("Võ Văn Thư", Role.CLERK_OF_SEALS, code));
    }

    private static CalendarChange dayOff(String unit, String day) {
        return CalendarChange.of(
                unit,
                List.of(new SpecialDate(
                        unit,
                        LocalDate.parse(day),
                        SpecialDate.Kind.HOLIDAY,
                        "Nghỉ đột xuất",
                        "Day off",
                        null,
                        null,
                        "")));
    }

    private Recounts.Extent carriedOut(CalendarChange change) {
        return PortalClock.at(TUESDAY, () -> recounts.carryOut(ADMINISTRATOR, change));
    }

    @Test
    void a_day_off_that_is_entered_later_is_not_counted_and_the_citizen_is_told() {
        var staff = openUnit();
        var dossier = office.aDossierAt(staff).accepted();
        DossierAssert.assertThat(dossier).isDueOn("2026-09-14T08:00");
        var change = dayOff(staff.unit(), "2026-09-10");

        assertThat(PortalClock.at(TUESDAY, () -> recounts.extent(change))).isEqualTo(new Recounts.Extent(1, 1, 0));
        DossierAssert.assertThat(dossier).isDueOn("2026-09-14T08:00");
        assertThat(carriedOut(change).dossiers()).isEqualTo(1);
        readers.catchUp();

        DossierAssert.assertThat(dossier).isDueOn("2026-09-15T08:00");
        assertThat(dossier.progress().promisedAt()).isNull();
        assertThat(notices.of(staff.citizen(), null).rows())
                .filteredOn(notice -> notice.kind() == NoticeKind.RECOUNTED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.dueAt()).isEqualTo(Office.at("2026-09-15T08:00")));
    }

    @Test
    void the_same_change_again_moves_nothing_and_taking_it_back_takes_the_date_back() {
        var staff = openUnit();
        var dossier = office.aDossierAt(staff).accepted();
        carriedOut(dayOff(staff.unit(), "2026-09-10"));

        assertThat(carriedOut(dayOff(staff.unit(), "2026-09-10")).dossiers()).isZero();
        assertThat(carriedOut(new CalendarChange(staff.unit(), List.of(), List.of(LocalDate.of(2026, 9, 10)), null))
                        .dossiers())
                .isEqualTo(1);
        DossierAssert.assertThat(dossier).isDueOn("2026-09-14T08:00");
    }

    @Test
    void dossiers_of_other_units_and_days_that_are_over_change_nothing() {
        var staff = openUnit();
        var other = office.aDossierAt(openUnit()).accepted();
        office.aDossierAt(staff).accepted();

        carriedOut(dayOff(staff.unit(), "2026-09-10"));

        DossierAssert.assertThat(other).isDueOn("2026-09-14T08:00");
        assertThat(carriedOut(dayOff(staff.unit(), "2026-09-07")).dossiers()).isZero();
    }

    @Test
    void office_hours_hold_from_their_day_on_for_the_unit_and_those_below() {
        var unit = openUnit().unit();
        var change = new CalendarChange(
                unit,
                List.of(),
                List.of(),
                new CalendarChange.Hours(LocalDate.of(2026, 10, 1), "MON-FRI 08:00-12:00; SAT 08:00-11:00"));

        carriedOut(change);

        var calendar = units.calendarOf(unit);
        assertThat(calendar.on(LocalDate.of(2026, 9, 30)).minutes()).isEqualTo(480);
        assertThat(calendar.on(LocalDate.of(2026, 10, 1)).minutes()).isEqualTo(240);
        assertThat(calendar.on(LocalDate.of(2026, 10, 3)).minutes()).isEqualTo(180);
        assertThat(calendars.ownHours(unit))
                .extracting(Calendars.Period::text)
                .containsExactly("MON-FRI 08:00-12:00; SAT 08:00-11:00");
        carriedOut(new CalendarChange(
                unit, List.of(), List.of(), new CalendarChange.Hours(LocalDate.of(2026, 11, 2), "")));
        assertThat(units.calendarOf(unit).on(LocalDate.of(2026, 11, 2)).minutes())
                .isEqualTo(480);
    }
}
