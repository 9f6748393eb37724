// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestProceduresTest {

    @ParameterizedTest
    @CsvSource({
        "/thu-tuc/dang-ky-ket-hon.html, dang ky ket hon",
        "/procedures/dang_ky+khai-sinh, dang ky khai sinh",
        "/procedures/%C4%91%C4%83ng-k%C3%BD, đăng ký",
        "/procedures/1.00089, 1.00089",
        "/khai-sinh/3, khai sinh",
        "/queue/H57.998, ''",
        "/my/dossiers/dang-ky-ket-hon, ''",
        "/desk/ket-hon, ''",
        "/admin, ''",
        "/api/v1/ket-hon, ''",
        "/%zz, ''",
        "/, ''"
    })
    void what_somebody_was_after_stands_in_the_last_part_that_says_something(String path, String sought) {
        assertThat(NearestProcedures.sought(path)).isEqualTo(sought);
    }

    @Test
    void nobody_is_searched_for_at_length() {
        assertThat(NearestProcedures.sought("/" + "kết-".repeat(500)).length()).isLessThanOrEqualTo(80);
    }
}
