// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.bench.life.LifeBench;
import vn.motcua.bench.pages.PagesBench;
import vn.motcua.bench.survey.SurveyBench;

/** {@code motcua bench}: what to measure is a sub-command. */
@Command(
        name = "motcua bench",
        mixinStandardHelpOptions = true,
        description = "Measures the portal on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LifeBench.class, PagesBench.class, SurveyBench.class})
public final class Bench {

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((problem, command, _) -> {
                    command.getErr().println(inWords(problem));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments));
    }

    /** What is ours to explain is said in a line; of what nobody expected, the whole story is wanted. */
    private static String inWords(Exception problem) {
        if (problem instanceof CannotMeasure || problem instanceof vn.motcua.platform.DataFolderIsInUse) {
            return String.valueOf(problem.getMessage());
        }
        var story = new java.io.StringWriter();
        problem.printStackTrace(new java.io.PrintWriter(story));
        return story.toString();
    }
}
