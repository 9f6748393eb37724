// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.SharedData;

/** Names and addresses as people in Huế and elsewhere in Viet Nam bear and write them. */
class RealNamesTest {

    private final Form form = Forms.form(
            "\"name\", \"address\"",
            Forms.field("name", "string", "name", "") + "," + Forms.field("address", "string", "text", ""));

    @Test
    void every_name_is_taken_composed_or_not() throws IOException {
        for (var row : rows("text/composed_names.csv")) {
            var name = row.getFirst();
            assertThat(evaluated(name, "Huế")).as(name).isEqualTo(name);
            assertThat(evaluated(Normalizer.normalize(name, Normalizer.Form.NFD), "Huế"))
                    .as(name)
                    .isEqualTo(name);
        }
    }

    @Test
    void every_address_is_taken() throws IOException {
        for (var row : rows("text/hue_addresses.csv")) {
            var evaluation = form.evaluate(Forms.posted(form, "name", "An", "address", row.getFirst()));
            assertThat(evaluation.errors()).as(row.getFirst()).isEmpty();
            assertThat(evaluation.answers().text("address")).contains(row.getFirst());
        }
    }

    @Test
    void both_spellings_of_an_edge_case_become_composed() throws IOException {
        var cases = Json.tree(Files.readString(SharedData.file("text/diacritics_edge_cases.json")));
        for (var edge : cases) {
            if (edge.path("expect").asString("").equals("equal-after-NFC")) {
                assertThat(evaluated("An", edge.path("b").asString(), "address"))
                        .isEqualTo(evaluated("An", edge.path("a").asString(), "address"));
            }
        }
    }

    private String evaluated(String name, String address) {
        return evaluated(name, address, "name");
    }

    private String evaluated(String name, String address, String field) {
        var evaluation = form.evaluate(Forms.posted(form, "name", name, "address", address));
        assertThat(evaluation.errors()).as(name).isEmpty();
        return evaluation.answers().text(field).orElseThrow();
    }

    /** A small reader of CSV: quotes may hold commas. */
    private static List<List<String>> rows(String file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line :
                Files.readAllLines(SharedData.file(file)).stream().skip(1).toList()) {
            var cells = new ArrayList<String>();
            for (var cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
            }
            rows.add(cells);
        }
        return rows;
    }
}
