// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.WebServerException;
import picocli.CommandLine.ExitCode;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Obstacle;
import vn.motcua.survey.table.BadData;

/** Says what went wrong and what to do, and never shows where in the program: that goes to a file. */
record Explanation(Words words) {

    /** Explains it on the standard error; returns the exit code. */
    int of(Exception problem) {
        if (Ending.isUnderWay()) {
            return ExitCode.SOFTWARE;
        }
        var known = Stream.iterate((Throwable) problem, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst();
        System.err.println(known.orElseGet(() -> unforeseen(problem)));
        return known.isPresent() ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal.getMessage());
            case BadData badData -> Optional.of(badData.in(words.locale()));
            case DataFolderIsInUse inUse ->
                Optional.of(words.say("obstacle.FOLDER_IS_IN_USE", inUse.folder(), inUse.process()));
            case Obstacle obstacle ->
                Optional.of(
                        words.say("obstacle." + obstacle.kind(), obstacle.args().toArray()));
            case FlywayValidateException _ -> Optional.of(words.say("obstacle.DATABASE_IS_NEWER"));
            case WebServerException _ -> Optional.of(words.say("obstacle.PORT_IS_NOT_OPENED"));
            default -> Optional.empty();
        };
    }

    private String unforeseen(Exception problem) {
        try {
            var file = Files.createTempFile("motcua-problem-", ".txt");
            write(problem, file);
            return words.say("unforeseen", file);
        } catch (IOException noFile) {
            return words.say("unforeseen", problem);
        }
    }

    private static void write(Exception problem, Path file) throws IOException {
        try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
            problem.printStackTrace(writer);
        }
    }
}
