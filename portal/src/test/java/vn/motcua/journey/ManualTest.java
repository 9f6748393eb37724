// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.motcua.PortalTest;
import vn.motcua.web.help.Manual;

/** The manual in docs/manual says what the portal says at /help, and has its pictures. */
@PortalTest
class ManualTest {

    private static final int MOST_IN_BYTES = 6_000_000;

    @Autowired
    Manual manual;

    @Autowired
    MessageSource words;

    @Test
    void the_files_say_what_the_pages_say() throws IOException {
        for (var file : new ManualBook(manual, words).files().entrySet()) {
            assertThat(ManualBook.FOLDER.resolve(file.getKey()))
                    .as("%s, written by ./motcua test --pictures", file.getKey())
                    .content()
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void each_picture_is_there_in_both_languages_and_no_other_and_all_are_small() throws IOException {
        var size = 0L;
        for (var language : ManualBook.LANGUAGES) {
            try (var files = Files.list(ManualBook.FOLDER.resolve(language + "/pictures"))) {
                var all = files.toList();
                assertThat(all.stream().map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(new ManualBook(manual, words).pictures());
                for (var file : all) {
                    size += Files.size(file);
                }
            }
        }
        assertThat(size).isLessThan(MOST_IN_BYTES);
    }
}
