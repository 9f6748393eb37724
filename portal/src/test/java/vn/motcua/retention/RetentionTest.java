// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;

@PortalTest
class RetentionTest {

    /** Long before whatever other tests make; the nights below are of 2006, so that theirs stays. */
    private static final Instant OLD = Instant.parse("2001-01-01T00:00:00Z");

    @Autowired
    Retention retention;

    @Autowired
    List<Keeping> keepings;

    @Autowired
    ChangeLog changes;

    @Autowired
    MessageSource words;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void asTheProgramComes() {
        jdbc.sql("DELETE FROM retention_rule").update();
        jdbc.sql("DELETE FROM retention_night").update();
        jdbc.sql("DELETE FROM retention_removal").update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-30T19:00:00Z, 30,  DAYS,   2026-02-28T19:00:00Z
            2026-03-30T19:00:00Z, 1,   MONTHS, 2026-02-27T19:00:00Z
            2028-02-28T19:00:00Z, 1,   YEARS,  2027-02-27T19:00:00Z
            """)
    void a_span_goes_back_by_the_calendar(Instant time, int amount, Span.Unit unit, Instant before) {
        assertThat(new Span(amount, unit).before(time)).isEqualTo(before);
    }

    @Test
    void what_is_old_enough_goes_in_the_night_and_what_is_not_stays() {
        draft(OLD);
        var young = draft(Instant.parse("2006-03-01T00:00:00Z"));
        var night = Instant.parse("2006-03-09T19:00:00Z");
        assertThat(tonight("DRAFTS", night).count()).isPositive();
        assertThat(tonight("DRAFTS", night).oldest()).isEqualTo(OLD);

        PortalClock.runAt(night, retention::round);

        assertThat(tonight("DRAFTS", night).count()).isZero();
        assertThat(drafts(young)).isEqualTo(1);
        assertThat(retention.latest(99))
                .filteredOn(gone -> gone.kind().equals("DRAFTS"))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.night()).isEqualTo(LocalDate.of(2006, 3, 10));
                    assertThat(gone.count()).isPositive();
                });
    }

    @Test
    void nothing_goes_by_day_and_a_night_is_one_node_s() {
        var draft = draft(OLD);

        for (var time : List.of("2006-03-09T17:59:59Z", "2006-03-09T22:00:00Z", "2006-03-10T07:00:00Z")) {
            PortalClock.runAt(Instant.parse(time), retention::round);
            assertThat(drafts(draft)).as(time).isEqualTo(1);
        }
        PortalClock.runAt(Instant.parse("2006-03-09T18:00:00Z"), retention::round);
        assertThat(drafts(draft)).isZero();
        var next = draft(OLD);
        PortalClock.runAt(Instant.parse("2006-03-09T18:15:00Z"), retention::round);
        assertThat(drafts(next)).as("the night was taken").isEqualTo(1);
        PortalClock.runAt(Instant.parse("2006-03-10T18:15:00Z"), retention::round);
        assertThat(drafts(next)).isZero();
    }

    @Test
    void many_go_batch_by_batch() {
        IntStream.range(0, 1_203).forEach(_ -> draft(OLD));

        PortalClock.runAt(Instant.parse("2006-03-09T19:00:00Z"), retention::round);

        assertThat(retention.latest(99))
                .filteredOn(gone -> gone.kind().equals("DRAFTS"))
                .singleElement()
                .satisfies(gone -> assertThat(gone.count()).isGreaterThanOrEqualTo(1_203));
    }

    @Test
    void a_draft_that_somebody_was_asked_to_sign_stays() {
        var draft = draft(OLD);
        jdbc.sql("""
                INSERT INTO dossier_cosigner (id, draft_id, name, contact, secret, invited_at, expires_at)
                VALUES (:draft, :draft, 'Lê Văn Nam', '0905000111', :secret, now(), now())""")
                .param("draft", draft)
                .param("secret", draft.toString().getBytes(StandardCharsets.UTF_8))
                .update();

        PortalClock.runAt(Instant.parse("2006-03-09T19:00:00Z"), retention::round);

        assertThat(drafts(draft)).isEqualTo(1);
        jdbc.sql("DELETE FROM dossier_cosigner WHERE draft_id = :draft")
                .param("draft", draft)
                .update();
    }

    @Test
    void an_administrator_settles_it_not_below_the_least_and_it_is_recorded() {
        var administrator = SignedIn.administrator();

        assertThat(retention.settle(administrator, "DRAFTS", Span.days(29))).isEqualTo(Settling.TOO_SHORT);
        assertThat(retention.settle(administrator, "DOSSIERS", Span.days(99))).isEqualTo(Settling.NOT_YOURS);
        assertThat(retention.settle(SignedIn.citizen(), "DRAFTS", Span.days(99)))
                .isEqualTo(Settling.NOT_YOURS);
        assertThat(retention.settle(administrator, "DRAFTS", Span.days(90))).isEqualTo(Settling.SETTLED);
        assertThat(retention.settle(administrator, "DRAFTS", Span.days(90))).isEqualTo(Settling.UNCHANGED);

        assertThat(retention.rules())
                .filteredOn(rule -> rule.kind().equals("DRAFTS"))
                .extracting(Rule::kept)
                .containsExactly(Span.days(90));
        assertThat(changes.read(new ChangeQuery(null, administrator.id(), "retention", null, null), null, 9)
                        .rows())
                .hasSize(1);
    }

    @Test
    void every_kind_has_its_words_and_asks_the_database_something_it_understands() {
        for (var keeping : keepings) {
            assertThat(words.getMessage("retention.kind." + keeping.kind(), null, java.util.Locale.ENGLISH))
                    .doesNotStartWith("retention.");
            assertThat(words.getMessage("retention.why." + keeping.kind(), null, java.util.Locale.ENGLISH))
                    .doesNotStartWith("retention.");
            assertThat(keeping.usual()).isGreaterThanOrEqualTo(keeping.least());
            assertThat(keeping.remove(OLD, 1)).as(keeping.kind()).isZero();
        }
    }

    private Keeping.Overdue tonight(String kind, Instant at) {
        return PortalClock.at(at, () -> retention.rules()).stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .tonight();
    }

    private UUID draft(Instant savedAt) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO dossier_draft (id, owner, procedure_code, procedure_name, unit, form_version, answers,
                    started_at, saved_at)
                VALUES (:id, :id, '1.001193', 'Khai sinh', 'H57.104', :id, '{}', :at, :at)""")
                .param("id", id)
                .param("at", savedAt.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private int drafts(UUID id) {
        return jdbc.sql("SELECT count(*) FROM dossier_draft WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
