// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The style that travels has what the pages use and no more; {@code -Dmotcua.renew=true} writes it anew. */
class GovukStyleTest {

    private static final Path SOURCES = Path.of(System.getProperty("motcua.root"), "portal/src/main");
    private static final String SHEET = "static/css/govuk.css";
    private static final String WEBJAR =
            "classpath:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/govuk-frontend.min.css";
    private static final Pattern NAMED = Pattern.compile("govuk-[\\w-]+");

    @Test
    void the_style_that_travels_is_what_the_pages_use() throws IOException {
        var wanted =
                "/* Of govuk-frontend (MIT, © Crown) what our pages use; written by GovukStyleTest, decision 0902. */\n"
                        + new GovukStyle(namedByPages()).trimmed(whole());

        if (Boolean.getBoolean("motcua.renew")) {
            Files.writeString(SOURCES.resolve("resources").resolve(SHEET), wanted);
        } else {
            assertThat(new ClassPathResource(SHEET).getContentAsString(StandardCharsets.UTF_8))
                    .as("renew it by -Dmotcua.renew=true (decision 0902)")
                    .isEqualTo(wanted);
        }
    }

    @Test
    void rules_go_by_the_classes_that_are_named() {
        var style = new GovukStyle(Set.of("govuk-a", "govuk-w-"));

        assertThat(style.trimmed(".govuk-a{x:1}.govuk-b{x:2}.govuk-a:not(.govuk-b,p),.govuk-w-20>p{x:3}"
                        + "@media print{.govuk-b{x:4}}@media print{body,.govuk-a{x:5}}@font-face{x:6}"))
                .isEqualTo("""
                        .govuk-a{x:1}
                        .govuk-w-20>p{x:3}
                        @media print{
                        body,.govuk-a{x:5}
                        }
                        """);
    }

    private static String whole() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(WEBJAR);
        assertThat(found).hasSize(1);
        return found[0].getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> namedByPages() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Stream.of("jte", "java", "resources/static/js")
                .flatMap(folder -> filesBelow(SOURCES.resolve(folder)))) {
            files.forEach(file -> NAMED.matcher(read(file)).results().forEach(found -> named.add(found.group())));
        }
        return named;
    }

    private static Stream<Path> filesBelow(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
