// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.demonstration.Demonstration;
import vn.motcua.demonstration.Introduction;

/** A stranger can sign in with what the README says. */
@DemonstrationInBrowser
class ReadmeTest {

    @Autowired
    Demonstration demonstration;

    @Test
    void the_accounts_are_those_of_the_demonstration() throws IOException {
        var readme = Files.readString(Path.of(System.getProperty("motcua.root"), "README.md"));

        assertThat(readme).contains(demonstration.password(), demonstration.citizensPhone());
        assertThat(demonstration.officials())
                .hasSizeGreaterThan(10)
                .extracting(Introduction::login)
                .allSatisfy(login -> assertThat(readme).contains("`" + login + "`"));
    }
}
