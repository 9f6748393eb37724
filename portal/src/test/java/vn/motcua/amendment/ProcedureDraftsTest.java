// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.ChangeQuery;
import vn.motcua.administration.Deed;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.ProcedureVersion.State;
import vn.motcua.catalogue.ProcedureVersions;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Wording;
import vn.motcua.identity.Actor;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.VietnamTime;

/** What a procedure says is changed in a draft, compared, and published; nothing that was published or imported is lost. */
@PortalTest
class ProcedureDraftsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    ProcedureDrafts drafts;

    @Autowired
    ProcedureVersions versions;

    @Autowired
    Procedures procedures;

    @Autowired
    ChangeLog changes;

    @TempDir
    Path folder;

    private final Actor administrator = SignedIn.administrator();
    private final String code = "9.65%04d".formatted(COUNT.incrementAndGet());

    private void imported(String name, String fee) throws IOException {
        var file = Files.writeString(
                folder.resolve("one.jsonl"), """
                {"code": "%s", "name": "%s", "level": "Cấp xã", "field": "Thử", "subjects": ["Công dân Việt Nam"],
                 "channels": [{"channel": "Trực tiếp", "time": "3", "time_unit": "Ngày làm việc",
                               "fees": [{"amount": "%s", "note": "Lệ phí"}]}],
                 "papers": [{"name": "Tờ khai", "originals": 1, "copies": 0}, {"name": "Giấy", "originals": 0, "copies": 99}],
                 "results": [{"name": "Giấy chứng nhận"}]}
                """.formatted(code, name, fee).replace("\n", " "));
        assertThat(procedures.importFile(file, ImportProgress.SILENT).refused()).isZero();
    }

    private ProcedureDraft opened() {
        return drafts.open(administrator, code).orElseThrow();
    }

    private Typed fields(ProcedureDraft draft, Part part, String... changed) {
        var fields = new LinkedHashMap<>(ProcedureDrafts.fields(draft, part).fields());
        for (var number = 0; number < changed.length; number += 2) {
            fields.put(changed[number], List.of(changed[number + 1]));
        }
        return new Typed(fields);
    }

    private Amended keeps(Part part, String... changed) {
        var draft = opened();
        return drafts.keep(administrator, code, part, fields(draft, part, changed), ProcedureDrafts.mark(draft, part));
    }

    private Amended publishes(@Nullable LocalDate firstDay) {
        return drafts.publish(
                administrator, code, new Publishing(opened().revision(), "Theo Quyết định 1/QĐ-UBND", firstDay));
    }

    private static @Nullable Long fee(Procedure procedure) {
        return procedure.ways().getFirst().fees().getFirst().dong();
    }

    // ── the way of a change ─────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_changed_fee_is_compared_published_and_noted_and_the_old_version_stays() throws IOException {
        imported("Tên", "8000");
        var before = procedures.get(code);

        assertThat(keeps(Part.WAYS, "ways-0-fees-0-dong", "5.000 đ")).isInstanceOf(Amended.Made.class);
        assertThat(procedures.get(code)).isEqualTo(before);
        assertThat(drafts.differences(opened()))
                .singleElement()
                .satisfies(difference -> assertThat(
                                difference.fact() + " " + difference.about().vi() + ": "
                                        + difference.from().vi() + " → "
                                        + difference.to().vi())
                        .isEqualTo("fee Trực tiếp, Lệ phí: 8.000 đ → 5.000 đ"));

        assertThat(publishes(null)).isInstanceOf(Amended.Published.class);
        assertThat(fee(procedures.get(code))).isEqualTo(5000);
        assertThat(procedures.get(code).number()).isEqualTo(2);
        assertThat(procedures.version(before.version())).isEqualTo(before);
        assertThat(drafts.find(code)).isEmpty();
        assertThat(versions.of(code))
                .extracting(version -> version.state() + " " + version.own())
                .containsExactly("IN_FORCE true", "PAST false");
        assertThat(changes.read(new ChangeQuery(null, null, code, null, null), null, 9)
                        .rows())
                .extracting(noted -> noted.change().deed())
                .containsExactly(Deed.PUBLISHED, Deed.DRAFT_CHANGED, Deed.DRAFT_OPENED);
    }

    @Test
    void what_was_filed_before_goes_by_the_version_of_then() throws IOException {
        imported("Tên", "8000");
        var filed = Instant.now();
        keeps(Part.WAYS, "ways-0-fees-0-dong", "5000");
        publishes(null);

        assertThat(fee(procedures.at(code, filed).orElseThrow())).isEqualTo(8000);
        assertThat(fee(procedures.at(code, Instant.EPOCH).orElseThrow())).isEqualTo(8000);
        assertThat(fee(procedures.at(code, Instant.now()).orElseThrow())).isEqualTo(5000);
    }

    @Test
    void a_version_comes_into_force_on_its_day_and_can_be_taken_back_before() throws IOException {
        imported("Tên", "8000");
        var nextWeek = VietnamTime.dateOf(Instant.now()).plusDays(7);
        keeps(Part.WAYS, "ways-0-fees-0-dong", "5000");
        publishes(nextWeek);

        var evening = nextWeek.atStartOfDay(VietnamTime.ZONE).toInstant().minusSeconds(1);
        assertThat(fee(procedures.get(code))).isEqualTo(8000);
        assertThat(fee(procedures.at(code, evening).orElseThrow())).isEqualTo(8000);
        assertThat(fee(procedures.at(code, evening.plusSeconds(1)).orElseThrow()))
                .isEqualTo(5000);
        assertThat(versions.of(code).getFirst().state()).isEqualTo(State.TO_COME);
        assertThat(fee(opened().content())).as("a new draft begins from it").isEqualTo(5000);

        assertThat(versions.withdrawComing(code, administrator.doer())).isTrue();
        assertThat(versions.withdrawComing(code, administrator.doer())).isFalse();
        assertThat(fee(procedures.at(code, evening.plusSeconds(1)).orElseThrow()))
                .isEqualTo(8000);
        assertThat(versions.of(code).getFirst().state()).isEqualTo(State.BEHIND);
    }

    @Test
    void nothing_goes_backwards_is_published_unchanged_or_by_somebody_else() throws IOException {
        imported("Tên", "8000");
        opened();

        assertThat(publishes(null)).isEqualTo(Amended.Refused.because("", "nothing-changed"));
        keeps(Part.WORDS, "nameEn", "Name");
        assertThat(publishes(LocalDate.of(2020, 1, 1))).isEqualTo(Amended.Refused.because("firstDay", "day-is-past"));
        assertThatThrownBy(() -> drafts.open(SignedIn.citizen(), code)).isInstanceOf(IllegalStateException.class);
        assertThat(drafts.open(administrator, "9.999999")).isEmpty();
    }

    // ── two at once ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void who_changes_the_same_part_second_is_told_and_changes_nothing() throws IOException {
        imported("Tên", "8000");
        var other = SignedIn.administrator();
        var seen = opened();
        var mark = ProcedureDrafts.mark(seen, Part.WORDS);
        drafts.keep(other, code, Part.WORDS, fields(seen, Part.WORDS, "nameEn", "Theirs"), mark);

        var second = drafts.keep(administrator, code, Part.WORDS, fields(seen, Part.WORDS, "nameEn", "Mine"), mark);
        var elsewhere = keeps(Part.LEGAL, "legalBasis", "60/2014/QH13");

        assertThat(second)
                .isInstanceOfSatisfying(
                        Amended.Overtaken.class, told -> assertThat(told.by()).isEqualTo(other.id()));
        assertThat(elsewhere).as("another part").isInstanceOf(Amended.Made.class);
        assertThat(opened().content().name().en()).isEqualTo("Theirs");
        assertThat(drafts.publish(administrator, code, new Publishing(seen.revision(), "", null)))
                .isInstanceOf(Amended.Overtaken.class);
    }

    // ── an import afterwards ────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void an_import_brings_what_was_not_changed_here_and_flags_what_was() throws IOException {
        imported("Tên", "8000");
        keeps(Part.WAYS, "ways-0-fees-0-dong", "5000");
        publishes(null);

        imported("Tên mới", "8000");
        assertThat(procedures.get(code).name().vi()).isEqualTo("Tên mới");
        assertThat(fee(procedures.get(code))).isEqualTo(5000);
        assertThat(differing()).isEmpty();

        imported("Tên mới", "10000");
        assertThat(fee(procedures.get(code))).isEqualTo(5000);
        assertThat(differing())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.value()).contains("10.000 đ"));
        imported("Tên mới", "10000");
        assertThat(differing()).as("the same once more").hasSize(1);

        var taken = drafts.take(administrator, code, "ways", opened().revision());
        assertThat(taken).isInstanceOf(Amended.Made.class);
        publishes(null);
        assertThat(fee(procedures.get(code))).isEqualTo(10000);
        assertThat(differing()).isEmpty();
    }

    private List<Doubt> differing() {
        return procedures.get(code).doubts().stream()
                .filter(doubt -> doubt.code().equals(Doubt.SOURCE_DIFFERS))
                .toList();
    }

    @Test
    void an_import_reaches_a_version_that_is_still_to_come_too() throws IOException {
        imported("Tên", "8000");
        keeps(Part.WAYS, "ways-0-fees-0-dong", "5000");
        publishes(VietnamTime.dateOf(Instant.now()).plusDays(7));

        imported("Tên mới", "8000");

        var later = Instant.now().plus(Duration.ofDays(8));
        assertThat(procedures.get(code).name().vi()).isEqualTo("Tên mới");
        assertThat(fee(procedures.get(code))).isEqualTo(8000);
        assertThat(procedures.at(code, later).orElseThrow().name().vi()).isEqualTo("Tên mới");
        assertThat(fee(procedures.at(code, later).orElseThrow())).isEqualTo(5000);
    }

    @Test
    void a_draft_that_an_import_has_overtaken_takes_it_in_before_it_is_published() throws IOException {
        imported("Tên", "8000");
        keeps(Part.WAYS, "ways-0-fees-0-dong", "5000");
        imported("Tên mới", "8000");

        assertThat(publishes(null)).isEqualTo(Amended.Refused.because("", "base-is-old", 2));
        drafts.renew(administrator, code, opened().revision());
        assertThat(publishes(null)).isInstanceOf(Amended.Published.class);
        assertThat(procedures.get(code).name().vi()).isEqualTo("Tên mới");
        assertThat(fee(procedures.get(code))).isEqualTo(5000);
    }

    // ── papers, doubts ──────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void papers_get_english_are_moved_added_and_their_doubts_go_with_them() throws IOException {
        imported("Tên", "8000");
        var draft = opened();
        assertThat(draft.content().doubts()).extracting(Doubt::field).contains("papers[1].copies");
        var page = fields(draft, Part.PAPERS, "papers-0-nameEn", "Declaration", "papers-1-copies", "1")
                .press("up:papers:1")
                .typed()
                .press("add:papers:0")
                .typed();
        var filled = new LinkedHashMap<>(page.fields());
        filled.put("papers-2-nameVi", List.of("Ảnh thẻ"));

        drafts.keep(administrator, code, Part.PAPERS, new Typed(filled), ProcedureDrafts.mark(draft, Part.PAPERS));

        var papers = opened().content().papers();
        assertThat(papers).extracting(paper -> paper.name().vi()).containsExactly("Giấy", "Tờ khai", "Ảnh thẻ");
        assertThat(papers.get(1).name().en()).isEqualTo("Declaration");
        assertThat(papers).extracting(paper -> paper.key()).doesNotHaveDuplicates();
        assertThat(papers.get(1).key())
                .isEqualTo(draft.content().papers().getFirst().key());
        assertThat(opened().content().doubts()).extracting(Doubt::field).contains("papers[0].copies");
    }

    @Test
    void a_doubt_is_settled_by_a_tick_and_gone_with_the_next_version() throws IOException {
        imported("Tên", "8000");
        var draft = opened();
        var doubts = draft.content().doubts();
        var number = doubts.stream().map(Doubt::code).toList().indexOf("impossible-count");

        var kept = keeps(Part.PAPERS, "papers-1-copies", "1", "settled", String.valueOf(number));
        assertThat(kept).isInstanceOf(Amended.Made.class);
        publishes(null);

        assertThat(procedures.get(code).doubts())
                .hasSize(doubts.size() - 1)
                .noneMatch(doubt -> doubt.code().equals("impossible-count"));
    }

    @Test
    void a_page_that_is_saved_as_it_came_changes_nothing() throws IOException {
        imported("Tên", "8000");
        for (var part : Part.values()) {
            if (part != Part.PAPERS) {
                assertThat(keeps(part)).as(part.name()).isInstanceOf(Amended.Made.class);
            }
        }
        assertThat(opened().revision()).isZero();
    }

    // ── what cannot be ──────────────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource(textBlock = """
            ways-0-fees-0-dong,   500,             impossible-fee
            ways-0-fees-0-dong,   2000000000,      impossible-fee
            ways-0-fees-0-dong,   -8000,           no-money
            ways-0-fees-0-dong,   '8,5',           no-money
            ways-0-fees-0-dong,   tám nghìn,       no-money
            ways-0-fees-0-when,   copies > 2,      no-form
            ways-0-amount,        0,               no-time
            ways-0-amount,        400,             no-time
            ways-0-amount,        ba,              no-time
            ways-0-unit,          '',              no-unit
            ways-0-channel,       PIGEON,          no-channel
            ways-0-free,          true,            free-and-fee
            """)
    void a_fee_or_time_that_cannot_be_is_explained_beside_its_field(String field, String typed, String fault)
            throws IOException {
        imported("Tên", "8000");

        var kept = keeps(Part.WAYS, field, typed);

        assertThat(kept)
                .isInstanceOfSatisfying(
                        Amended.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(one -> one.field() + " " + one.code())
                                .contains(field + " " + fault));
        assertThat(fee(opened().content())).isEqualTo(8000);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WORDS,   nameVi,           '',     no-vietnamese
            FACTS,   online,           FULL,   online-without-way
            FACTS,   tiers,            '',     choose-one
            PAPERS,  papers-0-copies,  999,    no-count
            PAPERS,  papers-0-nameVi,  '',     no-vietnamese
            RESULTS, results-0-code,   KQ.1,   no-result-code
            """)
    void so_is_whatever_else_cannot_be(Part part, String field, String typed, String fault) throws IOException {
        imported("Tên", "8000");

        assertThat(keeps(part, field, typed))
                .isInstanceOfSatisfying(
                        Amended.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(one -> one.field() + " " + one.code())
                                .contains(field + " " + fault));
    }

    @Test
    void a_condition_is_read_with_the_questions_of_the_form() {
        var starter = "2.000635";
        var draft = drafts.open(administrator, starter).orElseThrow();
        var fields =
                new LinkedHashMap<>(ProcedureDrafts.fields(draft, Part.WAYS).fields());
        fields.put("ways-0-fees-0-when", List.of("totl > 2"));

        var kept = drafts.keep(
                administrator, starter, Part.WAYS, new Typed(fields), ProcedureDrafts.mark(draft, Part.WAYS));

        assertThat(kept)
                .isInstanceOfSatisfying(
                        Amended.Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code() + fault.arguments())
                                        .isEqualTo("expression-alike[totl > 2, total]")));
        drafts.discard(administrator, starter, draft.revision());
    }

    // ── beginning and ending ────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void a_procedure_of_our_own_is_begun_filled_in_and_published() {
        assertThat(drafts.create(administrator, "1.1", new Wording("Tên", "")))
                .isEqualTo(Amended.Refused.because("code", "no-code"));
        assertThat(drafts.create(administrator, "2.000635", new Wording("Tên", "")))
                .isEqualTo(Amended.Refused.because("code", "code-taken"));
        assertThat(drafts.create(administrator, code, new Wording("Thủ tục riêng", "Our own")))
                .isInstanceOf(Amended.Made.class);

        assertThat(drafts.faults(drafts.find(code).orElseThrow()))
                .extracting(Fault::code)
                .containsExactly("no-facts", "no-ways");
        ownKeeps(Part.FACTS, "fieldVi", "Thử", "tiers", "COMMUNE", "audiences", "CITIZEN", "online", "NONE");
        ownKeeps(
                Part.WAYS,
                "ways-0-row",
                "1",
                "ways-0-channel",
                "COUNTER",
                "ways-0-amount",
                "2",
                "ways-0-unit",
                "WORKING_DAYS",
                "ways-0-free",
                "true");
        var draft = drafts.find(code).orElseThrow();
        var published = drafts.publish(administrator, code, new Publishing(draft.revision(), "", null));

        assertThat(published).isInstanceOf(Amended.Published.class);
        assertThat(procedures.get(code).name().en()).isEqualTo("Our own");
        assertThat(versions.findStanding(code).orElseThrow().own()).isTrue();
    }

    private void ownKeeps(Part part, String... changed) {
        var draft = drafts.find(code).orElseThrow();
        assertThat(drafts.keep(
                        administrator, code, part, fields(draft, part, changed), ProcedureDrafts.mark(draft, part)))
                .isInstanceOf(Amended.Made.class);
    }

    @Test
    void a_closed_procedure_is_read_but_not_found_until_it_is_opened_again() throws IOException {
        imported("Đóng cửa xem hoa " + code, "8000");
        var today = VietnamTime.dateOf(Instant.now());
        var query = new ProcedureQuery("Đóng cửa xem hoa " + code, "", null, null, "", null, 5);
        assertThat(procedures.search(query).rows())
                .extracting(found -> found.code())
                .contains(code);

        versions.close(code, today, "Bãi bỏ", administrator.doer());
        assertThat(procedures.search(query).rows())
                .extracting(found -> found.code())
                .doesNotContain(code);
        assertThat(procedures.find(code)).isPresent();
        assertThat(versions.findStanding(code).orElseThrow().isClosedOn(today)).isTrue();
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        assertThat(PortalClock.at(yesterday, () -> procedures.search(query)).rows())
                .extracting(found -> found.code())
                .contains(code);

        versions.reopen(code, administrator.doer());
        assertThat(procedures.search(query).rows())
                .extracting(found -> found.code())
                .contains(code);
    }
}
