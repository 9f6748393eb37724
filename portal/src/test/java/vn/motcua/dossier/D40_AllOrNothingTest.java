// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;

/** 40. Wherever a move breaks off, nothing of it is left, and it can be made again. */
@DossierTest
class D40_AllOrNothingTest {

    /** More statements than any move sends. */
    private static final int PLENTY = 40;

    /** They are written from the journal, after the moves and one by one. */
    private static final List<String> FROM_THE_JOURNAL =
            List.of("dossier_deed", "dossier_issue", "dossier_lasting", "dossier_reminder");

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    /** A dossier shortly before something, and that something. */
    enum Deed {
        ACCEPT(Story::submitted, story -> story.did(story.staff.clerk(), step -> new Move.Accept(step, null))),
        REFUSE(
                Story::submitted,
                story -> story.did(
                        story.staff.clerk(), step -> new Move.RefuseReception(step, "Không thuộc thẩm quyền", null))),
        CLAIM(Story::accepted, story -> story.did(story.staff.head(), Move.Claim::new)),
        COMPLETE(Story::accepted, Story::completed),
        ASK(story -> story.accepted().completed(), story -> story.did(story.staff.specialist(), Story::askSupplement)),
        ANSWER(
                story -> story.submitted().did(story.staff.clerk(), Story::askSupplement),
                story -> assertThat(story.moves(story.staff.citizen(), Story.answer()))
                        .isInstanceOf(Outcome.Done.class)),
        DECIDE(story -> story.accepted().completedUpTo("sign"), story -> story.decided(Decision.GRANTED)),
        RETURN(
                Story::finished,
                story -> story.did(
                        story.staff.clerk(),
                        step -> new Move.ReturnResult(step, "Nguyễn Thị Hoa", Move.ReturnWay.COUNTER, null))),
        WITHDRAW(
                Story::accepted,
                story -> assertThat(story.moves(story.staff.citizen(), new Move.Withdraw("Không cần nữa")))
                        .isInstanceOf(Outcome.Done.class));

        private final Consumer<Story> before;
        private final Consumer<Story> deed;

        Deed(Consumer<Story> before, Consumer<Story> deed) {
            this.before = before;
            this.deed = deed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_move_that_breaks_off_anywhere_has_not_been_made(Deed deed) {
        var story = office.aDossier();
        deed.before.accept(story);
        var before = rowsOf(story);

        var breaks = 0;
        while (breaks < PLENTY && RoundTrips.breakingAfter(breaks, () -> deed.deed.accept(story))) {
            breaks++;
            assertThat(rowsOf(story))
                    .as("broken off after %d statements", breaks)
                    .isEqualTo(before);
        }

        assertThat(breaks).as("how often it broke off").isBetween(3, PLENTY - 1);
        assertThat(rowsOf(story)).isNotEqualTo(before);
    }

    @Test
    void a_filing_that_breaks_off_anywhere_leaves_no_dossier_and_no_gap_in_the_numbers() {
        for (var channel : List.of(Channel.ONLINE, Channel.COUNTER)) {
            var story = office.aDossier();
            var staff = story.staff;
            var filing = story.filing(channel);
            var actor = channel == Channel.ONLINE ? staff.citizen() : staff.clerk();

            var breaks = 0;
            while (breaks < PLENTY && RoundTrips.breakingAfter(breaks, () -> story.files(actor, filing))) {
                breaks++;
                assertThat(rowsAt(staff.unit()))
                        .as("broken off after %d statements", breaks)
                        .isZero();
            }

            assertThat(breaks).as("how often it broke off").isBetween(3, PLENTY - 1);
            assertThat(rowsAt(staff.unit())).isPositive();
            assertThat(numbersGivenAt(staff.unit())).containsExactly(1);
        }
    }

    /** Every row that tells of the dossier, table by table. */
    private Map<String, List<String>> rowsOf(Story story) {
        var id = story.view().id();
        return tables("dossier_id", "subject")
                .collect(Collectors.toMap(
                        where -> where,
                        where -> jdbc.sql("SELECT t::text FROM " + where + " ORDER BY 1")
                                .param("id", id)
                                .query(String.class)
                                .list()));
    }

    private Stream<String> tables(String... columns) {
        return Stream.concat(
                Stream.of("dossier t WHERE id = :id"),
                jdbc
                        .sql("""
                        SELECT c.table_name || ' t WHERE ' || c.column_name || ' = :id'
                        FROM information_schema.columns c
                        JOIN pg_class p ON p.relname = c.table_name AND p.relnamespace = 'public'::regnamespace
                        WHERE c.table_schema = 'public' AND c.column_name IN (:columns) AND c.data_type = 'uuid'
                            AND p.relkind IN ('r', 'p') AND NOT p.relispartition
                            AND c.table_name NOT IN (:fromTheJournal)
                        """)
                        .param("columns", List.of(columns))
                        .param("fromTheJournal", FROM_THE_JOURNAL)
                        .query(String.class)
                        .list()
                        .stream());
    }

    private long rowsAt(String unit) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM dossier WHERE receiving_unit = :unit)
                    + (SELECT count(*) FROM dossier_unit WHERE unit = :unit)
                    + (SELECT count(*) FROM dossier_step WHERE unit = :unit)
                    + (SELECT count(*) FROM dossier_holding WHERE unit = :unit)
                    + (SELECT count(*) FROM journal_entry WHERE unit = :unit AND kind LIKE 'dossier%')
                    + (SELECT count(*) FROM dossier_series WHERE series LIKE '%' || :unit || '%')
                """).param("unit", unit).query(Long.class).single();
    }

    private List<Integer> numbersGivenAt(String unit) {
        return jdbc.sql("SELECT last FROM dossier_series WHERE series LIKE '%' || :unit || '%'")
                .param("unit", unit)
                .query(Integer.class)
                .list();
    }
}
