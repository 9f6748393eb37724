// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.api.Programs.UNIT;
import static vn.motcua.api.Programs.as;
import static vn.motcua.api.Programs.dossier;
import static vn.motcua.api.Programs.read;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.identity.Tokens;

/** Programs of officials write a decision from its template, hand it on, and sign it, as the pages do. */
@PortalTest
class DecisionsApiTest {

    private static final String TEXT = "# QUYẾT ĐỊNH\\nChấp thuận đề nghị của A'Lăng.";

    @Autowired
    MockMvc program;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Handlings handlings;

    @Autowired
    JsonMapper json;

    private final Map<Role, String> officers = new EnumMap<>(Role.class);
    private String citizen = "";
    private String code = "";

    @BeforeEach
    void aDossierThatWasTakenIn() throws Exception {
        starter.load();
        citizen = token(SignedIn.citizen(accounts));
        code = read(send(citizen, "/api/v1/dossiers", json.writeValueAsString(dossier(handlings, "A'Lăng Thị Hoa"))))
                .path("code")
                .asString("");
        act(officer(Role.ONE_STOP_CLERK), "ACCEPT", "").andExpect(status().isOk());
    }

    @Test
    void a_decision_is_begun_written_handed_on_and_signed() throws Exception {
        var writer = atWork();
        var template = begun(writer);
        assertThat(template).isNotBlank();
        write(writer, TEXT, 1)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.draft.number").value(2))
                .andExpect(jsonPath("$.draft.missing").isEmpty())
                .andExpect(jsonPath("$.draft.versions", hasSize(2)));
        program.perform(as(writer, get(at("/versions/2"))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));

        var decider = writer;
        while (!kinds(decider).contains("DECIDE")) {
            act(decider, "COMPLETE", ", \"facts\": {}, \"draft\": 2").andExpect(status().isOk());
            decider = atWork();
        }
        act(
                        decider,
                        "DECIDE",
                        ", \"decision\": \"REFUSED\", \"text\": \"x\", \"results\": [], \"facts\": {}, \"draft\": 2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DRAFT_DECIDES_OTHERWISE"))
                .andExpect(jsonPath("$.field").value("decision"));
        act(
                        decider,
                        "DECIDE",
                        ", \"decision\": \"GRANTED\", \"text\": \"Đồng ý\", \"results\": [], \"facts\": {}, \"draft\": 2")
                .andExpect(status().isOk());
        program.perform(as(decider, get("/api/v1/dossiers/" + code)))
                .andExpect(jsonPath("$.papers[?(@.part == 'RESULT')].files[*].name", hasItem(code + "-KQ(1).pdf")));
        program.perform(as(decider, get(at(""))))
                .andExpect(jsonPath("$.writable").value(false))
                .andExpect(jsonPath("$.draft.versions[1].submittedAt").isNotEmpty());
    }

    @Test
    void whoever_is_overtaken_or_leaves_places_empty_is_told_and_nothing_moves() throws Exception {
        var writer = atWork();
        var template = begun(writer);

        begin(writer, template, 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DRAFT_OVERTAKEN"));
        write(writer, "# QUYẾT ĐỊNH\\n{{decision.reason}}", 1).andExpect(status().isCreated());
        write(writer, TEXT, 1).andExpect(status().isConflict());
        var kind = kinds(writer).contains("DECIDE") ? "DECIDE" : "COMPLETE";
        var members = kind.equals("DECIDE")
                ? ", \"decision\": \"GRANTED\", \"text\": \"x\", \"results\": [], \"facts\": {}"
                : ", \"facts\": {}";
        act(writer, kind, members + ", \"draft\": 2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DRAFT_UNFINISHED"));
        act(writer, kind, members + ", \"draft\": 1")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DRAFT_OVERTAKEN"));
        act(writer, kind, members + ", \"draft\": \"hai\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("ACTION_MALFORMED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                      | {}                 | DRAFT_TEMPLATE_UNKNOWN
            /versions | {"text": "x"}      | DRAFT_NOT_NOW
            /preview  | {}                 | TEXT_IS_MISSING
            """)
    void what_cannot_be_has_a_code(String path, String body, String refusal) throws Exception {
        send(atWork(), at(path == null ? "" : path), body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value(refusal));
    }

    @Test
    void a_text_is_seen_as_it_would_be_printed_and_nothing_is_kept() throws Exception {
        var writer = atWork();

        send(writer, at("/preview"), "{\"text\": \"" + TEXT + "\"}")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        program.perform(as(writer, get(at("")))).andExpect(jsonPath("$.draft").doesNotExist());
        program.perform(as(writer, get(at("/versions/1"))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DRAFT_VERSION_UNKNOWN"));
    }

    @Test
    void to_the_applicant_and_to_other_offices_there_is_none() throws Exception {
        begun(atWork());
        var elsewhere = token(SignedIn.officer(accounts, Role.SPECIALIST, "H57.105"));

        for (var reader : Set.of(citizen, elsewhere)) {
            program.perform(as(reader, get(at("")))).andExpect(status().isNotFound());
            write(reader, TEXT, 1).andExpect(status().isNotFound());
        }
    }

    /** Begins it from the template that grants; returns the template. */
    private String begun(String writer) throws Exception {
        var answer = program.perform(as(writer, get(at(""))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.writable").value(true))
                .andExpect(jsonPath("$.draft").doesNotExist());
        var template = read(answer).path("templates").path(0).path("id").asString("");
        begin(writer, template, 0)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.draft.ruling").value("GRANTED"))
                .andExpect(jsonPath("$.draft.number").value(1));
        return template;
    }

    private ResultActions begin(String writer, String template, int seen) throws Exception {
        return send(writer, at(""), "{\"template\": \"%s\", \"seen\": %d}".formatted(template, seen));
    }

    private ResultActions write(String writer, String text, int seen) throws Exception {
        return send(writer, at("/versions"), "{\"text\": \"%s\", \"seen\": %d}".formatted(text, seen));
    }

    private String at(String path) {
        return "/api/v1/dossiers/" + code + "/decision" + path;
    }

    /** The role whose turn it is. */
    private Role turn() throws Exception {
        var progress = read(program.perform(get("/api/v1/dossiers/" + code + "/progress")));
        return Role.valueOf(progress.path("turns").path(0).path("role").asString(""));
    }

    /** Whose turn it is, with the step taken: whom the process gave it to, or somebody of that role. */
    private String atWork() throws Exception {
        var dossier = read(program.perform(as(officer(Role.ONE_STOP_CLERK), get("/api/v1/dossiers/" + code))));
        var given = dossier.path("steps")
                .valueStream()
                .filter(step -> step.path("state").asString("").equals("OPEN"))
                .map(step -> step.path("assignee").asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst();
        var officer = given.isPresent()
                ? token(accounts.actor(UUID.fromString(given.get()), Instant.now()))
                : officer(turn());
        if (kinds(officer).contains("CLAIM")) {
            act(officer, "CLAIM", "").andExpect(status().isOk());
        }
        return officer;
    }

    private String officer(Role role) {
        return officers.computeIfAbsent(role, _ -> token(SignedIn.officer(accounts, role, UNIT)));
    }

    private Set<String> kinds(String officer) throws Exception {
        return actions(officer).keySet();
    }

    /** The step of each action that is possible. */
    private Map<String, String> actions(String officer) throws Exception {
        var steps = new LinkedHashMap<String, String>();
        read(program.perform(as(officer, get("/api/v1/dossiers/" + code + "/actions"))))
                .forEach(move -> steps.put(
                        move.path("kind").asString(""), move.path("step").asString("")));
        return steps;
    }

    private ResultActions act(String officer, String kind, String members) throws Exception {
        var body = "{\"action\": \"%s\", \"step\": \"%s\"%s}"
                .formatted(kind, actions(officer).get(kind), members);
        return send(officer, "/api/v1/dossiers/" + code + "/actions", body);
    }

    private ResultActions send(String token, String path, String body) throws Exception {
        return program.perform(
                as(token, post(path)).contentType("application/json").content(body));
    }

    private String token(Actor actor) {
        return Programs.token(tokens, actor);
    }
}
