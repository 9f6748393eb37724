// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.platform.DataFolderIsInUse;

/** The command itself; each sub-command is a class of its own. */
@Command(
        name = "motcua",
        mixinStandardHelpOptions = true,
        version = "Motcua 0.1.0",
        description = "The one-stop portal of a province (cổng dịch vụ công và một cửa điện tử).",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DoctorCommand.class,
            SimulateCommand.class,
            StartCommand.class,
            ImportCommand.class,
            ProcessCommand.class,
            TokenCommand.class
        })
public final class Motcua {

    /** Runs a command line and ends the program with its exit code; the portal, once started, keeps running. */
    public static void main(String... arguments) {
        var exit = new CommandLine(new Motcua())
                .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem))
                .execute(arguments);
        if (exit != StartCommand.STAYS) {
            System.exit(exit);
        }
    }

    /** What the administrator can mend is said in a sentence; what we did wrong shows where. */
    private static int explain(Exception problem) throws Exception {
        if (problem instanceof DataFolderIsInUse || problem instanceof IllegalArgumentException) {
            System.err.println(problem.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw problem;
    }
}
