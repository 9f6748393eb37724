// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Questions to R's package survey about the table {@code s} of {@code sample.csv}, each beside our own answer. */
final class AskingR {

    private static final double CLOSE = 1e-9;

    /** With which exit code our script says that there is nothing to compare with; any other than 0 is a fault. */
    private static final int WITHOUT_SURVEY = 77;

    private final Path folder;
    private final List<String> questions = new ArrayList<>();
    private final List<Supplier<double[]>> answers = new ArrayList<>();

    /** @param folder where {@code sample.csv} lies */
    AskingR(Path folder) {
        this.folder = folder;
    }

    void ask(String r, Supplier<double[]> ours) {
        questions.add(r);
        answers.add(ours);
    }

    /** Something to be done in R, of which nothing is asked. */
    void say(String r) {
        ask(r + "; 1", () -> new double[] {1});
    }

    private List<double[]> theirs() throws IOException, InterruptedException {
        var script = new StringBuilder("if (!requireNamespace('survey', quietly=TRUE)) quit(status=" + WITHOUT_SURVEY
                + ")\nsuppressMessages(library(survey)); options(survey.replicates.mse=FALSE)\n");
        script.append(
                "s <- read.csv('sample.csv'); s1 <- s[!duplicated(s$psu),]; joint <- 0.9*outer(s1$pi,s1$pi); diag(joint) <- s1$pi\n");
        for (int number = 0; number < questions.size(); number++) {
            script.append("x <- tryCatch(suppressWarnings(")
                    .append(wrapped(questions.get(number)))
                    .append("), error=function(e) {message(")
                    .append(number + 1)
                    .append(",conditionMessage(e)); NA})\n");
            script.append("cat(sprintf('%.17g', as.numeric(x)), sep=' '); cat('\\n')\n");
        }
        Files.writeString(folder.resolve("ask.R"), script);
        var process = new ProcessBuilder("Rscript", "ask.R")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("answers.txt").toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        int ended;
        try {
            ended = process.start().waitFor();
        } catch (IOException e) {
            assumeTrue(false, "skipped: there is no Rscript");
            return List.of();
        }
        assumeTrue(ended != WITHOUT_SURVEY, "skipped: Rscript has no package survey");
        assertThat(ended).as(Files.readString(folder.resolve("errors.txt"))).isZero();
        return Files.readAllLines(folder.resolve("answers.txt")).stream()
                .map(AskingR::parsed)
                .toList();
    }

    private static String wrapped(String question) {
        return question.startsWith("{") ? question : "{" + question + "}";
    }

    private static double[] parsed(String line) {
        return Arrays.stream(line.strip().split(" "))
                .mapToDouble(word -> word.equals("NA") || word.equals("NaN") ? Double.NaN : Double.parseDouble(word))
                .toArray();
    }

    /**
     * Runs everything that was asked, here and in R, and fails where the two differ; skipped, saying so, where there is no R.
     *
     * @param of what the table is, in words
     */
    void compare(String of) throws IOException, InterruptedException {
        var theirs = theirs();
        var differences = new ArrayList<String>();
        var last = "";
        for (int number = 0; number < questions.size(); number++) {
            if (questions.get(number).contains("d <- ")) {
                last = questions.get(number);
            }
            double[] ours;
            try {
                ours = answers.get(number).get();
            } catch (RuntimeException e) {
                differences.add(questions.get(number) + " of " + last + ": " + e);
                continue;
            }
            if (!isClose(ours, theirs.get(number))) {
                differences.add("%s of %s%n ours %s%n R    %s"
                        .formatted(
                                questions.get(number),
                                last,
                                Arrays.toString(ours),
                                Arrays.toString(theirs.get(number))));
            }
        }
        assertThat(differences)
                .as("%s, %s", of, Files.readString(folder.resolve("errors.txt")))
                .isEmpty();
    }

    private static boolean isClose(double[] ours, double[] theirs) {
        var largest = Arrays.stream(theirs).map(Math::abs).max().orElse(0);
        var close = ours.length == theirs.length;
        for (int i = 0; close && i < ours.length; i++) {
            close = Math.abs(ours[i] - theirs[i]) <= CLOSE * Math.max(Math.abs(theirs[i]), 1e-3 * largest);
        }
        return close;
    }
}
