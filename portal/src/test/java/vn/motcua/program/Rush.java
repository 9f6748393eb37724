// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.Move;
import vn.motcua.form.Form;
import vn.motcua.form.ReadForm;
import vn.motcua.form.SampleAnswers;
import vn.motcua.form.StarterForms;
import vn.motcua.program.Acknowledged.Filed;
import vn.motcua.program.Acknowledged.Moved;
import vn.motcua.program.Acknowledged.Sent;
import vn.motcua.program.ProgramClient.Answer;

/**
 * Eight clients at full speed until the portal is gone: each files a dossier with two files, then lets the officials move
 * it, one dossier after the other. One in four is left lying on its way.
 */
final class Rush implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int CONFLICT = 409;
    private static final String UNIT = "H57.104";
    private static final String PROCEDURE = "1.001193";
    private static final List<String> PAPERS = List.of(
            "Giấy chứng sinh do cơ sở y tế cấp; nếu không có thì văn bản của người làm chứng hoặc giấy cam đoan về việc"
                    + " sinh",
            "Ảnh chụp giấy tờ tùy thân của cha hoặc mẹ");
    private static final String CITIZEN = "0500000001";
    private static final List<String> OFFICIALS = List.of(
            "motcua.thuanhoa",
            "chuyenvien.thuanhoa",
            "chuyenvien2.thuanhoa",
            "truongphong.thuanhoa",
            "lanhdao.thuanhoa",
            "vanthu.thuanhoa");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final Acknowledged acknowledged;
    private final ProgramClient citizen;
    private final List<ProgramClient> officials;
    private final Form form = form();

    Rush(Program portal, Map<String, String> tokens, Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
        this.citizen = client(CITIZEN, portal, tokens);
        this.officials =
                OFFICIALS.stream().map(login -> client(login, portal, tokens)).toList();
    }

    private ProgramClient client(String login, Program portal, Map<String, String> tokens) {
        return new ProgramClient(http, portal.page("/"), Objects.requireNonNull(tokens.get(login), login));
    }

    /** A token for everybody who takes part, put where the portal keeps them. */
    static Map<String, String> tokens(JdbcClient database) {
        var tokens = new HashMap<String, String>();
        var everybody = new ArrayList<>(OFFICIALS);
        everybody.add(CITIZEN);
        everybody.forEach(login -> tokens.put(login, token(login, database)));
        return tokens;
    }

    private static String token(String login, JdbcClient database) {
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        var secret = "motcua_" + HexFormat.of().formatHex(random);
        database.sql("""
                INSERT INTO token (id, account, name, hash, scopes, created_at, expires_at)
                SELECT :id, id, 'test', sha256(convert_to(:secret, 'UTF8')), '{dossier:read,dossier:write}',
                    now(), now() + interval '1 day'
                FROM account WHERE login = :login
                """)
                .param("id", UUID.randomUUID())
                .param("secret", secret)
                .param("login", login)
                .update();
        return secret;
    }

    /** Begins; whoever finds the portal gone stops. What a client did not expect is thrown by {@code get}. */
    List<Future<?>> begin(long seed) {
        var random = new SplittableRandom(seed);
        var clients = new ArrayList<Future<?>>();
        for (var client = 0; client < CLIENTS; client++) {
            var own = random.split();
            clients.add(threads.submit(() -> untilThePortalIsGone(own)));
        }
        return clients;
    }

    static void end(List<Future<?>> clients) throws InterruptedException, ExecutionException {
        for (var client : clients) {
            client.get();
        }
    }

    private void untilThePortalIsGone(SplittableRandom random) {
        try {
            while (true) {
                var code = file(random);
                moveOn(code, random.nextInt(4) == 0 ? random.nextInt(3) : Integer.MAX_VALUE);
            }
        } catch (IOException gone) {
            // that is how it ends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String file(SplittableRandom random) throws IOException, InterruptedException {
        var files = new LinkedHashMap<String, String>();
        var papers = new ArrayList<Map<String, Object>>();
        for (var paper : PAPERS) {
            var content = photograph(random);
            var id = text(expectGood(citizen.upload("anh.png", content)), "id");
            files.put(id, Consistency.digest(content));
            papers.add(Map.of("name", paper, "files", List.of(id)));
        }
        var sent = new Sent(UUID.randomUUID().toString(), dossier(papers, random), files);
        acknowledged.send(sent);
        var code = text(expectGood(file(sent)), "code");
        acknowledged.file(new Filed(code, sent));
        return code;
    }

    Answer file(Sent sent) throws IOException, InterruptedException {
        return citizen.post("/api/v1/dossiers", sent.body(), sent.key());
    }

    private static byte[] photograph(SplittableRandom random) {
        var content = new byte[2_000 + random.nextInt(20_000)];
        random.nextBytes(content);
        System.arraycopy(PNG, 0, content, 0, PNG.length);
        return content;
    }

    private Map<String, Object> dossier(List<Map<String, Object>> papers, SplittableRandom random) {
        var applicant = Map.of(
                "name", "Trần Thị Mẫu Hoa", "idNumber", "046190000000", "phone", CITIZEN, "address", "1 đường Mẫu");
        return Map.of(
                "procedure", PROCEDURE,
                "unit", UNIT,
                "channel", "ONLINE",
                "applicant", applicant,
                "answers", SampleAnswers.of(form, random).values(),
                "papers", papers,
                "again", true);
    }

    /** Lets whoever can make the next move do so, until nobody can. */
    void moveOn(String code, int most) throws IOException, InterruptedException {
        for (var made = 0; made < most; made++) {
            var move = nextMove(code);
            if (move.isEmpty()) {
                return;
            }
            make(code, move.get());
        }
    }

    private record NextMove(ProgramClient official, Move.Kind kind, String step) {}

    private Optional<NextMove> nextMove(String code) throws IOException, InterruptedException {
        for (var official : officials) {
            var answer = official.get("/api/v1/dossiers/" + code + "/actions");
            var forward = StreamSupport.stream(answer.body().spliterator(), false)
                    .filter(Rush::leadsOn)
                    .findFirst();
            if (forward.isPresent()) {
                var kind = Move.Kind.valueOf(text(forward.get(), "kind"));
                return Optional.of(new NextMove(official, kind, text(forward.get(), "step")));
            }
        }
        return Optional.empty();
    }

    private static boolean leadsOn(JsonNode move) {
        return switch (Move.Kind.valueOf(text(move, "kind"))) {
            case ACCEPT, DECIDE, RETURN_RESULT -> true;
            case COMPLETE -> move.path("choices").isEmpty();
            default -> false;
        };
    }

    private void make(String code, NextMove move) throws IOException, InterruptedException {
        var body = new LinkedHashMap<String, Object>();
        body.put("action", move.kind().name());
        body.put("step", move.step());
        switch (move.kind()) {
            case DECIDE ->
                body.putAll(Map.of("decision", "GRANTED", "text", "Đồng ý.", "results", List.of(), "facts", Map.of()));
            case COMPLETE -> body.put("facts", Map.of());
            case RETURN_RESULT -> body.putAll(Map.of("receiver", "Trần Thị Mẫu Hoa", "way", "COUNTER"));
            default -> {}
        }
        var answer = move.official().post("/api/v1/dossiers/" + code + "/actions", body, "");
        if (answer.again() && answer.status() == CONFLICT) {
            return;
        }
        expectGood(answer);
        acknowledged.move(new Moved(code, move.kind().event(), move.step()));
    }

    private static JsonNode expectGood(Answer answer) {
        if (!answer.isGood()) {
            throw new AssertionError("The portal said " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString();
    }

    private static Form form() {
        var read = Form.read(StarterForms.find(PROCEDURE).orElseThrow());
        if (read instanceof ReadForm.GoodForm(var good)) {
            return good;
        }
        throw new UncheckedIOException(new IOException("The starter form of " + PROCEDURE + " is not good: " + read));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.close();
    }
}
