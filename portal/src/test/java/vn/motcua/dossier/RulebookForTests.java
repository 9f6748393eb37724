// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDays;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Wording;
import vn.motcua.dossier.rulebook.CodePattern;
import vn.motcua.dossier.rulebook.Desks;
import vn.motcua.dossier.rulebook.Route;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.rulebook.SupplementRule;
import vn.motcua.form.Form;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;

/** A rulebook of a few procedures, the same at every unit: what the tests of the dossier need and no more. */
final class RulebookForTests implements Rulebook {

    static final String PAPER = "Giấy chứng sinh";

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            OfficeHours.standard(),
            SpecialDays.none()
                    .with(LocalDate.of(2026, 9, 1), new SpecialDay.Holiday("Quốc khánh"))
                    .with(LocalDate.of(2026, 9, 2), new SpecialDay.Holiday("Quốc khánh")));

    private static final String FORM = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "x-motcua": {"title": {"vi": "Tờ khai", "en": "Form"},
                "pages": [{"id": "one", "title": {"vi": "Trang", "en": "Page"}, "sections": [{"fields": ["child"]}]}]},
             "required": ["child"],
             "properties": {"child": {"type": "string", "maxLength": 100, "x-motcua": {"label": {"vi": "Họ tên trẻ", "en": "Name of the child"}, "widget": "text"}}}}
            """;

    private final UUID form = UUID.randomUUID();
    private final Form readForm = Form.read(FORM).orThrow();
    private final Map<String, UUID> versions = new HashMap<>();
    private final Map<UUID, ProcessDefinition> processes = new HashMap<>();
    private final Map<String, SupplementPolicy> policies = new HashMap<>();
    private final Map<String, TimeLimit> limits = new HashMap<>();

    RulebookForTests() {
        add("FIVE", SupplementPolicy.RESTART, TimeLimit.workingDays(5), FIVE_STEPS);
        add("EXTEND", SupplementPolicy.EXTEND, TimeLimit.workingDays(5), FIVE_STEPS);
        add("LASTING", SupplementPolicy.RESTART, TimeLimit.workingDays(5), FIVE_STEPS);
        add("SERVED", SupplementPolicy.RESTART, TimeLimit.workingDays(5), FIVE_STEPS);
        add("CHOICE", SupplementPolicy.RESTART, TimeLimit.workingDays(5), CHOICE);
        add("PARALLEL", SupplementPolicy.RESTART, TimeLimit.workingDays(5), PARALLEL);
        add("MONEY", SupplementPolicy.RESTART, TimeLimit.workingDays(5), MONEY);
        add("TURNS", SupplementPolicy.RESTART, TimeLimit.workingDays(5), TURNS);
        add("TIMED", SupplementPolicy.RESTART, TimeLimit.workingDays(5), TIMED);
        add("TIMED_EXTEND", SupplementPolicy.EXTEND, TimeLimit.workingDays(5), TIMED);
        add("CALL", SupplementPolicy.RESTART, TimeLimit.workingDays(5), CALL);
        add("OPINION", SupplementPolicy.EXTEND, TimeLimit.workingDays(5), OPINION);
        add("LOST", SupplementPolicy.RESTART, TimeLimit.workingDays(5), FIVE_STEPS);
        add("ROUTED", SupplementPolicy.RESTART, TimeLimit.workingDays(5), ROUTED);
        add("BARE", SupplementPolicy.RESTART, TimeLimit.workingDays(5), BARE);
    }

    private static final Bpmn FIVE_STEPS = Bpmn.line(
            "receive ONE_STOP receiving RECEIVE 2",
            "assign DIVISION_HEAD handling ASSIGN 2",
            "appraise SPECIALIST handling APPRAISE 16",
            "sign LEADER handling DECIDE 4",
            "seal CLERK_OF_SEALS handling SEAL 2",
            "return ONE_STOP receiving RETURN -");

    private static final Bpmn TURNS = Bpmn.line(
            "receive ONE_STOP receiving RECEIVE 2",
            "appraise SPECIALIST handling APPRAISE 16 ROUND_ROBIN",
            "sign LEADER handling DECIDE 4",
            "return ONE_STOP receiving RETURN -");

    /** Neither receives nor returns by itself: both are done around it. */
    private static final Bpmn BARE = Bpmn.line("appraise SPECIALIST handling APPRAISE 16");

    private static final Bpmn CHOICE = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .task("appraise SPECIALIST handling APPRAISE 16")
            .task("sign LEADER handling DECIDE 4")
            .gateway("decided", "decided_seal")
            .task("seal CLERK_OF_SEALS handling SEAL 2")
            .task("give ONE_STOP receiving RETURN 2")
            .task("refuse ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .end("refused", "REFUSED")
            .flow("start", "receive")
            .flow("receive", "appraise")
            .flow("appraise", "sign")
            .flow("sign", "decided")
            .flow("decided", "seal")
            .flow("decided", "refuse", "decision = \"refused\"")
            .flow("seal", "give")
            .flow("give", "granted")
            .flow("refuse", "refused");

    private static final Bpmn PARALLEL = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .parallel("fork")
            .task("land SPECIALIST handling APPRAISE 8")
            .task("tax CLERK_OF_SEALS handling APPRAISE 8")
            .parallel("join")
            .task("sign LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "fork")
            .flow("fork", "land")
            .flow("fork", "tax")
            .flow("land", "join")
            .flow("tax", "join")
            .flow("join", "sign")
            .flow("sign", "give")
            .flow("give", "granted");

    private static final Bpmn MONEY = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .task("appraise SPECIALIST handling APPRAISE 8")
            .waitFor("money", "PAYMENT")
            .task("sign LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "appraise")
            .flow("appraise", "money")
            .flow("money", "sign")
            .flow("sign", "give")
            .flow("give", "granted");

    /** The way depends on what the applicant answers. */
    private static final Bpmn ROUTED = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .gateway("known", "known_appraise")
            .task("appraise SPECIALIST handling APPRAISE 8")
            .task("sign LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "known")
            .flow("known", "appraise")
            .flow("known", "sign", "child = \"Nguyễn Văn Quen\"")
            .flow("appraise", "sign")
            .flow("sign", "give")
            .flow("give", "granted");

    /** The head is told after four hours of appraisal; after eight hours the deputy signs instead of the leader. */
    private static final Bpmn TIMED = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .task("appraise SPECIALIST handling APPRAISE 16")
            .timer("slow appraise 4 DIVISION_HEAD")
            .task("sign LEADER handling DECIDE 4")
            .timer("unsigned sign 8 DIVISION_HEAD interrupting")
            .task("deputy LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "appraise")
            .flow("appraise", "sign")
            .flow("sign", "give")
            .flow("unsigned", "deputy")
            .flow("deputy", "give")
            .flow("give", "granted");

    /** The agency that is called, and that whose opinion is awaited. */
    static final String ELSEWHERE = "H57.9";

    private static final Bpmn CALL = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .task("appraise SPECIALIST handling APPRAISE 8")
            .call("land_tax", ELSEWHERE)
            .task("sign LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "appraise")
            .flow("appraise", "land_tax")
            .flow("land_tax", "sign")
            .flow("sign", "give")
            .flow("give", "granted");

    /** Beside the appraisal the opinion of another agency is awaited. */
    private static final Bpmn OPINION = Bpmn.process()
            .start()
            .task("receive ONE_STOP receiving RECEIVE 2")
            .parallel("fork")
            .task("appraise SPECIALIST handling APPRAISE 8")
            .waitFor("opinion", "OPINION", " motcua:unit=\"" + ELSEWHERE + "\" motcua:hours=\"16\"")
            .parallel("join")
            .task("sign LEADER handling DECIDE 4")
            .task("give ONE_STOP receiving RETURN 2")
            .end("granted", "GRANTED")
            .flow("start", "receive")
            .flow("receive", "fork")
            .flow("fork", "appraise")
            .flow("fork", "opinion")
            .flow("appraise", "join")
            .flow("opinion", "join")
            .flow("join", "sign")
            .flow("sign", "give")
            .flow("give", "granted");

    /** From now on the process of this procedure can't be read any more. */
    void lose(String code) {
        processes.put(Objects.requireNonNull(versions.get(code)), ProcessFiles.readPublished("<lost/>"));
    }

    private void add(String code, SupplementPolicy policy, TimeLimit limit, Bpmn process) {
        var version = UUID.randomUUID();
        versions.put(code, version);
        processes.put(version, process.definition());
        policies.put(code, policy);
        limits.put(code, limit);
    }

    @Override
    public Optional<Handling> handling(String procedure, String unit, Instant at) {
        return Optional.ofNullable(versions.get(procedure)).map(version -> {
            var limit = Objects.requireNonNull(limits.get(procedure));
            return new Handling(
                    procedure(procedure),
                    form,
                    version,
                    unit,
                    unit,
                    Map.of(Channel.ONLINE, limit, Channel.COUNTER, limit, Channel.POST, limit),
                    Objects.requireNonNull(policies.get(procedure)),
                    false);
        });
    }

    private static Procedure procedure(String code) {
        return new Procedure(
                UUID.randomUUID(),
                1,
                code,
                new Wording("Đăng ký khai sinh", "Register a birth"),
                Wording.NONE,
                Set.of(),
                new Field("ho-tich", new Wording("Hộ tịch", "Civil status")),
                "",
                "",
                "",
                List.of(),
                Set.of(),
                OnlineLevel.FULL,
                List.of(),
                List.of(new Paper("p1", Wording.vietnamese(PAPER), Wording.NONE, 1, 0, false, true, "", "", false)),
                List.of(),
                List.of(),
                Wording.NONE,
                Set.of(),
                "",
                "",
                true,
                List.of());
    }

    @Override
    public Form form(UUID version) {
        return readForm;
    }

    @Override
    public Route route(UUID processVersion) {
        return new Route(Objects.requireNonNull(processes.get(processVersion)));
    }

    @Override
    public WorkingCalendar calendar(String unit) {
        return CALENDAR;
    }

    @Override
    public Desks desks(String receivingUnit, String handlingUnit) {
        return new Desks(receivingUnit, handlingUnit, () -> "H57.00", unit -> unit);
    }

    @Override
    public CodePattern codes() {
        return CodePattern.CIRCULAR_03_2025;
    }

    @Override
    public SupplementRule supplementRule() {
        return SupplementRule.ONCE;
    }

    @TestConfiguration
    static class Configuration {

        @Bean
        @Primary
        Rulebook rulebookForTests() {
            return new RulebookForTests();
        }
    }
}
