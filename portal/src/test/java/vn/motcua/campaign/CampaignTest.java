// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaigns.Framed;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.campaign.DataFiles.Taken;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.index.Division;
import vn.motcua.index.Level;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.platform.Ids;

/** A campaign from the frame to the published scores. */
@PortalTest
class CampaignTest {

    private static final Actor ADMINISTRATOR = SignedIn.administrator();
    private static final Name OTHERS = new Name("Nơi khác", "Others");
    private static final Node TOTAL = new Node(
            "TOTAL",
            null,
            Level.TOTAL,
            OTHERS,
            Node.Scale.of(0, 80),
            new Node.Formula(Node.Combination.SUM, 1, Name.NONE),
            false);
    private static final SampleSize TWO = SampleSize.of("2").orElseThrow();
    private static final SampleSize THREE = SampleSize.of("3").orElseThrow();

    @Autowired
    Instruments instruments;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Fieldwork fieldwork;

    @Autowired
    Supervision supervision;

    @Autowired
    ReserveVillages reserves;

    @Autowired
    Interviews interviews;

    @Autowired
    DataFiles files;

    @Autowired
    Closings closings;

    @Autowired
    OpenData openData;

    @Autowired
    PublishedSeries published;

    @Autowired
    NamesOfRespondents keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private UUID id;
    private Actor interviewer;

    @BeforeEach
    void running() {
        id = drawn();
        assertThat(campaigns.start(ADMINISTRATOR, id)).isEqualTo(Result.done());
        interviewer = somebody();
        var login = accounts.get(interviewer.id()).login();
        assertThat(fieldwork.employ(ADMINISTRATOR, id, login)).isEqualTo(Result.done());
        assertThat(fieldwork.shareOut(ADMINISTRATOR, id)).isEqualTo(Result.done());
    }

    private UUID drawn() {
        var made = draft(2026);
        assertThat(campaigns.frame(ADMINISTRATOR, made, "thôn.csv", villages())).isEqualTo(new Framed.Taken(36));
        assertThat(campaigns.draw(ADMINISTRATOR, made, 7)).isEqualTo(Result.done());
        return made;
    }

    private UUID draft(int year) {
        var series = "thu-" + Ids.next().toString().substring(24);
        return ((Made.Done) campaigns.make(ADMINISTRATOR, outline(series, year), instruments.starter())).campaign();
    }

    private static Outline outline(String series) {
        return outline(series, 2026);
    }

    private static Outline outline(String series, int year) {
        return new Outline("Khảo sát thử", "Trial survey", series, year, TWO, THREE, TWO, 10, 2);
    }

    private static ByteArrayInputStream villages() {
        return csv("province,commune,village,size\n"
                + IntStream.range(0, 36)
                        .mapToObj(number -> "46,Xã %d,Thôn %d,%d".formatted(number / 4, number, 100 + number))
                        .collect(Collectors.joining("\n")));
    }

    private static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Actor somebody() {
        var login = "dieutra" + Ids.next().toString().substring(24);
        var made = (OfficerCreation.Created) accounts.createOfficer(new NewOfficer(login, "Trần Thị Điều Tra"));
        return accounts.actor(made.account().id(), Instant.now());
    }

    @Test
    void a_list_of_villages_with_faults_is_not_taken_and_each_fault_is_told() {
        var draft = draft(2026);

        var framed = campaigns.frame(
                ADMINISTRATOR,
                draft,
                "thôn.csv",
                csv(
                        "province,commune,village,size\n99,Xã A,Thôn A,10\n46,,Thôn B,10\n46,Xã A,Thôn C,0\n46,Xã A,Thôn D,10\n46,Xã A,Thôn D,10"));

        assertThat(((Framed.Faulty) framed).faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "province", Fault.Kind.NO_PROVINCE),
                        tuple(3L, "commune", Fault.Kind.EMPTY),
                        tuple(4L, "size", Fault.Kind.NO_SIZE),
                        tuple(6L, "village", Fault.Kind.TWICE));
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.NO_FRAME));
        assertThat(campaigns.start(ADMINISTRATOR, draft)).isEqualTo(Result.refused(Hindrance.NOT_DRAWN));
    }

    @Test
    void the_communes_of_the_portal_can_stand_in_for_a_list_of_villages() {
        var draft = draft(2026);

        var framed = campaigns.frameFromUnits(ADMINISTRATOR, draft);

        assertThat(framed).isInstanceOf(Framed.Taken.class);
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.done());
        assertThat(campaigns.extent(draft).provinces()).isEqualTo(1);
    }

    @Test
    void a_list_that_is_not_utf8_is_told_line_by_line_in_whatever_column() {
        var framed = campaigns.frame(ADMINISTRATOR, draft(2026), "thôn.csv", latin("""
                province,commune,village,size,certain_village
                4é,A,B,10,
                46,A,C,1é,
                46,A,D,10,có
                """));

        assertThat(((Framed.Faulty) framed).faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "province", Fault.Kind.NOT_UTF8),
                        tuple(3L, "size", Fault.Kind.NOT_UTF8),
                        tuple(4L, "certain_village", Fault.Kind.NOT_UTF8));
    }

    private static ByteArrayInputStream latin(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_year_with_other_provinces_than_the_list_of_villages_cannot_be_drawn() {
        var draft = draft(2024);
        campaigns.frame(ADMINISTRATOR, draft, "thôn.csv", csv("province,commune,village,size\n02,Xã A,Thôn A,10"));
        var version = campaigns.find(draft).orElseThrow().version();
        campaigns.change(ADMINISTRATOR, draft, version, outline("doi-nam", 2026), instruments.starter());

        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.OTHER_PROVINCES, "02"));
    }

    /** In 2026 the code 46 is Huế as before, but others are of provinces that were joined. */
    @Test
    void a_list_taken_in_by_another_division_is_not_drawn_even_if_its_codes_are_known() {
        var draft = drawn();
        var version = campaigns.find(draft).orElseThrow().version();
        campaigns.change(ADMINISTRATOR, draft, version, outline("doi-nam", 2024), instruments.starter());

        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.refused(Hindrance.OTHER_PROVINCES, ""));
        campaigns.frame(ADMINISTRATOR, draft, "thôn.csv", villages());
        assertThat(campaigns.draw(ADMINISTRATOR, draft, 1)).isEqualTo(Result.done());
    }

    @Test
    void what_is_drawn_of_provinces_that_there_were_not_is_not_published_and_does_not_break() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        jdbc.sql("UPDATE campaign_village SET province = '02' WHERE campaign = :id")
                .param("id", id)
                .update();

        var refused = (Result.Refused) closings.publish(ADMINISTRATOR, id, "");

        assertThat(refused.why()).isEqualTo(Hindrance.CANNOT_BE_SCORED);
        assertThat(refused.detail().in(Locale.of("vi"))).contains("02").contains("34 tỉnh");
    }

    @Test
    void a_second_campaign_does_not_overwrite_the_scores_of_a_year() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        var series = campaigns.find(id).orElseThrow().outline().series();
        var other = draft(2026);
        jdbc.sql("UPDATE campaign SET series = :series, published_at = now() WHERE id = :id")
                .param("series", series)
                .param("id", other)
                .update();

        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.refused(Hindrance.YEAR_IS_PUBLISHED));
        assertThat(published.wave(series, 2026)).isEmpty();
    }

    /** The publication is rolled back. */
    @Test
    @Transactional
    void the_code_of_a_series_that_others_publish_is_refused_from_the_beginning() {
        var draft = draft(2026);

        assertThat(campaigns.make(ADMINISTRATOR, outline("simulated"), instruments.starter()))
                .isEqualTo(new Made.Refused(Hindrance.SERIES_OF_OTHERS));
        assertThat(campaigns.change(ADMINISTRATOR, draft, 1, outline(ofOthers()), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.SERIES_OF_OTHERS));
    }

    /** A series of figures that were published elsewhere. */
    private String ofOthers() {
        var code = "khac-" + Ids.next().toString().substring(24);
        published.publish(
                new Series(code, Series.Kind.PUBLISHED, OTHERS, OTHERS, OTHERS),
                new Wave(
                        2023, Division.OF_63, false, List.of(TOTAL), List.of(), List.of(), List.of(), null, Name.NONE));
        return code;
    }

    @Test
    void nothing_of_plan_frame_and_sample_changes_once_it_has_started() {
        var before = fieldwork.villages(id);

        assertThat(campaigns.draw(ADMINISTRATOR, id, 8)).isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(campaigns.frame(ADMINISTRATOR, id, "x", villages()))
                .isEqualTo(new Framed.Refused(Hindrance.NOT_A_DRAFT, ""));
        assertThat(campaigns.change(ADMINISTRATOR, id, 3, outline("anders"), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(campaigns.discard(ADMINISTRATOR, id)).isEqualTo(Result.refused(Hindrance.NOT_A_DRAFT));
        assertThat(fieldwork.villages(id)).isEqualTo(before);
    }

    @Test
    void who_changes_a_draft_that_somebody_else_has_changed_is_told() {
        var draft = drawn();
        var version = campaigns.find(draft).orElseThrow().version();

        assertThat(campaigns.change(ADMINISTRATOR, draft, version, outline("mot"), instruments.starter()))
                .isEqualTo(Result.done());
        assertThat(campaigns.change(ADMINISTRATOR, draft, version, outline("hai"), instruments.starter()))
                .isEqualTo(Result.refused(Hindrance.CHANGED_ELSEWHERE));
        assertThat(campaigns.find(draft).orElseThrow().isDrawn()).isFalse();
    }

    @Test
    void an_interview_is_led_from_question_to_question_broken_off_and_gone_on_with() {
        var first = first();
        interviews.begin(interviewer, first.id());

        answer(first.id(), "sex", "2");
        assertThat(question(first.id())).isEqualTo("age");
        assertThat(interviews.answer(interviewer, first.id(), "age", "", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NO_SUCH_ANSWER));
        assertThat(interviews.answer(interviewer, first.id(), "age", "abc", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_IN_RANGE, "18–110"));
        assertThat(interviews.answer(interviewer, first.id(), "age", "17", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_IN_RANGE, "18–110"));
        assertThat(interviews.finish(interviewer, first.id())).isEqualTo(Result.refused(Hindrance.NOT_COMPLETE));

        fill(first.id());

        assertThat(interviews.finish(interviewer, first.id())).isEqualTo(Result.done());
        var done = fieldwork.find(id, first.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.seconds()).containsEntry("sex", 4);
        assertThat(interviews.answer(interviewer, first.id(), "sex", "1", Duration.ZERO))
                .isEqualTo(Result.refused(Hindrance.NOT_NOW));
    }

    private Interview first() {
        return interviews.list(interviews.villages(interviewer).getFirst().id()).getFirst();
    }

    private String question(UUID interview) {
        return interviews
                .question(interviews.find(interviewer, interview).orElseThrow(), "")
                .map(asked -> asked.question().column())
                .orElse("");
    }

    private void answer(UUID interview, String column, String code) {
        assertThat(interviews.answer(interviewer, interview, column, code, Duration.ofSeconds(4)))
                .as(column)
                .isEqualTo(Result.done());
    }

    /** Refuses every question there is left. */
    private void fill(UUID interview) {
        for (var column = question(interview); !column.isEmpty(); column = question(interview)) {
            answer(interview, column, "999");
        }
    }

    @Test
    void an_interview_is_sent_back_with_the_reason_and_accepted_afterwards() {
        var first = first();
        interviews.begin(interviewer, first.id());
        fill(first.id());
        interviews.finish(interviewer, first.id());

        assertThat(fieldwork.giveBack(ADMINISTRATOR, id, first.id(), " "))
                .isEqualTo(Result.refused(Hindrance.REASON_MISSING));
        assertThat(fieldwork.giveBack(ADMINISTRATOR, id, first.id(), "Hỏi lại tuổi"))
                .isEqualTo(Result.done());
        assertThat(interviews.find(interviewer, first.id()).orElseThrow().remark())
                .isEqualTo("Hỏi lại tuổi");
        answer(first.id(), "age", "41");
        interviews.finish(interviewer, first.id());

        assertThat(fieldwork.accept(ADMINISTRATOR, id, first.id())).isEqualTo(Result.done());
        assertThat(fieldwork.accept(ADMINISTRATOR, id, first.id())).isEqualTo(Result.refused(Hindrance.NOT_NOW));
    }

    @Test
    void a_supervisor_checks_the_interviews_of_their_campaign_and_of_no_other() {
        var supervisor = somebody();
        var other = somebody();
        var handedIn = handedIn();
        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
        assertThat(supervision.accept(supervisor, handedIn)).isEqualTo(Result.refused(Hindrance.NOT_NOW));

        appoint(supervisor);

        assertThat(supervision.concerns(supervisor)).isTrue();
        assertThat(supervision.concerns(other)).isFalse();
        assertThat(supervision.toCheck(supervisor)).extracting(Interview::id).containsExactly(handedIn);
        assertThat(supervision.toCheck(other)).isEmpty();
        assertThat(supervision.giveBack(supervisor, handedIn, "Hỏi lại tuổi")).isEqualTo(Result.done());
        interviews.finish(interviewer, handedIn);
        assertThat(supervision.accept(supervisor, handedIn)).isEqualTo(Result.done());

        supervision.dismiss(ADMINISTRATOR, id, supervisor.id());
        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
    }

    private void appoint(Actor supervisor) {
        assertThat(supervision.appoint(
                        ADMINISTRATOR, id, accounts.get(supervisor.id()).login()))
                .isEqualTo(Result.done());
    }

    private UUID handedIn() {
        var first = first().id();
        interviews.begin(interviewer, first);
        fill(first);
        assertThat(interviews.finish(interviewer, first)).isEqualTo(Result.done());
        return first;
    }

    @Test
    void nobody_checks_an_interview_that_they_held_themselves() {
        appoint(interviewer);
        var handedIn = handedIn();

        assertThat(supervision.accept(interviewer, handedIn)).isEqualTo(Result.refused(Hindrance.OWN_INTERVIEW));
        assertThat(fieldwork.find(id, handedIn).orElseThrow().state()).isEqualTo(State.DONE);
    }

    @Test
    void with_the_end_of_the_survey_ends_the_work_of_its_supervisors() {
        var supervisor = somebody();
        appoint(supervisor);
        var handedIn = handedIn();
        take(answers(12).lines().filter(line -> !line.startsWith("V0001,1,")).collect(Collectors.joining("\n")));
        closings.close(ADMINISTRATOR, id);

        assertThat(supervision.find(supervisor, handedIn)).isEmpty();
        assertThat(supervision.concerns(supervisor)).isFalse();
        assertThat(supervision.appoint(
                        ADMINISTRATOR, id, accounts.get(supervisor.id()).login()))
                .isEqualTo(Result.refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void somebody_absent_is_replaced_by_the_next_of_the_reserves_until_there_is_none() {
        var village = interviews.villages(interviewer).getFirst().id();
        var list = interviews.list(village);

        assertThat(interviews.replace(interviewer, list.get(0).id(), Absence.MOVED_AWAY))
                .isEqualTo(Result.done());
        assertThat(interviews.list(village)).hasSize(11);
        assertThat(interviews.list(village).getLast().number()).isEqualTo(11);
        assertThat(interviews.replace(interviewer, list.get(0).id(), Absence.MOVED_AWAY))
                .isEqualTo(Result.refused(Hindrance.NOT_NOW));
        assertThat(interviews.replace(interviewer, list.get(1).id(), Absence.REFUSED))
                .isEqualTo(Result.done());
        assertThat(interviews.replace(interviewer, list.get(2).id(), Absence.REFUSED))
                .isEqualTo(Result.refused(Hindrance.NO_RESERVE));
    }

    /** Of twelve villages of a commune two are drawn and two in reserve. */
    @Test
    void a_village_that_cannot_be_reached_is_replaced_by_the_next_reserve_of_its_commune() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();

        assertThat(reserves.left(village.id())).isEqualTo(2);
        assertThat(reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE))
                .isEqualTo(Result.done());

        var villages = fieldwork.villages(campaign);
        assertThat(villages)
                .hasSize(2)
                .extracting(Village::code)
                .contains("R0001")
                .doesNotContain(village.code());
        var stepped = villages.stream()
                .filter(one -> one.code().equals("R0001"))
                .findFirst()
                .orElseThrow();
        assertThat(stepped.waiting()).isEqualTo(10);
        assertThat(stepped.reserves()).isEqualTo(2);
        assertThat(stepped.interviewer()).isEqualTo(interviewer.id());
        assertThat(stepped.probability()).isEqualTo(probability(campaign, stepped));
        assertThat(reserves.replaced(campaign))
                .singleElement()
                .satisfies(one -> assertThat(one.successor()).isEqualTo("R0001"));

        assertThat(reserves.replace(ADMINISTRATOR, campaign, stepped.id(), Cause.GONE))
                .isEqualTo(Result.done());
        var last = fieldwork.villages(campaign).stream()
                .filter(one -> one.code().equals("R0002"))
                .findFirst()
                .orElseThrow();
        assertThat(reserves.replace(ADMINISTRATOR, campaign, last.id(), Cause.GONE))
                .isEqualTo(Result.refused(Hindrance.NO_RESERVE_VILLAGE));
    }

    @Test
    void open_data_tell_whose_village_stepped_in_and_how_many_did() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();
        reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE);
        files.take(ADMINISTRATOR, campaign, csv(answers(campaign, 8)));
        closings.close(ADMINISTRATOR, campaign);
        assertThat(closings.publish(ADMINISTRATOR, campaign, "")).isEqualTo(Result.done());

        var out = new StringBuilder();
        closings.microdata(campaign, out);
        assertThat(out.toString().lines().skip(1).collect(Collectors.groupingBy(line -> line.split(",")[4])))
                .hasEntrySatisfying("0", lines -> assertThat(lines).hasSize(8))
                .hasEntrySatisfying("1", lines -> assertThat(lines).hasSize(8));
        var outline = campaigns.find(campaign).orElseThrow().outline();
        assertThat(openData.codebook(outline.series(), outline.year()).orElseThrow())
                .contains("1 could not be reached");
    }

    private UUID withReserves() {
        var two = new Outline(
                "Dự phòng", "", "du-phong", 2026, TWO, SampleSize.of("1").orElseThrow(), TWO, 10, 2, 2);
        var made = ((Made.Done) campaigns.make(ADMINISTRATOR, two, instruments.starter())).campaign();
        campaigns.frame(
                ADMINISTRATOR,
                made,
                "thôn.csv",
                csv("province,commune,village,size\n"
                        + IntStream.range(0, 12)
                                .mapToObj(number -> "46,Xã 1,Thôn %d,%d".formatted(number, 100 + number))
                                .collect(Collectors.joining("\n"))));
        assertThat(campaigns.draw(ADMINISTRATOR, made, 5)).isEqualTo(Result.done());
        assertThat(campaigns.start(ADMINISTRATOR, made)).isEqualTo(Result.done());
        fieldwork.employ(ADMINISTRATOR, made, accounts.get(interviewer.id()).login());
        fieldwork.shareOut(ADMINISTRATOR, made);
        return made;
    }

    /** As the account of the draw has it: two villages of 1,266 people, by their size. */
    private double probability(UUID campaign, Village village) {
        var found = new ArrayList<DrawLine>();
        campaigns.account(campaign, found::add);
        var line = found.stream()
                .filter(one -> one.stage() == DrawLine.Stage.VILLAGE
                        && village.place().startsWith(one.path().getLast() + ","))
                .findFirst()
                .orElseThrow();
        assertThat(line.role()).isEqualTo(DrawLine.Role.RESERVE);
        assertThat(line.overall()).isCloseTo(2 * line.size() / 1266, within(1e-12));
        return line.overall();
    }

    @Test
    void a_village_where_interviews_have_begun_is_not_given_up() {
        var campaign = withReserves();
        var village = fieldwork.villages(campaign).getFirst();
        interviews.begin(
                interviewer, fieldwork.list(campaign, village.id()).getFirst().id());

        assertThat(reserves.replace(ADMINISTRATOR, campaign, village.id(), Cause.UNREACHABLE))
                .isEqualTo(Result.refused(Hindrance.VILLAGE_BEGUN));
        assertThat(reserves.replace(ADMINISTRATOR, id, village.id(), Cause.UNREACHABLE))
                .as("by another survey")
                .isEqualTo(Result.refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void an_interview_is_its_interviewers_and_nobody_elses() {
        var other = somebody();
        var first = first();

        assertThat(interviews.find(other, first.id())).isEmpty();
        assertThat(interviews.begin(other, first.id())).isEqualTo(Result.refused(Hindrance.NOT_NOW));
        assertThat(interviews.villages(other)).isEmpty();
    }

    @Test
    void people_are_drawn_from_the_list_of_the_village_by_the_seed_and_forgotten_at_the_end() {
        var village = interviews.villages(interviewer).getFirst().id();
        var list = IntStream.range(0, 40)
                .mapToObj("Nguyễn Thị Kín %d; 12 Lê Lợi"::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, list)).isEqualTo(Result.done());
        var names = names(village);
        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, list)).isEqualTo(Result.done());
        assertThat(names(village)).isEqualTo(names).doesNotContain("").hasSize(12);
        assertThat(interviews.list(village).toString()).doesNotContain("Kín");

        files.take(ADMINISTRATOR, id, csv(answers(12)));
        closings.close(ADMINISTRATOR, id);

        assertThat(jdbc.sql(
                                "SELECT count(*) FROM campaign_interview i JOIN campaign_village v ON v.id = i.village WHERE v.campaign = :id AND (name <> '' OR address <> '')")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What a supervisor remarks may name somebody. */
    @Test
    void remarks_go_with_the_person_and_with_the_names() {
        var first = returned();
        interviews.replace(interviewer, first, Absence.REFUSED);
        assertThat(remarks()).isZero();

        returned();
        assertThat(remarks()).isOne();
        keeping.remove(Instant.now().plusSeconds(60), 10_000);
        assertThat(remarks()).isZero();

        returned();
        take(answers(12));
        closings.close(ADMINISTRATOR, id);
        assertThat(remarks()).isZero();
    }

    /** An interview that was sent back with a remark. */
    private UUID returned() {
        var next = interviews.list(interviews.villages(interviewer).getFirst().id()).stream()
                .filter(one -> one.state() == State.WAITING)
                .findFirst()
                .orElseThrow()
                .id();
        interviews.begin(interviewer, next);
        jdbc.sql("UPDATE campaign_interview SET state = 'DONE' WHERE id = :id")
                .param("id", next)
                .update();
        fieldwork.giveBack(ADMINISTRATOR, id, next, "Hỏi lại chị Kín");
        return next;
    }

    private int remarks() {
        return jdbc.sql("""
                SELECT count(*) FROM campaign_interview i JOIN campaign_village v ON v.id = i.village
                WHERE v.campaign = :id AND i.remark <> ''
                """).param("id", id).query(Integer.class).single();
    }

    @Test
    void a_village_where_somebody_was_asked_keeps_its_list() {
        var village = interviews.villages(interviewer).getFirst().id();
        take(answers(12)
                .lines()
                .filter(line -> line.startsWith("village") || line.startsWith("V0001,12,"))
                .collect(Collectors.joining("\n")));

        assertThat(fieldwork.drawPeople(ADMINISTRATOR, id, village, "Nguyễn Thị Kín"))
                .isEqualTo(Result.refused(Hindrance.LIST_IN_USE));
    }

    @Test
    void a_file_of_answers_to_a_survey_that_is_not_under_way_is_refused_and_not_passed_over() {
        take(answers(12));
        closings.close(ADMINISTRATOR, id);

        assertThat(files.take(ADMINISTRATOR, id, csv(answers(12)))).isEqualTo(new Taken.Refused(Hindrance.NOT_RUNNING));
    }

    @Test
    void answers_under_a_number_that_an_interviewer_began_meanwhile_are_told() throws Exception {
        var lines = answers(1);
        var first = first();
        var began = new CountDownLatch(1);
        var begin = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(_ -> {
            interviews.begin(interviewer, first.id());
            began.countDown();
            awaitSomebodyWaiting();
        }));
        began.await();

        var taken = take(lines);
        begin.get();

        assertThat(taken.in()).isEqualTo(5);
        assertThat(taken.faults())
                .extracting(Fault::column, Fault::kind)
                .containsExactly(tuple("number", Fault.Kind.TAKEN));
    }

    /** Until another transaction stands still before a lock. */
    private void awaitSomebodyWaiting() {
        await().until(() -> jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Integer.class)
                        .single()
                > 0);
    }

    private List<String> names(UUID village) {
        return fieldwork.list(id, village).stream().map(Interview::name).toList();
    }

    @Test
    void names_in_a_survey_that_nobody_closes_go_in_time() {
        var village = interviews.villages(interviewer).getFirst().id();
        fieldwork.drawPeople(ADMINISTRATOR, id, village, "Nguyễn Thị Kín; 12 Lê Lợi");

        assertThat(keeping.remove(Instant.now().minus(Duration.ofDays(1)), 100)).isZero();
        assertThat(keeping.overdue(Instant.now().plusSeconds(60)).count()).isPositive();
        keeping.remove(Instant.now().plusSeconds(60), 10_000);

        assertThat(names(village)).containsOnly("");
    }

    private Taken.In take(String answers) {
        return (Taken.In) files.take(ADMINISTRATOR, id, csv(answers));
    }

    /** Invented answers of so many people in each village. */
    private String answers(int each) {
        return answers(id, each);
    }

    private String answers(UUID campaign, int each) {
        var questionnaire = instruments.questionnaire(instruments.starter());
        var villages = fieldwork.villages(campaign);
        var places = villages.stream()
                .map(village -> new DrawnVillage(
                        new FrameRow("46", "", "", village.code(), "", 100, false, false, false), 0.5, "46", "x"))
                .toList();
        var people = new SimulatedPeople(InstrumentText.starter(), 5).answers(places, each);
        return "village,number," + String.join(",", questionnaire.columns()) + "\n"
                + people.stream()
                        .map(person -> code(villages, person) + "," + person.number() + ","
                                + questionnaire.columns().stream()
                                        .map(column -> person.answers().getOrDefault(column, ""))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }

    /** Invented people number the villages as they come. */
    private static String code(List<Village> villages, Answered person) {
        return villages.get(Integer.parseInt(person.village().substring(1)) - 1).code();
    }

    @Test
    void collected_answers_go_in_once_and_each_fault_is_told_by_line_and_column() {
        var good = answers(2);
        var lines = good.lines().toList();
        var wrong = lines.get(0) + "\nV9999" + lines.get(1).substring(5) + "\n"
                + lines.get(2).replaceFirst("^(V\\d+,\\d+),[12],", "$1,7,");

        var taken = take(wrong);
        assertThat(taken.in()).isZero();
        assertThat(taken.faults())
                .extracting(Fault::line, Fault::column, Fault::kind)
                .containsExactly(
                        tuple(2L, "village", Fault.Kind.NO_VILLAGE), tuple(3L, "sex", Fault.Kind.NO_ANSWER_CODE));

        assertThat(take(good).in()).isEqualTo(12);
        var again = take(good);
        assertThat(again.in()).isZero();
        assertThat(again.unchanged()).isEqualTo(12);
        assertThat(take("village,number\nV0001,1").faults())
                .isNotEmpty()
                .allMatch(fault -> fault.kind() == Fault.Kind.COLUMN_MISSING);
    }

    @Test
    void an_answer_to_what_is_not_asked_and_a_missing_one_are_told() {
        var lines = answers(1).lines().toList();
        var head = List.of(lines.get(0).split(","));
        var cells = lines.get(1).split(",", -1);
        cells[head.indexOf("d1205")] = "2";
        cells[head.indexOf("d1206")] = "1";
        var asked = take(lines.get(0) + "\n" + String.join(",", cells));
        cells[head.indexOf("sex")] = "";
        var missing = take(lines.get(0) + "\n" + String.join(",", cells));

        assertThat(asked.faults())
                .extracting(Fault::column, Fault::kind)
                .contains(tuple("d1206", Fault.Kind.NOT_ASKED));
        assertThat(missing.faults())
                .extracting(Fault::column, Fault::kind)
                .contains(tuple("sex", Fault.Kind.UNANSWERED));
    }

    @Test
    void a_closed_campaign_is_published_with_errors_and_its_data_can_be_had() {
        var series = campaigns.find(id).orElseThrow().outline().series();
        assertThat(closings.close(ADMINISTRATOR, id)).isEqualTo(Result.refused(Hindrance.NO_INTERVIEWS));
        files.take(ADMINISTRATOR, id, csv(answers(12)));
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.refused(Hindrance.NOT_CLOSED));

        assertThat(closings.close(ADMINISTRATOR, id)).isEqualTo(Result.done());
        assertThat(closings.publish(ADMINISTRATOR, id, "")).isEqualTo(Result.done());

        var wave = published.wave(series, 2026).orElseThrow();
        assertThat(wave.nodes()).hasSize(1 + 8 + 28 + 150);
        assertThat(wave.sampled().getFirst().respondents()).isEqualTo(72);
        var score = wave.score("46", "D4").orElseThrow();
        assertThat(score.number()).isBetween(1.0, 10.0);
        assertThat(score.error()).isPositive();
        assertThat(wave.covariances()).isNotEmpty();
        assertThat(wave.score("01", "TOTAL").orElseThrow().hasValue()).isFalse();

        assertThat(closings.publish(ADMINISTRATOR, id, "province,sex,people\n46,1,60000\n46,2,64000"))
                .isEqualTo(Result.done());
        assertThat(published.wave(series, 2026).orElseThrow().score("46", "D4"))
                .isNotEqualTo(java.util.Optional.of(score));
        assertThat(closings.publish(ADMINISTRATOR, id, "province,sex,people\n46,1,60000"))
                .isInstanceOf(Result.Refused.class);

        var out = new StringBuilder();
        files.export(id, out);
        assertThat(out.toString().lines()).hasSize(73);
        var open = new StringBuilder();
        closings.microdata(id, open);
        assertThat(open.toString().lines()).hasSize(73);
        assertThat(open).doesNotContain("Thôn").doesNotContain("Xã ");
    }
}
