// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/api.md}, run as they are printed: only what the page itself leaves open is filled in. */
class ApiPageIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("(?ms)^cat > .*?^JSON$|^(?!#|\\s*$)(?:[^\\n]*\\\\\\n)*[^\\n]*$");
    private static final Pattern ID = Pattern.compile("\"(?:id|step)\":\"([0-9a-f]{8}-[0-9a-f-]{27})\"");
    private static final Pattern CODE = Pattern.compile("\"code\":\"(H57\\.104-[0-9-]+)\"");
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final List<String> settings = new ArrayList<>();
    private String id = "019f…";
    private String code = "H57.104-261123-0001";

    @TempDir
    Path data;

    @TempDir
    Path desk;

    @Test
    void every_command_works_as_it_is_printed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "the page uses curl");
        Files.writeString(desk.resolve("giay-khai-sinh.pdf"), PDF);
        try (var portal = StartedOnce.WITH_OFFICIALS.startOn(data).whenReady()) {
            var tokens = new ArrayList<String>();
            for (var command : commands()) {
                if (command.startsWith("./motcua token")) {
                    tokens.add(token(command));
                } else if (command.matches("(?s)[a-z]+=.*")) {
                    settings.add(setting(command, portal, tokens));
                } else {
                    learn(run(command));
                }
            }
            assertThat(tokens).hasSize(2);
        }
    }

    private static List<String> commands() throws IOException {
        var page = Files.readString(
                Path.of(System.getProperty("motcua.root", "..")).resolve("docs/api.md"));
        return BLOCK.matcher(page)
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> command.group())
                .toList();
    }

    private String token(String command) throws Exception {
        var arguments = new ArrayList<>(List.of(command.split(" ")).subList(1, command.split(" ").length));
        arguments.addAll(List.of("--data", data.toString()));
        try (var program = Program.run(arguments.toArray(String[]::new))) {
            assertThat(program.end()).as(command).isZero();
            var secret = Pattern.compile("motcua_[0-9A-Za-z_-]+").matcher(program.output());
            assertThat(secret.find()).as(program.output()).isTrue();
            return secret.group();
        }
    }

    private static String setting(String line, Program portal, List<String> tokens) {
        var token = line.startsWith("officer") ? tokens.getLast() : tokens.getFirst();
        return line.replace("http://localhost:8080", portal.page("").toString()).replace("motcua_…", token);
    }

    private String run(String command) throws IOException, InterruptedException {
        var script = String.join("\n", settings)
                + "\ncurl() { command curl -sS -w '\\n%{http_code}\\n' \"$@\"; }\n"
                + command.replace("019f…", id).replace("H57.104-261123-0001", code);
        var shell = new ProcessBuilder("bash", "-c", script)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(command + "\n" + said).isZero();
        if (command.startsWith("curl")) {
            assertThat(said.strip()).as(command).endsWith(status(command));
        }
        return said;
    }

    private static String status(String command) {
        return command.contains("-F ") || command.contains("-d @dossier.json") ? "201" : "200";
    }

    private void learn(String said) {
        var ids = ID.matcher(said);
        if (ids.find()) {
            id = ids.group(1);
        }
        var codes = CODE.matcher(said);
        if (codes.find()) {
            code = codes.group(1);
        }
    }
}
