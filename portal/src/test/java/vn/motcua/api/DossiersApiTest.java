// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.api.Programs.PROCEDURE;
import static vn.motcua.api.Programs.UNIT;
import static vn.motcua.api.Programs.as;
import static vn.motcua.api.Programs.body;
import static vn.motcua.api.Programs.dossier;
import static vn.motcua.api.Programs.read;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.PortalTest;
import vn.motcua.SharedData;
import vn.motcua.SignedIn;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.dossier.Move;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.identity.Tokens;
import vn.motcua.vault.SampleFiles;

/** A program files and moves dossiers: what it sends wrongly, twice or too late is answered with a code. */
@PortalTest
class DossiersApiTest {

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

    private String citizen = "";

    @BeforeEach
    void aCitizenWithAToken() {
        starter.load();
        citizen = token(SignedIn.citizen(accounts));
    }

    @Test
    void the_same_key_files_once_and_another_dossier_with_it_is_refused() throws Exception {
        var dossier = dossier(handlings, "Hồ Văn Duy Nhất");
        var code = codeOf(file(dossier, "key-1").andExpect(status().isCreated()));

        file(dossier, "key-1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.repeated").value(true));
        file(dossier(handlings, "Trần Thị Khác"), "key-1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("KEY_WAS_USED"));
        dossier.remove("again");
        file(dossier, "key-2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("FILED_BEFORE"))
                .andExpect(jsonPath("$.dossier").value(code));
    }

    @Test
    void a_file_of_somebody_else_is_as_unknown_as_one_that_never_was() throws Exception {
        var another = token(SignedIn.citizen(accounts));
        var theirs = idOf(upload(another, "giấy.pdf", PDF).andExpect(status().isCreated()));
        for (var file : List.of(theirs, "01a2058f-113a-77d0-826d-c3c49755c3d8")) {
            var dossier = dossier(handlings, "Nguyễn Văn Ân");
            dossier.put("papers", List.of(Map.of("name", "giay-ho-tich-cu", "files", List.of(file))));
            file(dossier, null)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[*].code").value(hasItem("FILE_IS_UNKNOWN")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"procedure\": ",
                "[]",
                "\"\"",
                "{\"applicant\": 7}",
                "{\"papers\": [{\"files\": [\"no-id\"]}]}",
                "{\"channel\": \"PIGEON\"}",
                "{\"papers\": [null]}",
                "{\"papers\": [{\"files\": [null]}]}",
                "{\"unit\": \"H57\\u0000.104\"}",
                "{\"answers\": {\"a\": \"\\ud83d\"}}",
                ""
            })
    void what_is_no_dossier_is_refused_with_a_code(String body) throws Exception {
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("BAD_REQUEST"));
    }

    @Test
    void an_empty_dossier_is_told_everything_that_is_missing() throws Exception {
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content("{\"procedure\": \"2.000635\", \"unit\": \"H57.104\", \"colour\": \"red\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("NOT_FILED"))
                .andExpect(jsonPath("$.errors[*].code").value(hasItem("APPLICANT_IS_MISSING")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("relation")));
    }

    @Test
    void a_list_of_anything_is_judged_and_not_stumbled_over() throws Exception {
        var dossier = dossier(handlings, "Ân");
        dossier.put("answers", Map.of("records", Arrays.asList(null, 7, List.of(), "x")));

        file(dossier, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("NOT_FILED"));
    }

    @Test
    void what_is_said_of_the_applicant_fits_a_receipt() throws Exception {
        var dossier = dossier(handlings, "Ân");
        dossier.put(
                "applicant",
                Map.of(
                        "name", "Â".repeat(301),
                        "phone", "không có",
                        "email", "hoa",
                        "address", "x".repeat(301),
                        "submittedBy", "y".repeat(301)));

        file(dossier, "k".repeat(256))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].code",
                        containsInAnyOrder(
                                "TEXT_IS_TOO_LONG",
                                "TEXT_IS_TOO_LONG",
                                "TEXT_IS_TOO_LONG",
                                "PHONE_IS_WRONG",
                                "EMAIL_IS_WRONG",
                                "KEY_IS_TOO_LONG")))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("#/applicant/submittedBy")));
    }

    @Test
    void who_files_for_another_says_by_what_right() throws Exception {
        var dossier = dossier(handlings, "Ân");
        var child = Map.of("name", "Bé Na", "phone", "0912345678", "address", "12 Lê Lợi, Huế");
        dossier.put("applicant", with(child, Map.of("capacity", "PARENT", "born", "2001-01-01")));
        file(dossier, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        hasItems("#/applicant/submittedBy", "#/applicant/acting/idNumber", "#/applicant/acting/born")));

        var asked = new LinkedHashMap<>(
                with(child, Map.of("capacity", "PARENT", "idNumber", "046190000123", "born", "2020-01-01")));
        asked.put("submittedBy", "Trần Thị Mẹ");
        dossier.put("applicant", asked);
        file(dossier, null).andExpect(status().isCreated());
    }

    private static Map<String, Object> with(Map<String, ?> person, Map<String, ?> acting) {
        var both = new LinkedHashMap<String, Object>(person);
        both.put("acting", acting);
        return both;
    }

    @Test
    void a_whole_pair_of_surrogates_and_a_backslash_are_text_like_any_other() throws Exception {
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content("{\"unit\": \"\\ud83d\\ude00 \\\\u0000 \\\\ud83d\"}"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void who_comes_second_is_told_that_the_step_is_done() throws Exception {
        var code = codeOf(file(dossier(handlings, "Nguyễn Văn Ân"), null));
        var clerk = token(SignedIn.officer(accounts, Role.ONE_STOP_CLERK, UNIT));
        var moves = body(program.perform(as(clerk, get("/api/v1/dossiers/" + code + "/actions"))));
        var accept = json.readTree(moves)
                .valueStream()
                .filter(move -> move.path("kind").asString("").equals("ACCEPT"))
                .findFirst()
                .orElseThrow();
        var action = json.writeValueAsString(
                Map.of("action", "ACCEPT", "step", accept.path("step").asString("")));

        act(clerk, code, action).andExpect(status().isOk());
        act(clerk, code, action)
                .andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void a_declaration_on_paper_is_typed_by_an_action_once() throws Exception {
        var clerk = token(SignedIn.officer(accounts, Role.ONE_STOP_CLERK, UNIT));
        var dossier = dossier(handlings, "Nguyễn Văn Giấy");
        var answers = (Map<?, ?>) Objects.requireNonNull(dossier.get("answers"));
        var some = new LinkedHashMap<Object, Object>(answers);
        some.remove("truth");
        dossier.put("answers", some);
        dossier.putAll(Map.of("channel", "COUNTER", "takenIn", true, "declarationOnPaper", true));
        file(dossier, null).andExpect(jsonPath("$.errors[*].code").value(hasItem("WRONG_CHANNEL")));
        var code = codeOf(program.perform(as(clerk, post("/api/v1/dossiers"))
                .contentType("application/json")
                .content(json.writeValueAsString(dossier))));

        var moves = body(program.perform(as(clerk, get("/api/v1/dossiers/" + code + "/actions"))));
        var step = json.readTree(moves)
                .valueStream()
                .filter(move -> move.path("kind").asString("").equals("TYPE_DECLARATION"))
                .findFirst()
                .orElseThrow()
                .path("step")
                .asString("");

        act(clerk, code, typing(step, some)).andExpect(jsonPath("$.code").value("ANSWERS_ARE_WRONG"));
        program.perform(as(clerk, get("/api/v1/dossiers/" + code)))
                .andExpect(jsonPath("$.toBeTyped").value(true));
        act(clerk, code, typing(step, answers)).andExpect(status().isOk());
        act(clerk, code, typing(step, answers)).andExpect(jsonPath("$.code").value("DECLARATION_TYPED_ALREADY"));
    }

    private String typing(String step, Map<?, ?> answers) {
        return json.writeValueAsString(Map.of("action", "TYPE_DECLARATION", "step", step, "answers", answers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"action": "FLY"}    | ACTION_UNKNOWN
            {"action": "ACCEPT"} | ACTION_MALFORMED
            {}                   | ACTION_UNKNOWN
            [1]                  | BAD_REQUEST
            """)
    void an_action_that_is_none_says_what_would_be_right(String action, String refusal) throws Exception {
        var code = codeOf(file(dossier(handlings, "Nguyễn Văn Ân"), null));

        act(citizen, code, action)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(refusal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "%00", "4pyT", "MTIzHzQ1Ng"})
    void a_cursor_that_was_tampered_with_is_no_fault_of_the_portal(String next) throws Exception {
        var clerk = token(SignedIn.officer(accounts, Role.ONE_STOP_CLERK, UNIT));
        for (var list : List.of("/api/v1/inbox?next=", "/api/v1/procedures?q=khai&next=")) {
            var answer = program.perform(as(clerk, get(java.net.URI.create(list + next))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(list + next).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, NOT_FOUND",
        "PUT, /api/v1/inbox, 405, METHOD_NOT_ALLOWED",
        "POST, /api/v1/dossiers, 415, UNSUPPORTED_MEDIA_TYPE",
        "GET, /api/v1/inbox, 406, NOT_ACCEPTABLE"
    })
    void a_wrong_address_method_or_format_is_a_problem_too(String method, String path, int status, String code)
            throws Exception {
        var request = as(citizen, request(HttpMethod.valueOf(method), path)).contentType("text/plain");
        if (status == 406) {
            request.header("Accept", "image/png");
        }
        program.perform(request).andExpect(status().is(status));

        program.perform(get("/error").with(error -> {
                    error.setDispatcherType(DispatcherType.ERROR);
                    error.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
                    error.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
                    return error;
                }))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code));
    }

    @Test
    void a_file_is_judged_by_what_it_is() throws Exception {
        upload(citizen, "trống.pdf", new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        upload(citizen, "ảnh.png", PDF).andExpect(status().isUnprocessableContent());
        upload(citizen, "chương trình.pdf", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1))
                .andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giấy của A'Lăng.pdf      | Giấy của A'Lăng.pdf
            ../../etc/passwd.pdf     | passwd.pdf
            C:\\giấy\\tờ.pdf         | tờ.pdf
            """)
    void the_name_of_a_file_is_kept_and_the_way_to_it_is_not(String sent, String kept) throws Exception {
        upload(citizen, Normalizer.normalize(sent, Normalizer.Form.NFD), PDF)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value(kept))
                .andExpect(jsonPath("$.name").value(not(sent.equals(kept) ? "" : sent)));
    }

    @Test
    void nasty_names_come_back_as_they_were_sent() throws Exception {
        comeBack(List.of(
                "Y'Bhiu Niê",
                "Nguyễn \"Tèo\" <script>alert(1)</script>",
                "Trần Thị ''; DROP TABLE dossier; --",
                "=HYPERLINK(1)",
                Normalizer.normalize("Đặng Thị Hường", Normalizer.Form.NFD),
                "H’Hen Niê Kđăm"));
    }

    @Test
    void all_names_of_the_shared_texts_come_back_as_they_were_sent() throws Exception {
        var names = new ArrayList<String>();
        for (var file : List.of("composed_names.csv", "expected_sort_by_given.csv")) {
            names.addAll(namesOf(file));
        }
        assumeTrue(!names.isEmpty(), "Skipped: the shared texts have no names");
        comeBack(names);
    }

    private static List<String> namesOf(String file) throws IOException {
        return Files.readAllLines(SharedData.file("text/" + file)).stream()
                .skip(1)
                .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(cell -> cell.matches("\\p{Lu}.*\\s.*") && cell.length() < 100)
                .distinct()
                .limit(300)
                .toList();
    }

    private void comeBack(List<String> names) throws Exception {
        for (var name : names) {
            var code = codeOf(file(dossier(handlings, name), null).andExpect(status().isCreated()));
            var view = json.readTree(body(program.perform(as(citizen, get("/api/v1/dossiers/" + code)))));
            assertThat(view.path("applicant").path("name").asString(""))
                    .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC).strip());
        }
    }

    @Test
    void a_locked_file_is_refused_in_words() throws Exception {
        var locked = SampleFiles.pdfLockedWith("bí mật");

        upload(citizen, "khóa.pdf", locked)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("FILE_PROTECTED"))
                .andExpect(jsonPath("$.detail").value(containsString("mật khẩu")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 405, This address does not take",
        "vi, 405, không nhận phương thức",
        ", 405, không nhận phương thức",
        "en, 415, send JSON",
        "en, 406, answers in JSON"
    })
    void what_the_server_refuses_speaks_the_same_languages(@Nullable String language, int status, String said)
            throws Exception {
        var request = get("/error").with(error -> {
            error.setDispatcherType(DispatcherType.ERROR);
            error.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            error.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/inbox");
            return error;
        });
        if (language != null) {
            request.header("Accept-Language", language);
        }

        program.perform(request)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.detail").value(containsString(said)));
    }

    @ParameterizedTest
    @CsvSource({"en, “size” does not take the value “x”.", "vi, “size” không nhận giá trị “x”."})
    void a_parameter_that_is_none_is_named_in_the_language_of_the_program(String language, String said)
            throws Exception {
        program.perform(get("/api/v1/procedures?size=x").header("Accept-Language", language))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("BAD_REQUEST"))
                .andExpect(jsonPath("$.detail").value(said));
    }

    @Test
    void what_is_wrong_in_a_dossier_is_pointed_at() throws Exception {
        var dossier = dossier(handlings, "");
        dossier.put("answers", Map.of("records", List.of(Map.of())));

        file(dossier, null)
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("#/applicant/name")))
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem("#/answers/records/0/kind")));
    }

    @Test
    void more_json_than_a_dossier_can_be_is_not_read_nor_is_what_does_not_say_its_length() throws Exception {
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content(new byte[BodyLimit.MOST_KILOBYTES * 1_024 + 1]))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("CONTENT_TOO_LARGE"));
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .header("Transfer-Encoding", "chunked")
                        .content("{}"))
                .andExpect(status().isLengthRequired())
                .andExpect(jsonPath("$.code").value("LENGTH_REQUIRED"));
    }

    @Test
    void what_is_no_utf8_is_refused_with_a_code() throws Exception {
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content("{\"procedure\": \"h\u1ed9 t\u1ecbch\"}".getBytes(StandardCharsets.UTF_16LE)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.code").exists());
        program.perform(as(citizen, post("/api/v1/dossiers"))
                        .contentType("application/json")
                        .content("{\"procedure\": \"h\u00fd\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("BAD_REQUEST"));
    }

    @Test
    void whoever_asks_for_the_head_or_the_methods_is_answered() throws Exception {
        program.perform(request(HttpMethod.HEAD, "/api/v1/procedures")).andExpect(status().isOk());
        program.perform(request(HttpMethod.HEAD, "/api/v1/inbox")).andExpect(status().isUnauthorized());
        program.perform(request(HttpMethod.OPTIONS, "/api/v1/dossiers"))
                .andExpect(status().isOk())
                .andExpect(header().string("Allow", containsString("POST")));
    }

    @Test
    void a_procedure_that_has_not_changed_is_not_sent_again() throws Exception {
        var first = program.perform(get("/api/v1/procedures/" + PROCEDURE)).andReturn();
        var tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));

        program.perform(get("/api/v1/procedures/" + PROCEDURE).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void the_description_tells_of_tokens_and_problems() throws Exception {
        program.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
                .andExpect(jsonPath("$.paths['/api/v1/dossiers'].post.responses['422']")
                        .exists())
                .andExpect(
                        jsonPath("$.components.schemas.Problem.properties.code").exists());
    }

    @Test
    void the_description_is_whole() throws Exception {
        var description = json.readTree(body(program.perform(get("/v3/api-docs"))));
        var problems = new ArrayList<String>();
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation ->
                                wholeness(path.getKey() + " " + operation.getKey(), operation.getValue(), problems)));
        description.findValuesAsString("$ref").stream()
                .filter(reference -> description.at(reference.substring(1)).isMissingNode())
                .forEach(reference -> problems.add("nothing at " + reference));

        assertThat(problems).isEmpty();
        assertThat(description
                        .at("/components/schemas/Action/properties/action/enum")
                        .size())
                .isEqualTo(Move.Kind.values().length);
        assertThat(description.at("/paths/~1api~1v1~1dossiers/post/responses").propertyNames())
                .contains("200", "201", "422", "503");
    }

    /** Each operation says what it is for; each good answer and each body that is sent has a schema. */
    private static void wholeness(String operation, JsonNode told, List<String> problems) {
        if (told.path("summary").asString("").isEmpty()) {
            problems.add(operation + " has no summary");
        }
        if (told.has("requestBody")) {
            hasSchema(operation + " as sent", told.path("requestBody"), problems);
        }
        told.path("responses").propertyStream().forEach(answer -> {
            hasSchema(operation + " " + answer.getKey(), answer.getValue(), problems);
            if (answer.getValue().path("description").asString("").isEmpty()) {
                problems.add(operation + " " + answer.getKey() + " is not described");
            }
        });
    }

    private static void hasSchema(String what, JsonNode told, List<String> problems) {
        var contents = told.path("content").valueStream().toList();
        if (contents.isEmpty()
                || contents.stream().anyMatch(content -> content.path("schema").isEmpty())) {
            problems.add(what + " has no schema");
        }
    }

    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private ResultActions file(Map<String, Object> dossier, @Nullable String key) throws Exception {
        var request = as(citizen, post("/api/v1/dossiers"))
                .contentType("application/json")
                .content(json.writeValueAsString(dossier));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return program.perform(request);
    }

    private ResultActions upload(String token, String name, byte[] content) throws Exception {
        var upload = multipart("/api/v1/uploads").file(new MockMultipartFile("file", name, "application/pdf", content));
        upload.header("Authorization", "Bearer " + token);
        return program.perform(upload);
    }

    private ResultActions act(String token, String code, String action) throws Exception {
        return program.perform(as(token, post("/api/v1/dossiers/" + code + "/actions"))
                .contentType("application/json")
                .content(action));
    }

    private String codeOf(ResultActions answer) throws Exception {
        return read(answer).path("code").asString("");
    }

    private String idOf(ResultActions answer) throws Exception {
        return read(answer).path("id").asString("");
    }

    private String token(Actor actor) {
        return Programs.token(tokens, actor);
    }
}
