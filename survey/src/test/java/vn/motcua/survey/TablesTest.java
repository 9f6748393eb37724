// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.survey.Samples.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Pps;
import vn.motcua.survey.design.PpsMethod;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.estimate.Total;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;
import vn.motcua.survey.weight.Trimming;

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

    /** The same letters, taken apart as some systems write them. */
    @Test
    void composed_and_decomposed_letters_are_the_same_word() {
        var table = table("T\u00EAn,x\nHu\u1EBF,1\nHue\u0302\u0301,2\n");

        assertThat(table.get("T\u00EAn").groups().labels()).containsExactly("Hu\u1EBF");
        assertThat(Condition.of("Te\u0302n == \"Hue\u0302\u0301\"", table)).containsOnly(true);
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
            n == 1 | n == 2 & place == "a"    ; 1
            (n == 1 | n == 2) & place == "b"  ; 2
            n == 1 || n == 2 && place == "a"  ; 1
            n == 4 && place == "a" || n == 2  ; 2 4
            n == 1 || n == 2 | n == 4         ; 1 2 4
            !!(n == 1)                        ; 1
            !(n == 1 || n == 2)               ; 4
            !n == 1 & !n == 2                 ; 4
            n != 1 && n != 2                  ; 4
            ! place == "a" | n == 1           ; 1 2 3
            n > -1 & n < 2                    ; 1
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
            n == 1 & & n == 2 | here belongs a column, a number or a word
            n == 1 &          | here belongs a column, a number or a word
            ! & n == 1        | here belongs a column, a number or a word
            1 < 2             | a column is compared
            """)
    void conditions_that_are_not_understood_say_where(String expression, String words) {
        var table = table("n,place\n1,a\n2,b\n");

        assertThatThrownBy(() -> Condition.of(expression, table))
                .isInstanceOf(BadData.class)
                .hasMessageContaining(words);
    }

    @Test
    void what_hangs_on_a_missing_value_is_unknown_unless_the_other_side_settles_it() {
        var table = table("n,place\n1,a\n2,b\n,b\n4,a\n");

        assertThat(Condition.judge("n > 1", table).unknown()).containsExactly(false, false, true, false);
        assertThat(Condition.judge("!(n > 1)", table).unknown()).containsExactly(false, false, true, false);
        assertThat(Condition.judge("n > 1 | place == 'b'", table).unknown()).containsOnly(false);
        assertThat(Condition.judge("n > 1 & place == 'a'", table).unknown()).containsOnly(false);
        assertThat(Condition.judge("n > 99", table).yes()).containsOnly(false);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            0.5,0.2;0.2,0.4;0.1,0.1         | row 1 has 2 columns
            0.5,0.2;0.2,0.4                 | there are 2 of them for 3 units
            0.5,0.2,0.1;0.2,0.4,0;0.1,0,0.3 | row 2, column 3: 0 is no probability
            0.5,0.2,2;0.2,0.4,0.1;2,0.1,0.3 | row 1, column 3: 2 is no probability
            0.5,0.2,0.1;0.3,0.4,0.1;0.1,0.1,0.3 | row 1, column 2: 0.2, but row 2, column 1 has 0.3
            0.5,0.2,0.1;0.2,0.6,0.1;0.1,0.1,0.3 | row 2, column 2: 0.6, but the data (--fpc) give this unit the probability 0.4
            0.5,0.45,0.1;0.45,0.4,0.1;0.1,0.1,0.3 | row 1, column 2: 0.45, but two units are not drawn together more often
            """)
    void joint_probabilities_that_cannot_be_are_refused_with_row_and_column(String rows, String words) {
        var joint = Stream.of(rows.strip().split(";"))
                .map(row -> Stream.of(row.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        var sample = SampleDesign.of(table("p,x\n0.5,1\n0.4,2\n0.3,3\n"))
                .fpc("p")
                .pps(new Pps(PpsMethod.OVERTON, joint, Pps.Form.HORVITZ_THOMPSON));

        assertThatThrownBy(sample::design).isInstanceOf(BadData.class).hasMessageContaining(words);
    }

    @Test
    void replicates_of_unequal_probabilities_are_refused() {
        var design = SampleDesign.of(table("p,x\n0.5,1\n0.4,2\n0.3,3\n"))
                .fpc("p")
                .pps(new Pps(PpsMethod.BREWER))
                .design();

        assertThatThrownBy(() -> design.replicated(new Replication.Jk1(), false, 1))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("leave out --replicates");
    }

    @Test
    void a_single_unit_that_was_drawn_whole_is_in_every_bootstrap_sample() {
        var lonely = "h,N,x\na,1,5\nb,9,1\nb,9,2\nb,9,4\n";
        var design = SampleDesign.of(table(lonely)).strata("h").fpc("N").design();
        var all = new Total(new double[][] {{5, 0, 0, 0}}, Rows.all(4));

        var estimate =
                design.replicated(new Replication.Bootstrap(50), false, 1).estimate(all);

        assertThat(estimate.value(0)).isEqualTo(5);
        assertThat(estimate.standardError(0)).isCloseTo(0, within(1e-12));
        assertThatThrownBy(() -> SampleDesign.of(table(lonely.replace("a,1,", "a,2,")))
                        .strata("h")
                        .fpc("N")
                        .design()
                        .replicated(new Replication.Bootstrap(50), false, 1))
                .hasMessageContaining("Stratum a has only one primary unit");
    }

    @Test
    void where_every_stratum_has_one_unit_the_jackknife_has_no_average_to_take() {
        var design = SampleDesign.of(table("h,x\na,1\nb,2\nc,4\n"))
                .strata("h")
                .lonely(LonelyPsu.AVERAGE)
                .design();

        assertThatThrownBy(() -> design.replicated(new Replication.Jkn(), false, 1))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("there is no average");
    }

    @Test
    void weights_that_cannot_be_trimmed_are_refused() {
        var weights = new double[] {1, 2, 3, 10};

        assertThat(new Trimming(0, 6).weights(weights)).containsExactly(1 + 4 / 3.0, 2 + 4 / 3.0, 3 + 4 / 3.0, 6);
        assertThatThrownBy(() -> new Trimming(0, 3.9).weights(weights))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("their mean is 4.0");
        assertThatThrownBy(() -> new Trimming(4.1, 20).weights(weights)).hasMessageContaining("their mean is 4.0");
        assertThatThrownBy(() -> new Trimming(4, 4.5).weights(new double[] {3, 3, 5, 6}))
                .hasMessageContaining("every weight is outside");
    }

    /** Each replicate by itself, to the same bounds; what it leaves out stays out. */
    @Test
    void replicates_are_trimmed_to_the_same_bounds() {
        var design = SampleDesign.of(table("w,x\n1,1\n2,3\n3,4\n10,9\n"))
                .weights("w")
                .design()
                .replicated(new Replication.Jk1(), true, 1)
                .adjusted(new Trimming(0, 7));
        var total = new Total(new double[][] {{1, 3, 4, 9}}, Rows.all(4));

        // Leaving one out makes the others 4/3 as large, and 7 is the most each may be.
        var replicates = new double[] {
            total.at(new Trimming(0, 7).weights(new double[] {0, 8 / 3.0, 4, 40 / 3.0}))[0],
            total.at(new Trimming(0, 7).weights(new double[] {4 / 3.0, 0, 4, 40 / 3.0}))[0],
            total.at(new Trimming(0, 7).weights(new double[] {4 / 3.0, 8 / 3.0, 0, 40 / 3.0}))[0],
            total.at(new double[] {4 / 3.0, 8 / 3.0, 4, 0})[0]
        };
        var estimate = design.estimate(total);
        var variance = DoubleStream.of(replicates)
                        .map(value -> (value - estimate.value(0)) * (value - estimate.value(0)))
                        .sum()
                * 3
                / 4;
        assertThat(estimate.variance(0)).isCloseTo(variance, within(1e-9));
    }
}
