// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** What an officer arranges on the desk is theirs alone. */
@PortalTest
class SavedFiltersTest {

    @Autowired
    SavedFilters filters;

    @Autowired
    ChosenColumns columns;

    private final Actor me = SignedIn.officer(Role.SPECIALIST, "H57.104");
    private final Actor other = SignedIn.officer(Role.SPECIALIST, "H57.104");

    @Test
    void a_question_is_kept_under_a_name_and_one_of_them_comes_first() {
        assertThat(filters.keep(me, " Khai  sinh ", "tray=MINE", true)).isEqualTo(Saving.SAVED);
        assertThat(filters.keep(me, "Quá hạn", "tray=UNIT&due=LATE", true)).isEqualTo(Saving.SAVED);

        assertThat(filters.of(me)).extracting(SavedFilter::name).containsExactly("Khai sinh", "Quá hạn");
        assertThat(filters.defaultOf(me)).map(SavedFilter::question).contains("tray=UNIT&due=LATE");
        filters.toggleDefault(me, filters.of(me).getLast().id());
        assertThat(filters.defaultOf(me)).isEmpty();
    }

    @Test
    void another_sees_none_of_it_and_changes_none_of_it() {
        filters.keep(me, "Của tôi", "tray=MINE", false);
        var id = filters.of(me).getFirst().id();

        assertThat(filters.of(other)).isEmpty();
        assertThat(filters.rename(other, id, "Khác")).isEqualTo(Saving.UNKNOWN);
        assertThat(filters.toggleDefault(other, id)).isEqualTo(Saving.UNKNOWN);
        assertThat(filters.remove(other, id)).isEqualTo(Saving.UNKNOWN);
        assertThat(filters.of(me)).extracting(SavedFilter::name).containsExactly("Của tôi");
    }

    @Test
    void a_name_is_needed_once_in_whatever_case_and_composed_however() {
        filters.keep(me, "Hỏi Hà", "tray=MINE", false);

        assertThat(filters.keep(me, "HỎI HÀ", "tray=ALL", false)).isEqualTo(Saving.NAME_IS_TAKEN);
        assertThat(filters.keep(me, "Ho\u0309i Ha\u0300", "tray=ALL", false)).isEqualTo(Saving.NAME_IS_TAKEN);
        assertThat(filters.keep(me, " ", "tray=ALL", false)).isEqualTo(Saving.NAME_IS_MISSING);
        assertThat(filters.keep(me, "x".repeat(41), "tray=ALL", false)).isEqualTo(Saving.NAME_IS_LONG);
        assertThat(filters.keep(other, "Hỏi Hà", "tray=ALL", false)).isEqualTo(Saving.SAVED);
        assertThat(filters.rename(me, UUID.randomUUID(), "Mới")).isEqualTo(Saving.UNKNOWN);
        assertThat(filters.rename(me, filters.of(me).getFirst().id(), "hỏi hà")).isEqualTo(Saving.SAVED);
    }

    @Test
    void there_is_an_end_to_them() {
        for (var i = 0; i < 12; i++) {
            assertThat(filters.keep(me, "Bộ lọc " + i, "tray=MINE", false)).isEqualTo(Saving.SAVED);
        }

        assertThat(filters.keep(me, "Một nữa", "tray=MINE", false)).isEqualTo(Saving.TOO_MANY);
    }

    @Test
    void columns_are_chosen_by_each_for_themselves() {
        assertThat(columns.of(me)).isEqualTo(Column.usual());
        columns.choose(me, EnumSet.of(Column.STATUS));
        assertThat(columns.of(me)).containsExactly(Column.STATUS);
        columns.choose(me, EnumSet.noneOf(Column.class));
        assertThat(columns.of(me)).isEmpty();
        assertThat(columns.of(other)).isEqualTo(Column.usual());
    }
}
