// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.survey.Samples.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void columns_are_numbers_or_words_and_keep_what_is_missing() {
        var table = table("id,score,place\n01,1.5,Huế\n02,,\n03,NA,Phú Vang\n04,-2e3,Huế\n");

        assertThat(table.get("id")).isInstanceOf(TextColumn.class);
        assertThat(table.numbers("score").values()).containsExactly(1.5, Double.NaN, Double.NaN, -2000);
        assertThat(table.get("place").isMissing(1)).isTrue();
        assertThat(table.get("place").groups().labels()).containsExactly("Huế", "Phú Vang");
    }

    @Test
    void a_byte_order_mark_windows_lines_and_quotes_are_read_as_they_are_meant() {
        var table = table("\uFEFFname,n\r\n\"a, \"\"b\"\"\",1\r\nc,2\r\n");

        assertThat(table.names()).containsExactly("name", "n");
        assertThat(table.get("name").show(0)).isEqualTo("a, \"b\"");
        assertThat(table.get("n")).isInstanceOf(NumberColumn.class);
    }

    @Test
    void packed_files_are_read_as_the_plain_ones() throws IOException {
        var file = folder.resolve("t.csv.gz");
        try (var stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write("x\n1\n2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Table.read(file).numbers("x").values()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            x,y\\n1,2\\n3\\n             | row 2 (line 3) has 1 fields, the header 2
            x;y\\n1;2\\n                 | semicolon
            x\\n"1,5"\\n"2,5"\\n         | Column "x", row 1: "1,5" has a comma where a decimal point is needed: write 1.5
            x,x\\n1,2\\n                 | two columns "x"
            x\\n                         | header and no row
            """)
    void what_is_no_table_is_refused_with_its_place(String text, String words) {
        assertThatThrownBy(() -> table(text.strip().replace("\\n", "\n")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @Test
    void other_encodings_and_absent_files_are_refused() throws IOException {
        var file = Files.write(folder.resolve("t.csv"), new byte[] {'x', '\n', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> Table.read(file)).isInstanceOf(BadData.class).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Table.read(folder.resolve("none.csv")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void one_slip_among_numbers_is_no_factor() {
        var table = table("x\n1\n2\nabc\n");

        assertThatThrownBy(() -> Variables.of(table, List.of("x"), Set.of()))
                .hasMessageContaining("Column \"x\", row 3: \"abc\" is no number");
        assertThat(Variables.of(table, List.of("x"), Set.of("x")).labels()).containsExactly("x1", "x2", "xabc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            n > 1                             ; 2 4
            n >= 1 & place == "a"             ; 1 4
            n < 2 | place != 'a'              ; 1 2 3
            !(place == "a") & n == 2          ; 2
            2 <= n                            ; 2 4
            ! n == 1 | place == "b"           ; 2 3 4
            ! place == "b" & (n == 1 | n > 3) ; 1 4
            """)
    void conditions_choose_rows_and_leave_out_what_is_missing(String expression, String rows) {
        var table = table("n,place\n1,a\n2,b\n,b\n4,a\n");

        var chosen = Condition.of(expression, table);

        var found = IntStream.range(0, chosen.length)
                .filter(row -> chosen[row])
                .mapToObj(row -> Integer.toString(row + 1))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            n >               | here belongs a column, a number or a word
            n 1               | here belongs one of ==
            (n > 1            | here belongs )
            n > 1 n           | here belongs & or
            n == "1"          | holds numbers
            place == 1        | holds words
            other == 1        | no column "other"
            n > 99            | No row of
            1 < 2             | a column is compared
            """)
    void conditions_that_are_not_understood_say_where(String expression, String words) {
        var table = table("n,place\n1,a\n2,b\n");

        assertThatThrownBy(() -> Condition.of(expression, table))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            0       | Column "w", row 2: 0 is no weight
            -1      | Column "w", row 2: -1 is no weight
            ~~      | Column "w", row 2: nothing is given
            abc     | Column "w", row 2: "abc" is no number
            """)
    void a_weight_that_is_none_is_refused(String weight, String words) {
        var table = table("w,x\n1,1\n" + weight + ",2\n");

        assertThatThrownBy(() -> SampleDesign.of(table).weights("w").design())
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_cluster_in_two_strata_is_refused_unless_clusters_are_numbered_anew() {
        var table = table("s,c\na,1\na,2\nb,1\nb,3\n");

        assertThatThrownBy(
                        () -> SampleDesign.of(table).clusters("c").strata("s").design())
                .hasMessageContaining("Column \"c\", row 3: cluster 1 lies in stratum b")
                .hasMessageContaining("in row 1 in stratum a");
        assertThat(SampleDesign.of(table)
                        .clusters("c")
                        .strata("s")
                        .nested()
                        .design()
                        .summary())
                .contains("4 primary units");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2,2,2       | Column "N", row 1: a population of 2, from which 3 units were drawn
            0.5,0.5,9   | Column "N", row 1: 0.5 does not fit
            9,9,8       | Column "N", row 3: 8, but another row of the same stratum
            9,9,        | Column "N", row 3: nothing is given
            """)
    void a_population_that_cannot_be_is_refused(String sizes, String words) {
        var values = sizes.strip().split(",", -1);
        var table = table("N,x\n%s,1\n%s,2\n%s,3\n".formatted((Object[]) values));

        assertThatThrownBy(() -> SampleDesign.of(table).fpc("N").design())
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }
}
