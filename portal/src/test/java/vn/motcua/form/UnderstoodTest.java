// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstoodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5/9/2026                 | 2026-09-05
                    05-09-2026               | 2026-09-05
                    2026-09-05               | 2026-09-05
                    05.09.2026               | 2026-09-05
                    5 / 9 / 2026             | 2026-09-05
                    5 9 2026                 | 2026-09-05
                    05092026                 | 2026-09-05
                    ngày 5 tháng 9 năm 2026  | 2026-09-05
                    Ngày 05 tháng 09 năm 2026| 2026-09-05
                    29/2/2024                | 2024-02-29
                    """)
    void dates_are_read_the_ways_people_write_them(String typed, LocalDate date) {
        assertThat(Understood.date(typed)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29/2/2026", "31/4/2026", "9/13/2026", "5/9/26", "hôm qua", "5/9", "2026", "0/1/2026", "5092026"
            })
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(Understood.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.200.000      | 1200000
                    1,200,000      | 1200000
                    1 200 000      | 1200000
                    1200000        | 1200000
                    1.200.000 đ    | 1200000
                    1.200.000đ     | 1200000
                    500.000 đồng   | 500000
                    500000 VND     | 500000
                    0              | 0
                    """)
    void money_is_read_in_whole_dong(String typed, long amount) {
        assertThat(Numbers.money(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.20.000", "một triệu", "1.200,000", "12.5", "", "99999999999999999999"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Numbers.money(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    85         | 85
                    85,5       | 85.5
                    85.5       | 85.5
                    1.200      | 1200
                    1.200,25   | 1200.25
                    120,125    | 120.125
                    -3         | -3
                    2,50       | 2.5
                    """)
    void numbers_are_read_as_vietnamese_write_them(String typed, BigDecimal number) {
        assertThat(Numbers.number(typed))
                .hasValueSatisfying(
                        read -> assertThat(new BigDecimal(read.toString())).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +84 905 123 456   | 0905123456 | true
                    84905123456       | 0905123456 | true
                    +84(0)905-123-456 | 0905123456 | true
                    0084905123456     | 0905123456 | true
                    0905.123.456      | 0905123456 | true
                    0234 3822 222     | 02343822222| true
                    +84 234 3822222   | 02343822222| true
                    0123456789        | 0123456789 | false
                    090512345         | 090512345  | false
                    0605123456        | 0605123456 | false
                    gọi cho tôi       | gọi cho tôi| false
                    """)
    void phone_numbers_begin_with_zero(String typed, String number, boolean good) {
        assertThat(Phones.tidied(typed)).isEqualTo(number);
        assertThat(Phones.isGood(number)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    046 090 001 234   | 046090001234 | true  | Huế, man, 1990
                    046190001234      | 046190001234 | true  | woman, 1990
                    001305000123      | 001305000123 | true  | woman, 2005
                    101090001234      | 101090001234 | true  | registered abroad
                    191234567         | 191234567    | true  | old card
                    191.234.567       | 191234567    | true  | old card with dots
                    000090001234      | 000090001234 | false | no such province
                    097090001234      | 097090001234 | false | no such province
                    046430001234      | 046430001234 | false | born in 2130
                    046290001234      | 046290001234 | false | born in 2090
                    000000000         | 000000000    | false | nothing
                    04609000123       | 04609000123  | false | 11 digits
                    B1234567          | B1234567     | false | a passport
                    """)
    void identity_numbers_have_their_structure(String typed, String number, boolean good, String why) {
        assertThat(IdNumbers.tidied(typed)).isEqualTo(number);
        assertThat(IdNumbers.isBuiltWell(number) && IdNumbers.isBornUntil(number, LocalDate.of(2026, 11, 22)))
                .as(why)
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Thị Hường         | true
                    K'Briu                   | true
                    H’Hen Niê                | true
                    Y Bhiôk Êban             | true
                    Anne-Marie O'Neill       | true
                    Ả                        | true
                    Nguyễn Văn A.            | true
                    王小明                    | true
                    Công Tằng Tôn Nữ Phương Thảo | true
                    Nguyễn Văn 2             | false
                    <script>                 | false
                    ---                      | false
                    a@b.vn                   | false
                    """)
    void names_are_letters_of_any_script_and_what_joins_them(String name, boolean good) {
        assertThat(PersonNames.isGood(name)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"'  Nguyễn   Văn\u00a0A ', Nguyễn Văn A", "'Hue\u0302\u0301', Huế", "'a\u200bb', ab", "'a\nb', a b"})
    void a_line_is_tidied(String raw, String line) {
        assertThat(Understood.line(raw)).isEqualTo(line);
    }
}
