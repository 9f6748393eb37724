// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.index.Node.Combination;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;

/** How PAPI was built, year by year, as far as its publications and the published numbers tell; it comes with the program. */
final class PapiStructure {

    static final String ROOT = "PAPI";
    static final String WEIGHTED = "PAPI-W";

    private static final int MOST = 500;

    private final List<Line> lines;

    PapiStructure() {
        try (var rows = CsvRows.read(new ClassPathResource("starter/index-structure.csv").getInputStream())) {
            this.lines = rows.next(MOST).stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The structure of the index is missing from the program", e);
        }
    }

    private record Line(CsvRow row) {

        boolean isIn(int year) {
            return from() <= year && (row.text("to").isEmpty() || year <= Integer.parseInt(row.text("to")));
        }

        private int from() {
            return Integer.parseInt(row.text("from"));
        }

        Node node(int year) {
            return new Node(
                    row.text("code"),
                    row.textOrNull("parent"),
                    row.oneOf("level", Level.class),
                    new Name(row.text("name"), row.text("name_en")),
                    Scale.of(number("least"), number("most")),
                    new Formula(
                            row.oneOf("combination", Combination.class),
                            number("weight"),
                            new Name(row.text("words"), row.text("words_en"))),
                    isBroken(year - 1, year));
        }

        boolean isBroken(int since, int year) {
            return Arrays.stream(row.text("breaks").split(" "))
                    .filter(each -> !each.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .anyMatch(each -> each > since && each <= year);
        }

        private double number(String column) {
            return row.text(column).isEmpty() ? Double.NaN : Double.parseDouble(row.text(column));
        }
    }

    /** Total, dimensions and their parts, each before its own. */
    List<Node> in(int year) {
        return lines.stream()
                .filter(line -> line.isIn(year))
                .map(line -> line.node(year))
                .filter(node -> node.level() != Level.INDICATOR)
                .toList();
    }

    Optional<Node> find(int year, String code) {
        return line(year, code).map(line -> line.node(year));
    }

    private Optional<Line> line(int year, String code) {
        return lines.stream()
                .filter(line -> line.isIn(year) && line.row().text("code").equals(code))
                .findFirst();
    }

    /** Whether a part is measured otherwise than in an earlier year; empty when the structure does not know it. */
    Optional<Boolean> isBroken(String code, int since, int year) {
        return line(year, code).map(line -> line.isBroken(since, year));
    }

    /** An indicator, of which no more is known than its code says and whether it counts. */
    Node indicator(int year, String code, @Nullable String parent) {
        return find(year, code)
                .orElseGet(() -> new Node(
                        code,
                        parent,
                        Level.INDICATOR,
                        new Name(code, code),
                        Scale.of(Double.NaN, Double.NaN),
                        Formula.UNKNOWN,
                        false));
    }
}
