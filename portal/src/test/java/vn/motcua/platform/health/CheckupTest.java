// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class CheckupTest {

    @Test
    void what_needs_most_attention_comes_first() {
        var checkup = new Checkup(List.of(
                examination("wells", () -> Finding.well("w")),
                examination("ills", () -> Finding.ill("i")),
                examination("cares", () -> Finding.care("c"))));

        assertThat(checkup.examine()).extracting(Checkup.Result::subject).containsExactly("ills", "cares", "wells");
    }

    @Test
    void an_examination_that_fails_is_a_finding_and_stops_no_other() {
        var checkup = new Checkup(List.of(
                examination("broken", () -> {
                    throw new IllegalStateException("This test wants it so");
                }),
                examination("wells", () -> Finding.well("w"))));

        assertThat(checkup.examine())
                .extracting(result -> result.finding().messageKey())
                .containsExactly("doctor.failed", "w");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            512MB,  ILL
            2GB,    CARE
            10GB,   WELL
            500GB,  WELL
            """)
    void space_left_is_judged(DataSize left, Finding.Grade grade) {
        assertThat(DiskExamination.finding(left).grade()).isEqualTo(grade);
    }

    private static Examination examination(String subject, Supplier<Finding> finding) {
        return new Examination() {

            @Override
            public String subject() {
                return subject;
            }

            @Override
            public Finding examine() {
                return finding.get();
            }
        };
    }
}
