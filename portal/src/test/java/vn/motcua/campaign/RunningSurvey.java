// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaigns.Framed;
import vn.motcua.campaign.Campaigns.Made;
import vn.motcua.campaign.DataFiles.Taken;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.interviewing.NamesOfRespondents;
import vn.motcua.campaign.sampling.DrawnVillage;
import vn.motcua.campaign.sampling.FrameRow;
import vn.motcua.campaign.simulation.SimulatedPeople;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.NewOfficer;
import vn.motcua.identity.OfficerCreation;
import vn.motcua.index.PublishedSeries;
import vn.motcua.platform.Ids;

/** A survey under way in nine communes of a province, with one interviewer, and what can be done with it. */
@PortalTest
abstract class RunningSurvey {

    static final Actor ADMINISTRATOR = SignedIn.administrator();
    static final SampleSize TWO = SampleSize.of("2").orElseThrow();
    static final SampleSize THREE = SampleSize.of("3").orElseThrow();

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

    UUID id;
    Actor interviewer;

    @BeforeEach
    void running() {
        id = drawn();
        assertThat(campaigns.start(ADMINISTRATOR, id)).isEqualTo(Result.done());
        interviewer = somebody();
        var login = accounts.get(interviewer.id()).login();
        assertThat(fieldwork.employ(ADMINISTRATOR, id, login)).isEqualTo(Result.done());
        assertThat(fieldwork.shareOut(ADMINISTRATOR, id)).isEqualTo(Result.done());
    }

    UUID drawn() {
        var made = draft(2026);
        assertThat(campaigns.frame(ADMINISTRATOR, made, "thôn.csv", villages())).isEqualTo(new Framed.Taken(36));
        assertThat(campaigns.draw(ADMINISTRATOR, made, 7)).isEqualTo(Result.done());
        return made;
    }

    UUID draft(int year) {
        var series = "thu-" + Ids.next().toString().substring(24);
        return ((Made.Done) campaigns.make(ADMINISTRATOR, outline(series, year), instruments.starter())).campaign();
    }

    static Outline outline(String series) {
        return outline(series, 2026);
    }

    static Outline outline(String series, int year) {
        return new Outline("Khảo sát thử", "Trial survey", series, year, TWO, THREE, TWO, 10, 2);
    }

    static ByteArrayInputStream villages() {
        return csv("province,commune,village,size\n"
                + IntStream.range(0, 36)
                        .mapToObj(number -> "46,Xã %d,Thôn %d,%d".formatted(number / 4, number, 100 + number))
                        .collect(Collectors.joining("\n")));
    }

    static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    Actor somebody() {
        var login = "dieutra" + Ids.next().toString().substring(24);
        var made = (OfficerCreation.Created) accounts.createOfficer(new NewOfficer(login, "Trần Thị Điều Tra"));
        return accounts.actor(made.account().id(), Instant.now());
    }

    Interview first() {
        return interviews.list(interviews.villages(interviewer).getFirst().id()).getFirst();
    }

    String question(UUID interview) {
        return interviews
                .question(interviews.find(interviewer, interview).orElseThrow(), "")
                .map(asked -> asked.question().column())
                .orElse("");
    }

    void answer(UUID interview, String column, String code) {
        assertThat(interviews.answer(interviewer, interview, column, code, Duration.ofSeconds(4)))
                .as(column)
                .isEqualTo(Result.done());
    }

    /** Refuses every question there is left. */
    void fill(UUID interview) {
        for (var column = question(interview); !column.isEmpty(); column = question(interview)) {
            answer(interview, column, "999");
        }
    }

    UUID withReserves() {
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

    List<String> names(UUID village) {
        return fieldwork.list(id, village).stream().map(Interview::name).toList();
    }

    Taken.In take(String answers) {
        return (Taken.In) files.take(ADMINISTRATOR, id, csv(answers));
    }

    /** Invented answers of so many people in each village. */
    String answers(int each) {
        return answers(id, each);
    }

    String answers(UUID campaign, int each) {
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
    static String code(List<Village> villages, Answered person) {
        return villages.get(Integer.parseInt(person.village().substring(1)) - 1).code();
    }
}
