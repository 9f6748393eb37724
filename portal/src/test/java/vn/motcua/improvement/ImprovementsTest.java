// SPDX-License-Identifier: Apache-2.0
package vn.motcua.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.improvement.Improvement.State;

@PortalTest
class ImprovementsTest {

    private static final String SERIES = "thu-ke-hoach";
    private static final Actor PLANNER = SignedIn.officer(Role.COMMITTEE_SPECIALIST, "H57.01");
    private static final LocalDate LATER = LocalDate.of(2090, 6, 30);

    @Autowired
    Improvements improvements;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing() {
        jdbc.sql("DELETE FROM improvement WHERE series = :series")
                .param("series", SERIES)
                .update();
    }

    private static Improvement plan(String aim, LocalDate due, int version) {
        return new Improvement(
                SERIES, "5.1.4", aim, "H57.01", "Trần Thị Hoa, trưởng phòng", due, State.PLANNED, "", version, "");
    }

    private Improvement kept(Improvement plan) {
        return ((Planned.Kept) improvements.keep(PLANNER, plan)).improvement();
    }

    @Test
    void a_plan_is_kept_with_who_wrote_it_and_noted() {
        var kept = kept(plan(Normalizer.normalize("Hẹn ngày trên biên nhận", Normalizer.Form.NFD), LATER, 0));

        assertThat(kept.aim()).isEqualTo("Hẹn ngày trên biên nhận");
        assertThat(kept.version()).isEqualTo(1);
        assertThat(improvements.of(SignedIn.officer(Role.SPECIALIST, "H57.16"), SERIES))
                .containsExactly(kept);
        assertThat(kept.changedBy()).isEqualTo(PLANNER.name());
        assertThat(jdbc.sql("SELECT count(*) FROM administrative_change WHERE object = :object")
                        .param("object", SERIES + "/5.1.4")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void officials_of_the_committee_and_administrators_make_plans(Role role) {
        var outcome = improvements.keep(SignedIn.officer(role, "H57.01"), plan("Niêm yết phí", LATER, 0));

        if (List.of(Role.COMMITTEE_SPECIALIST, Role.COMMITTEE_LEADER, Role.ADMINISTRATOR)
                .contains(role)) {
            assertThat(outcome).isInstanceOf(Planned.Kept.class);
        } else {
            assertThat(outcome).isEqualTo(new Planned.Refused("NOT_YOURS", null));
            assertThat(improvements.of(PLANNER, SERIES)).isEmpty();
        }
    }

    @Test
    void a_citizen_reads_no_plan() {
        kept(plan("Niêm yết phí", LATER, 0));

        assertThat(improvements.of(SignedIn.citizen(), SERIES)).isEmpty();
        assertThat(improvements.find(SignedIn.citizen(), SERIES, "5.1.4")).isEmpty();
    }

    @Test
    void whoever_read_an_older_version_overwrites_nothing() {
        kept(plan("Người thứ nhất", LATER, 0));

        assertThat(improvements.keep(PLANNER, plan("Người thứ hai", LATER, 0)))
                .isEqualTo(new Planned.Refused("CHANGED_SINCE", null));
        assertThat(kept(plan("Người thứ hai, đã đọc", LATER, 1)).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             ''   | H57.01 | Hoa | 2090-01-01 | AIM_EMPTY    | aim
             Làm  | H99.77 | Hoa | 2090-01-01 | UNIT_UNKNOWN | unit
             Làm  | ''     | Hoa | 2090-01-01 | UNIT_UNKNOWN | unit
             Làm  | H57.01 | ' ' | 2090-01-01 | OWNER_EMPTY  | owner
             Làm  | H57.01 | Hoa | 2019-01-01 | DUE_PAST     | due
            """)
    void what_is_missing_is_told_beside_its_field(
            String aim, String unit, String owner, LocalDate due, String code, String field) {
        var wish = new Improvement(SERIES, "5.1.4", aim, unit, owner, due, State.UNDER_WAY, "", 0, "");

        assertThat(improvements.keep(PLANNER, wish)).isEqualTo(new Planned.Refused(code, field));
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThat(improvements.keep(PLANNER, plan("x".repeat(1001), LATER, 0)))
                .isEqualTo(new Planned.Refused("TEXT_LONG", "aim"));
    }

    @Test
    void a_date_that_has_passed_may_stay_when_something_else_is_changed() {
        kept(plan("Niêm yết phí", LATER, 0));
        jdbc.sql("UPDATE improvement SET due = '2019-01-01' WHERE series = :series")
                .param("series", SERIES)
                .update();

        var changed = kept(plan("Niêm yết phí ở mọi xã", LocalDate.of(2019, 1, 1), 1));

        assertThat(changed.isLate(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(improvements.keep(PLANNER, plan("Niêm yết", LocalDate.of(2019, 2, 1), 2)))
                .isEqualTo(new Planned.Refused("DUE_PAST", "due"));
    }

    @Test
    void the_database_keeps_no_plan_without_an_owner() {
        kept(plan("Niêm yết phí", LATER, 0));

        assertThatThrownBy(() -> jdbc.sql("UPDATE improvement SET owner = '' WHERE series = :series")
                        .param("series", SERIES)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
