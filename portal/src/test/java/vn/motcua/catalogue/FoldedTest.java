// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.SharedData;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đăng ký khai sinh                | dang ki khai sinh
            ĐĂNG KÝ KHAI SINH                | dang ki khai sinh
            Đăng kí   khai-sinh!             | dang ki khai sinh
            Lý lịch tư pháp                  | li lich tu phap
            mã 1.001193.                     | ma 1.001193
            quỹ, thủy, nguyễn                | qui thuy nguyen
            'o''connor & 50% _x'             | o connor 50 x
            """)
    void marks_case_and_both_spellings_vanish(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @Test
    void both_places_of_a_tone_are_the_same_to_the_search() throws IOException {
        var pairs = Files.readAllLines(SharedData.file("text/tone_placement_pairs.csv"));

        assertThat(pairs).hasSizeGreaterThan(100);
        assertThat(pairs.stream().skip(1).map(line -> line.split(",")))
                .allSatisfy(pair -> assertThat(Folded.of(pair[1])).isEqualTo(Folded.of(pair[2])));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            khai, khai, 0
            khai, kahi, 1
            sinh, sihn, 1
            sinh, sin, 1
            giay, phep, 2
            """)
    void slips_are_counted(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant, 1)).isEqualTo(slips);
    }
}
