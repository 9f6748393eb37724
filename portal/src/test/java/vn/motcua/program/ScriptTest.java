// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code motcua} itself, with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

    private static final String SYSTEM = "/usr/local/bin:/usr/bin:/bin";
    private static final String JAVA = """
            case "$*" in
            *-version*) echo 'openjdk version "%s" 2026-01-20' >&2 ;;
            *jarmode*) exit 1 ;;
            *) printf 'ran %%s\\n' "$*"; pwd -P ;;
            esac
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path tools;
    private Path jdk;

    /** What a run has said, on both streams. */
    private record Said(int exit, String words) {}

    @BeforeEach
    void a_place_with_a_blank_and_a_vietnamese_name() throws IOException {
        home = Files.createDirectories(folder.resolve("Một cửa"));
        tools = Files.createDirectories(folder.resolve("tools"));
        jdk = jdk("jdk-25", "25.0.1");
        Files.copy(Path.of(System.getProperty("motcua.root", ".."), "motcua"), home.resolve("motcua"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("portal/src/main"));
        Files.writeString(home.resolve("portal/pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("portal/target/surefire-reports"));
        Files.writeString(home.resolve("portal/target/motcua-all.jar"), "a program");
        List.of("chromium-headless-shell", "pdftotext").forEach(tool -> program(tools.resolve(tool), "true"));
    }

    private Path jdk(String name, String version) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        program(bin.resolve("java"), JAVA.formatted(version));
        program(bin.resolve("javac"), "true");
        return bin.resolve("..").normalize();
    }

    private static void program(Path file, String script) {
        try {
            Files.writeString(file, "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new AssertionError("No program at " + file, e);
        }
    }

    private Said run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ProcessBuilder(script.toString());
        command.command().addAll(List.of(arguments));
        command.environment().clear();
        command.environment().put("PATH", tools + ":" + SYSTEM);
        command.environment().putAll(environment);
        var process =
                command.directory(folder.toFile()).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }

    @Test
    void it_runs_from_anywhere_through_links_without_a_home_and_in_a_locale_without_letters() throws Exception {
        var link = Files.createSymbolicLink(tools.resolve("mot-cua"), Path.of("../Một cửa/motcua"));
        var second = Files.createSymbolicLink(folder.resolve("liên kết"), link);

        var said = run(second, Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", "C"), "start", "--data", "dữ liệu");

        assertThat(said.words())
                .contains("-jar " + home.toRealPath() + "/portal/target/motcua-all.jar start --data dữ liệu")
                .endsWith(folder.toRealPath() + "\n");
        assertThat(said.exit()).isZero();
    }

    @Test
    void only_a_demonstration_that_plays_its_past_does_without_the_second_compiler() throws Exception {
        var script = home.resolve("motcua");
        var java = Map.of("JAVA_HOME", jdk.toString());
        Files.createDirectories(folder.resolve("played/database"));

        assertThat(run(script, java, "start", "--data", "new").words()).contains("TieredStopAtLevel=1");
        for (var data : List.of("--empty", "--data=played", "--db-url=jdbc:postgresql://db/motcua")) {
            assertThat(run(script, java, "start", data).words()).doesNotContain("TieredStopAtLevel");
        }
        assertThat(run(script, java, "doctor").words()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        var old = jdk("jdk-17", "17.0.9");
        Files.createSymbolicLink(tools.resolve("javac"), jdk.resolve("bin/javac"));

        var said = run(home.resolve("motcua"), Map.of("JAVA_HOME", old.toString()), "start");

        assertThat(said.words()).startsWith("ran ").contains(" start");
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        var script = home.resolve("motcua");
        Files.writeString(script, Files.readString(script).replace("wanted=25", "wanted=999"));

        var said = run(script, Map.of("JAVA_HOME", jdk.toString()), "start");

        assertThat(said.words()).contains("needs a Java Development Kit 999", "apt install", "./motcua start");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_says_why_and_starts_nothing() throws Exception {
        Files.delete(home.resolve("portal/target/motcua-all.jar"));
        program(tools.resolve("mvn"), "echo '[ERROR] Motcua.java:[1,1] this is no Java'; exit 1");

        var said = run(home.resolve("motcua"), Map.of("JAVA_HOME", jdk.toString()), "start");

        assertThat(said.words()).contains("The build failed", "this is no Java").doesNotContain("ran ");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_test_that_fails_is_counted_in_the_last_line_and_in_the_exit_code() throws Exception {
        var said = tests("tests=\"3\" errors=\"0\" skipped=\"1\" failures=\"1\"", 0);

        assertThat(said.words()).endsWith("1 passed, 1 failed, 1 skipped\n");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_run_that_breaks_off_has_not_passed() throws Exception {
        var said = tests("tests=\"3\" errors=\"0\" skipped=\"0\" failures=\"0\"", 1);

        assertThat(said.words()).endsWith("3 passed, 0 failed, 0 skipped; the run broke off, see above\n");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_run_without_a_fault_ends_with_its_count() throws Exception {
        var said = tests("tests=\"3\" errors=\"0\" skipped=\"1\" failures=\"0\"", 0);

        assertThat(said.words()).endsWith("2 passed, 0 failed, 1 skipped\n");
        assertThat(said.exit()).isZero();
    }

    private Said tests(String counts, int exit) throws Exception {
        program(tools.resolve("mvn"), """
                echo '<testsuite name="x" time="1" %s>' >portal/target/surefire-reports/TEST-x.xml
                exit %d""".formatted(counts, exit));
        return run(home.resolve("motcua"), Map.of("JAVA_HOME", jdk.toString()), "test");
    }
}
