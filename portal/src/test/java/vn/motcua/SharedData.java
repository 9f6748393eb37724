// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real data beside the checkout; tests that need it are skipped, saying so, where it is absent. */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        var file = Path.of(System.getProperty("motcua.root", ".."))
                .resolve("../shared/data")
                .resolve(name)
                .normalize();
        assumeTrue(Files.exists(file), "Skipped: the shared data file " + name + " is not beside this checkout");
        return file;
    }
}
