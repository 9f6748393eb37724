// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator finds every setting in docs/settings.md. */
class SettingsTest {

    private static final Path ROOT = Path.of(System.getProperty("motcua.root"));
    private static final Pattern SETTING = Pattern.compile("\\$\\{(motcua\\.[a-z.-]+)");

    /** What the command line says is no setting. */
    private static final Set<String> OF_THE_COMMAND =
            Set.of("motcua.background", "motcua.data", "motcua.demonstration");

    @Test
    void every_setting_is_described() throws IOException {
        var settings = new TreeSet<String>();
        try (var sources = Files.walk(ROOT.resolve("portal/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .map(SettingsTest::read)
                    .flatMap(source -> SETTING.matcher(source).results())
                    .map(result -> result.group(1))
                    .forEach(settings::add);
        }
        settings.removeAll(OF_THE_COMMAND);

        assertThat(settings).contains("motcua.rules");
        assertThat(read(ROOT.resolve("docs/settings.md"))).contains(settings);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
