// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A version whose author wrote no remark says what it changes. */
class ReviewViewTest {

    @Test
    void each_change_has_a_line() {
        assertThat(ReviewView.remarkOf(List.of("Thêm câu hỏi.", "Thêm bài thử.")))
                .isEqualTo("Thêm câu hỏi.\nThêm bài thử.");
        assertThat(ReviewView.remarkOf(List.of())).isEmpty();
    }

    @Test
    void what_would_make_it_too_fullstays_out() {
        var full = "x".repeat(ReviewView.LONGEST_REMARK - 10);

        assertThat(ReviewView.remarkOf(List.of(full, "một thay đổi nữa", "ngắn")))
                .isEqualTo(full + "\nngắn");
    }
}
