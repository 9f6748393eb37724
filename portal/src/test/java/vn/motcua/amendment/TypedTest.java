// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are added, removed and moved on a page without losing what was typed. */
class TypedTest {

    private static Typed typed(String... names) {
        var fields = new LinkedHashMap<String, List<String>>(Map.of("seen", List.of("x")));
        for (var place = 0; place < names.length; place++) {
            fields.put("papers-" + place + "-row", List.of("1"));
            fields.put("papers-" + place + "-nameVi", List.of(names[place]));
        }
        return new Typed(fields);
    }

    private static String names(Typed typed) {
        return String.join(
                "",
                typed.rows("papers").stream()
                        .map(row -> typed.text("papers-" + row + "-nameVi"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            up:papers:1,     BAC,  papers-0
            up:papers:0,     ABC,  papers-0
            down:papers:1,   ACB,  papers-2
            down:papers:2,   ABC,  papers-2
            remove:papers:1, AC,   papers-0
            remove:papers:9, ABC,  papers-1
            add:papers:0,    ABC,  papers-3
            up:papers:x,     ABC,  ''
            nonsense,        ABC,  ''
            """)
    void a_button_does_what_it_says(String button, String names, String focus) {
        var pressed = typed("A", "B", "C").press(button);

        assertThat(names(pressed.typed())).isEqualTo(names);
        assertThat(pressed.row()).isEqualTo(focus);
        assertThat(pressed.typed().text("seen")).isEqualTo("x");
    }

    @Test
    void the_fees_of_a_way_move_with_it_and_within_it() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("ways-0-row", List.of("1"));
        fields.put("ways-1-row", List.of("1"));
        fields.put("ways-1-fees-0-row", List.of("1"));
        fields.put("ways-1-fees-0-dong", List.of("8000"));
        fields.put("ways-1-fees-1-row", List.of("1"));
        fields.put("ways-1-fees-1-dong", List.of("5000"));

        var moved = new Typed(fields).press("up:ways:1").typed();
        var swapped = moved.press("down:ways-0-fees:0").typed();

        assertThat(moved.rows("ways-1-fees")).isEmpty();
        assertThat(moved.text("ways-0-fees-0-dong")).isEqualTo("8000");
        assertThat(swapped.text("ways-0-fees-0-dong")).isEqualTo("5000");
    }

    @Test
    void texts_are_read_in_one_form_and_without_what_is_not_seen() {
        var typed = new Typed(Map.of("nameVi", List.of(" Sơ\u0309  Y\u200B tế\r\nHuế ")));

        assertThat(typed.text("nameVi")).isEqualTo("Sở Y tế\nHuế");
    }

    @Test
    void nobody_makes_rows_without_end() {
        var typed = typed();
        for (var number = 0; number < 300; number++) {
            typed = typed.press("add:papers:0").typed();
        }
        assertThat(typed.rows("papers")).hasSize(200);
    }
}
