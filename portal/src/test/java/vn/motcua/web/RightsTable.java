// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import vn.motcua.identity.Scope;

/** The table of {@code docs/rights.md}: who may use which address. */
record RightsTable(List<Line> lines) {

    /** An address, and the names of those who may use it. */
    record Line(HttpMethod method, String path, List<String> who, Optional<Scope> scope) {

        String route() {
            return method + " " + path;
        }

        boolean isApi() {
            return path.startsWith("/api/");
        }

        boolean isForEveryone() {
            return who.contains("everyone");
        }

        /** Others in the area are answered as the owner is. */
        boolean isSilent() {
            return who.contains("silently");
        }

        boolean namesAThing() {
            return !isForEveryone()
                    && (path.contains("{code}")
                            || path.contains("{id}")
                            || path.contains("{token}")
                            || path.contains("{unit}")
                            || path.contains("{procedure}")
                            || path.startsWith("/desk/interviews/")
                            || path.startsWith("/desk/checks/"));
        }
    }

    static RightsTable read() throws IOException {
        var file = Path.of(System.getProperty("motcua.root", "..")).resolve("docs/rights.md");
        try (var text = Files.lines(file)) {
            return new RightsTable(text.flatMap(RightsTable::line).toList());
        }
    }

    private static Stream<Line> line(String text) {
        var cells = text.split("\\|", -1);
        return cells.length < 6 || !cells[2].contains("`/")
                ? Stream.empty()
                : Stream.of(new Line(
                        HttpMethod.valueOf(cells[1].strip()),
                        cells[2].strip().replace("`", ""),
                        List.of(cells[3].strip().split(", ")),
                        Scope.find(cells[4].strip())));
    }
}
