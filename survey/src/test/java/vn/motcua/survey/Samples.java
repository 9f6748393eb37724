// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.survey.design.DesignDescription;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.table.Table;

/** The samples that come with R's survey package, read where they lie beside the sources. */
public final class Samples {

    private static final Path FOLDER = Path.of(System.getProperty("motcua.root", ".."), "..", "shared", "data")
            .normalize();

    private Samples() {}

    /** Skips the test, saying so, where the data are absent. */
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file;
    }

    public static Table read(String name) {
        return Table.read(file("survey/" + name + ".csv"));
    }

    /** Schools drawn by type. */
    public static DesignDescription apistrat() {
        return SampleDesign.of(read("apistrat")).strata("stype").fpc("fpc").weights("pw");
    }

    /** All schools of drawn districts. */
    public static DesignDescription apiclus1() {
        return SampleDesign.of(read("apiclus1")).clusters("dnum").fpc("fpc").weights("pw");
    }

    /** Schools drawn in drawn districts. */
    public static DesignDescription apiclus2() {
        return SampleDesign.of(read("apiclus2"))
                .clusters("dnum", "snum")
                .fpc("fpc1", "fpc2")
                .weights("pw");
    }

    /** A table written down in a test. */
    public static Table table(String text) {
        return Table.parse("table.csv", text);
    }
}
