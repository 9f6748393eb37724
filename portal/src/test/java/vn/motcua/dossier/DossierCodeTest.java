// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.rulebook.CodePattern;

class DossierCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            CIRCULAR_01_2018, H57,          2022-05-10, 1,      000.00.00.H57-220510-0001
            CIRCULAR_01_2018, H57.16,       2022-05-10, 1,      000.00.16.H57-220510-0001
            CIRCULAR_01_2018, H57.16.03,    2022-05-10, 42,     000.03.16.H57-220510-0042
            CIRCULAR_01_2018, H57.30.25.07, 2025-06-30, 9999,   007.25.30.H57-250630-9999
            CIRCULAR_03_2025, H57.16,       2026-11-22, 1,      H57.16-261122-0001
            CIRCULAR_03_2025, H57.116.03,   2026-11-22, 12345,  H57.116.03-261122-12345
            """)
    void a_code_follows_the_circular(CodePattern pattern, String unit, LocalDate day, int number, String code) {
        assertThat(CodePattern.code(pattern.series(unit, day), number)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            000.00.16.H57-220510-0001,      H57.16,     2022-05-10, 1
            000.03.16.H57-220510-0042,      H57.16.03,  2022-05-10, 42
            H57.16-261122-0001,             H57.16,     2026-11-22, 1
            ' h57.16 – 261122 - 0001 ',     H57.16,     2026-11-22, 1
            G09.20-20260609-0092637,        G09.20,     2026-06-09, 92637
            H57.116.03-261122-AB0007,       H57.116.03, 2026-11-22, 7
            """)
    void both_orders_are_understood_however_they_are_typed(String typed, String unit, LocalDate day, long number) {
        assertThat(DossierCode.find(typed)).hasValueSatisfying(code -> {
            assertThat(code.unit()).isEqualTo(unit);
            assertThat(code.day()).isEqualTo(day);
            assertThat(code.number()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "H57.16", "H57.16-261322-0001", "H57.16-261122-001", "'; DROP TABLE dossier", "Nguyễn Văn An"
            })
    void what_is_no_code_is_not_taken_for_one(String typed) {
        assertThat(DossierCode.find(typed)).isEmpty();
    }
}
