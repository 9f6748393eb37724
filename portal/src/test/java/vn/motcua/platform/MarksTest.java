// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Đặng Thị Ý,    Dang Thi Y
            Thừa Thiên Huế, Thua Thien Hue
            ĐƯỜNG Ỷ LAN,   DUONG Y LAN
            Y'Bhiu Niê,    Y'Bhiu Nie
            """)
    void marks_are_removed_from_composed_and_decomposed_text(String text, String plain) {
        assertThat(Marks.removedFrom(text)).isEqualTo(plain);
        assertThat(Marks.removedFrom(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }
}
