// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final List<String> NAMES =
            List.of("Đăng ký kết hôn", "Đăng ký khai sinh", "Đăng ký lại khai sinh", "Cấp bản sao trích lục hộ tịch");

    @ParameterizedTest
    @CsvSource(textBlock = """
            kha,         Đăng ký khai sinh
            KHAI SINH,   Đăng ký khai sinh
            ks,          Đăng ký khai sinh
            dkkh,        Đăng ký kết hôn
            kết,         Đăng ký kết hôn
            lai kha,     Đăng ký lại khai sinh
            hoc tich,    ''
            trich sao,   Cấp bản sao trích lục hộ tịch
            hai,         ''
            """)
    void the_nearest_name_is_the_one_meant(String typed, String meant) {
        var likeness = new Likeness(typed);

        var nearest = NAMES.stream()
                .filter(name -> likeness.of("1.001193", name).isPresent())
                .min(Comparator.comparingInt(
                        name -> likeness.of("1.001193", name).getAsInt()));

        assertThat(nearest.orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"1.0011, true", "1.2, false"})
    void a_code_is_typed_from_its_beginning(String typed, boolean isIt) {
        assertThat(new Likeness(typed).of("1.001193", "Đăng ký khai sinh").isPresent())
                .isEqualTo(isIt);
    }
}
