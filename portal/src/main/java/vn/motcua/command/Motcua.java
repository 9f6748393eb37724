// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.motcua.survey.command.Survey;

/** The command itself; each sub-command is a class of its own. */
@Command(name = "motcua", version = "Motcua 0.1.0")
public final class Motcua extends CommandGroup {

    /** Read before all else by {@link Words}; here so that it is known and explained. */
    @Option(names = Words.OPTION, paramLabel = "LANG", scope = ScopeType.INHERIT, descriptionKey = "lang")
    String language = "";

    /** Runs a command line and ends the program with its exit code; the portal, once started, keeps running. */
    public static void main(String... arguments) {
        var exit = commandLine(Words.of(List.of(arguments), System.getenv())).execute(arguments);
        if (exit != StartCommand.STAYS) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine(Words words) {
        var survey = Survey.command();
        var command = new CommandLine(new Motcua())
                .addSubcommand(new StartCommand(words))
                .addSubcommand(new ImportCommand(words))
                .addSubcommand(
                        "process", new CommandLine(new CommandGroup()).addSubcommand(new ProcessCheckCommand(words)))
                .addSubcommand(
                        "setup",
                        new CommandLine(new CommandGroup())
                                .addSubcommand(new SetupExportCommand(words))
                                .addSubcommand(new SetupImportCommand(words)))
                .addSubcommand(new SimulateCommand(words))
                .addSubcommand(survey)
                .addSubcommand(new TokenCommand(words))
                .addSubcommand(new ResetSecondFactorCommand(words))
                .addSubcommand(new DoctorCommand(words))
                .addSubcommand(new RehearseCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(words.bundle())
                .setParameterExceptionHandler((problem, _) -> explain(problem, words))
                .setExecutionExceptionHandler((problem, _, _) -> new Explanation(words).of(problem));
        Survey.speak(survey, words.locale());
        return command;
    }

    /** What was typed wrongly, and where to read how it is typed. */
    private static int explain(ParameterException problem, Words words) {
        var command = problem.getCommandLine();
        System.err.println(
                switch (problem) {
                    case UnmatchedArgumentException unknown ->
                        words.say("usage.unknown", String.join(" ", unknown.getUnmatched()));
                    case MissingParameterException missing ->
                        words.say(
                                "usage.missing", missing.getMissing().getFirst().paramLabel());
                    case ParameterException wrong
                    when wrong.getArgSpec() != null && wrong.getValue() != null ->
                        words.say("usage.invalid", wrong.getValue(), name(wrong.getArgSpec()));
                    default -> problem.getMessage();
                });
        System.err.println(words.say("usage.see", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
