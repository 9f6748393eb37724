// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PortalTest;
import vn.motcua.platform.Ids;

/** What was changed by whom: noted with the change or not at all, never altered, found again. */
@PortalTest
class ChangeLogTest {

    private static final Doer HOA = Doer.person(Ids.next(), "Lê Thị Hoa");

    @Autowired
    ChangeLog changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String object = "thử-" + Ids.next();

    private Change change(String name) {
        return Change.of(Area.UNITS, Deed.RENAMED, object, name);
    }

    private void note(Doer by, Change change) {
        transaction.executeWithoutResult(_ -> changes.note(by, change));
    }

    private ChangeQuery about(String wanted) {
        return new ChangeQuery(null, null, wanted, null, null);
    }

    @Test
    void a_change_comes_back_as_it_was_noted() {
        var noted = change("Sở Y tế")
                .with("name", "Sở Y tế", new Text("Sở Y tế và Dân số", "Department of Health and Population"))
                .withCode("state", "OPEN", "CLOSED")
                .with("remark", "", "")
                .saying("changes.said.password");

        note(HOA, noted);

        var found = changes.read(about(object), null, 10).rows();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(HOA);
            assertThat(one.change()).isEqualTo(noted);
            assertThat(one.change().details()).hasSize(3);
        });
    }

    @Test
    void what_is_taken_back_was_never_noted() {
        transaction.executeWithoutResult(status -> {
            changes.note(HOA, change("Sở Y tế"));
            status.setRollbackOnly();
        });

        assertThat(changes.read(about(object), null, 10).rows()).isEmpty();
    }

    @Test
    void nothing_is_noted_beside_the_change() {
        assertThatThrownBy(() -> changes.note(change("Sở Y tế"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE administrative_change SET by_name = 'ai đó'",
                "DELETE FROM administrative_change",
                "TRUNCATE administrative_change"
            })
    void the_database_itself_refuses_to_alter_the_record(String statement) {
        note(HOA, change("Sở Y tế"));

        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("only ever added to");
    }

    @Test
    void pages_follow_each_other_without_a_gap_while_others_write() {
        for (var number = 1; number <= 5; number++) {
            note(HOA, change("lần " + number));
        }
        var first = changes.read(about(object), null, 2);
        note(HOA, change("lần 6"));
        var second = changes.read(about(object), first.next(), 2);
        var third = changes.read(about(object), second.next(), 2);

        var seen = new ArrayList<String>();
        first.rows().forEach(one -> seen.add(one.change().name().vi()));
        second.rows().forEach(one -> seen.add(one.change().name().vi()));
        third.rows().forEach(one -> seen.add(one.change().name().vi()));
        assertThat(seen).containsExactly("lần 5", "lần 4", "lần 3", "lần 2", "lần 1");
        assertThat(third.next()).isNull();
    }

    @Test
    void it_is_narrowed_by_who_what_and_a_part_of_the_name() {
        var other = Doer.person(Ids.next(), "Trần Văn Bê");
        note(HOA, change("Phường Thuận Hóa " + object));
        note(other, Change.of(Area.FORMS, Deed.PUBLISHED, object, ""));

        assertThat(changes.read(new ChangeQuery(Area.FORMS, null, object, null, null), null, 9)
                        .rows())
                .extracting(Noted::by)
                .containsExactly(other);
        assertThat(changes.read(new ChangeQuery(null, HOA.account(), object, null, null), null, 9)
                        .rows())
                .extracting(Noted::by)
                .containsExactly(HOA);
        assertThat(changes.read(about("thuận hóa " + object), null, 9).rows()).hasSize(1);
        assertThat(changes.read(new ChangeQuery(null, UUID.randomUUID(), "", null, null), null, 9)
                        .rows())
                .isEmpty();
    }

    @Test
    void all_of_it_is_read_however_much_there_is() {
        transaction.executeWithoutResult(_ -> {
            for (var number = 0; number < 1001; number++) {
                changes.note(HOA, change("lần " + number));
            }
        });
        var seen = new ArrayList<String>();

        changes.each(about(object), noted -> seen.add(noted.change().name().vi()));

        assertThat(seen).hasSize(1001).doesNotHaveDuplicates().startsWith("lần 1000");
    }

    @Test
    void a_name_of_any_length_and_letters_is_kept_in_one_form() {
        note(HOA, change("Sơ\u0309\0 " + "𝒳".repeat(400)));

        assertThat(changes.read(about(object), null, 1)
                        .rows()
                        .getFirst()
                        .change()
                        .name()
                        .vi())
                .startsWith("Sở 𝒳")
                .endsWith("𝒳…");
    }
}
