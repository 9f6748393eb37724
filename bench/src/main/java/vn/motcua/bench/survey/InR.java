// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.survey;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import vn.motcua.bench.CannotMeasure;

/**
 * The same table by R's package survey. R is given each person's composite scores ready made, for it has no composites;
 * neither its start nor its reading of the file is counted.
 */
final class InR implements AutoCloseable {

    private static final int WITHOUT_SURVEY = 77;

    private static final String SCRIPT = """
            if (!requireNamespace("survey", quietly=TRUE)) quit(status=77)
            suppressMessages(library(survey))
            s <- read.csv("respondents.csv")
            seconds <- function(work) system.time(work)[["elapsed"]]
            set.seed(SEED)
            of <- reformulate(setdiff(names(s), c("province", "village", "w")))
            linear <- seconds({
                d <- svydesign(~village, strata=~province, weights=~w, data=s)
                table <- svyby(of, ~province, d, svymean)
            })
            boot <- seconds({
                b <- as.svrepdesign(d, type="subbootstrap", replicates=REPLICATES)
                again <- svyby(of, ~province, b, svymean)
            })
            cat(linear, boot, as.character(packageVersion("survey")), as.character(getRversion()), "\\n")
            write.table(format(as.matrix(table), digits=17), "table.txt", quote=FALSE, row.names=FALSE, col.names=FALSE)
            """;

    private final Path folder;

    private InR(Path folder) {
        this.folder = folder;
    }

    /** Writes what R reads; the columns beside the design's are the parts of the index in their order. */
    static InR of(Respondents respondents, int replicates) throws IOException {
        var folder = Files.createTempDirectory("motcua-bench");
        Files.writeString(
                folder.resolve("table.R"),
                SCRIPT.replace("SEED", "1").replace("REPLICATES", Integer.toString(replicates)));
        write(respondents, folder.resolve("respondents.csv"));
        return new InR(folder);
    }

    private static void write(Respondents respondents, Path file) throws IOException {
        var table = respondents.table();
        var scores = respondents.scores();
        try (var lines = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.println("province,village,w," + String.join(",", scores.keySet()));
            for (int row = 0; row < table.rows(); row++) {
                lines.println(line(respondents, scores, row));
            }
        }
    }

    private static String line(Respondents respondents, Map<String, double[]> scores, int row) {
        var line = new StringBuilder();
        for (var name : new String[] {"province", "village", "w"}) {
            line.append(respondents.table().numbers(name).values()[row]).append(',');
        }
        scores.values().forEach(column -> line.append(column[row]).append(','));
        line.setLength(line.length() - 1);
        return line.toString();
    }

    /** @param table provinces × the means of all parts, then their standard errors */
    record Measured(double linearised, double bootstrap, String versions, double[][] table) {}

    /** @throws CannotMeasure where R or its package is not installed */
    Measured run() throws IOException, InterruptedException {
        var process = start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        var ended = process.waitFor();
        if (ended == WITHOUT_SURVEY) {
            throw new CannotMeasure("R is here without its package survey (Debian: r-cran-survey).");
        }
        if (ended != 0) {
            throw new IllegalStateException(
                    "R ended with " + ended + ": " + Files.readString(folder.resolve("errors.txt")));
        }
        var words = output.split(" ");
        return new Measured(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]),
                "survey %s on R %s".formatted(words[2], words[3]),
                table());
    }

    private Process start() throws IOException {
        try {
            return new ProcessBuilder("Rscript", "table.R")
                    .directory(folder.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotMeasure(
                    "Rscript does not start (Debian: r-base-core, r-cran-survey): " + e.getMessage(), e);
        }
    }

    /** Takes its folder away. */
    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The first column is the province. */
    private double[][] table() throws IOException {
        return Files.readAllLines(folder.resolve("table.txt")).stream()
                .map(line -> Arrays.stream(line.strip().split("\\s+"))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
