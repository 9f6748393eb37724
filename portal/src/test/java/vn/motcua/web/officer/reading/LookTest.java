// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.DossierView.File;
import vn.motcua.dossier.DossierView.Paper;

/** Turning over the sheets of a dossier: two files, a paper without any, one file. */
class LookTest {

    private static final List<Paper> PAPERS = List.of(paper("Tờ khai", 2), paper("Bản chính", 0), paper("Ảnh", 1));

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0.1.90.2, 2, 0.0.2.90.2
            0.0.2.90.2, 2, 0.1.1.0.2
            0.1.1.0.1,  1, 1.0.1.0.1
            1.0.1.0.1,  0, 2.0.1.0.1
            2.0.1.0.1,  1,
            """)
    void forward_page_by_page_then_file_by_file(String here, int pages, String next) {
        assertThat(text(Look.of(here, PAPERS).next(PAPERS, pages))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0.1.0.1,
            0.0.2.90.1, 0.0.1.90.1
            0.1.1.0.1,  0.0.0.0.1
            1.0.1.0.1,  0.1.0.0.1
            2.0.1.0.3,  1.0.0.0.3
            """)
    void back_to_the_last_page_of_what_stands_before(String here, String previous) {
        assertThat(text(Look.of(here, PAPERS).previous(PAPERS))).isEqualTo(previous);
    }

    @Test
    void four_turns_stand_upright_again() {
        var look = Look.of("0.0.1.0.1", PAPERS);

        assertThat(look.turned().turned().turned().turned()).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({"7.0.1.0.1", "0.9.1.0.1", "x", "''", "-1.0.1.0.1", "0.0.1.0", "99999.0.0.0.0"})
    void what_is_not_there_leads_to_the_first_sheet(String written) {
        assertThat(Look.of(written, PAPERS).text()).isEqualTo("0.0.1.0.1");
    }

    @Test
    void one_begins_where_there_is_something_to_see() {
        var papers = List.of(paper("Bản chính", 0), paper("Ảnh", 1));

        assertThat(Look.of("", papers).text()).isEqualTo("1.0.1.0.1");
    }

    @Test
    void a_dossier_without_papers_has_nothing_to_look_at() {
        assertThat(Look.of("0.0.1.0.1", List.of()).fileIn(List.of())).isNull();
    }

    private static @Nullable String text(@Nullable Look look) {
        return look == null ? null : look.text();
    }

    private static Paper paper(String name, int files) {
        var kept = IntStream.range(0, files)
                .mapToObj(number -> new File(new UUID(0, number), name + number + ".pdf", "application/pdf", 9))
                .toList();
        return new Paper(Paper.Part.APPLICATION, name, 0, 0, kept, Instant.EPOCH);
    }
}
