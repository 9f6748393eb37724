// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostProcessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<definitions/>",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>"
            })
    void what_was_published_and_cannot_be_read_any_more_says_so_and_can_be_drawn(String file) {
        var lost = ProcessFiles.readPublished(file);

        assertThat(lost.isLost()).isTrue();
        assertThat(lost.name(Locale.ENGLISH)).contains("cannot be read");
        assertThat(ProcessPicture.svg(lost, Set.of("step_1"), Set.of("step_2"), Locale.of("vi")))
                .contains("không còn");
    }
}
