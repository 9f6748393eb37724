// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterTest {

    @ParameterizedTest
    @CsvSource({
        "/, FIND",
        "/procedures/1.000894, FIND",
        "/sign-in/code, SIGN_IN",
        "/my, FOLLOW",
        "/my/new, FILE",
        "/my/drafts/1/form/bride, FILE",
        "/my/drafts/1/papers, PAPERS",
        "/my/drafts/1/papers/photo/2/crop, PAPERS",
        "/my/drafts/1/cosigners, TOGETHER",
        "/my/dossiers/H57.1-261120-0001, FOLLOW",
        "/my/dossiers/H57.1-261120-0001/answer, ANSWER",
        "/my/appointments/new, HALL",
        "/queue/H57.104, HALL",
        "/counter/1.000894, RECEIVE",
        "/officers/sign-in, DESK",
        "/desk/batch, DESK",
        "/desk/queue/H57.104/3, WINDOW",
        "/desk/dossiers/H57.1-261120-0001/moves/ACCEPT, DOSSIER",
        "/desk/dossiers/H57.1-261120-0001/contest, CONTESTS",
        "/desk/board, BOARD",
        "/admin, SYSTEM",
        "/admin/health, SYSTEM",
        "/admin/forms/1.000894/draft/new, FORMS",
        "/nowhere, FIND",
        "/%C4%91, FIND",
        "/a//b, FIND"
    })
    void a_page_has_the_chapter_that_names_it_most_exactly(String path, Chapter chapter) {
        assertThat(Chapter.about(path)).isEqualTo(chapter);
    }
}
