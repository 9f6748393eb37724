// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a stranger follows each link, opens each class, and finds each module in the map. */
class DocumentsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("motcua.root")).toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern PLACE_IN_IT = Pattern.compile("(?m)^#+ (.*)$|<a (?:id|name)=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS =
            Pattern.compile("@?(?:([a-z]+(?:\\.[a-z]+)*)\\.)?([A-Z]\\w*)(?:\\.([a-z]\\w*)(?:\\(.*\\))?)?");
    private static final Pattern HUMPS = Pattern.compile("[A-Z][a-z0-9]+_?[A-Z]\\w*");
    private static final Set<String> OF_OTHERS = Set.of("BarcodeDetector", "jdk.CPUTimeSample", "UserDetailsService");
    private static final Pattern FILE = Pattern.compile("(?:portal|survey|bench|docs|src)/[\\w./*-]*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-z]+`(?:, `[a-z]+`)*) \\| .* \\| ([a-z –]+) \\|$");
    private static final Pattern ARROWS = Pattern.compile("allowedDependencies\\s*=\\s*\\{?([^})]*)");

    @Test
    void every_link_leads_somewhere() {
        assertThat(documents().flatMap(DocumentsTest::deadLinks)).isEmpty();
    }

    private static Stream<String> deadLinks(Path document) {
        return found(LINK, document)
                .map(match -> match.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !leads(document, link))
                .map(link -> document + ": " + link);
    }

    private static boolean leads(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
        return Files.exists(target) && (parts.length == 1 || places(target).contains(parts[1]));
    }

    /** Headings as the page of a repository makes them, small letters with dashes for blanks, and marks of our own. */
    private static Set<String> places(Path document) {
        return found(PLACE_IN_IT, document)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(place -> place.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(toSet());
    }

    /** Of ours its package and its method too; one of a library is used by some source. */
    @Test
    void every_class_is_there() {
        var sources = sources().collect(groupingBy(file -> file.getFileName().toString()));

        assertThat(documents()
                        .flatMap(document -> found(CODE, document)
                                .map(code -> CLASS.matcher(code.group(1)))
                                .filter(Matcher::matches)
                                .filter(name -> isClass(name) && !isThere(name, sources))
                                .map(name -> document + ": " + name.group())))
                .isEmpty();
    }

    /** Not just a word that begins with a capital, nor what others have and we do without. */
    private static boolean isClass(MatchResult name) {
        return !OF_OTHERS.contains(name.group())
                && (name.group(1) != null
                        || name.group(3) != null
                        || HUMPS.matcher(name.group(2)).matches());
    }

    private static boolean isThere(MatchResult name, Map<String, List<Path>> sources) {
        var own = sources.get(name.group(2) + ".java");
        var place = name.group(1) == null ? "" : "/" + name.group(1).replace('.', '/');
        return own == null
                ? sources.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(file -> read(file).contains(name.group(2)))
                : own.stream()
                        .filter(file -> file.resolveSibling("").toString().endsWith(place))
                        .anyMatch(file -> name.group(3) == null || read(file).contains(name.group(3)));
    }

    @Test
    void every_file_is_there() {
        assertThat(documents()
                        .flatMap(document -> found(CODE, document)
                                .map(match -> match.group(1))
                                .filter(name -> FILE.matcher(name).matches()
                                        && !name.contains("*")
                                        && !name.contains("/target"))
                                .filter(name -> !Files.exists(ROOT.resolve(name)))
                                .map(name -> document + ": " + name)))
                .isEmpty();
    }

    @Test
    void the_map_of_the_code_has_every_module_with_its_arrows() throws IOException {
        var told = new TreeMap<String, Set<String>>();
        found(ROW, ROOT.resolve("README.md"))
                .forEach(row -> Arrays.stream(row.group(1).replace("`", "").split(", "))
                        .forEach(module -> told.put(
                                module, new TreeSet<>(List.of(row.group(2).split(" "))))));

        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(modules());
        told.forEach((module, asks) -> {
            if (asks.stream().noneMatch(Set.of("any", "–")::contains)) {
                assertThat(asks).as(module).isEqualTo(arrows(module));
            }
        });
    }

    private static Set<String> modules() throws IOException {
        try (var folders = Files.list(ROOT.resolve("portal/src/main/java/vn/motcua"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** All stand on {@code platform}, which the map does not repeat. */
    private static Set<String> arrows(String module) {
        return found(ARROWS, ROOT.resolve("portal/src/main/java/vn/motcua/" + module + "/package-info.java"))
                .flatMap(match ->
                        Pattern.compile("\"([a-z]+)").matcher(match.group(1)).results())
                .map(match -> match.group(1))
                .filter(asked -> !asked.equals("platform"))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file)).results();
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
                below("docs").filter(file -> file.toString().endsWith(".md")));
    }

    private static Stream<Path> sources() {
        return Stream.of("portal/src", "survey/src", "bench/src")
                .flatMap(DocumentsTest::below)
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> below(String folder) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
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
