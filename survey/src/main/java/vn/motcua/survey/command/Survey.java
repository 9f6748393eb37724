// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.motcua.survey.table.BadData;

/** Draws samples, estimates from them, makes indices and ranks. */
@Command(name = "survey", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class Survey implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    /** The command alone, without the portal's other ones. */
    public static void main(String... arguments) {
        System.exit(run(Locale.getDefault(), arguments));
    }

    static int run(Locale locale, String... arguments) {
        var survey = command();
        var root = new CommandLine(CommandSpec.create().name("motcua")).addSubcommand(survey);
        speak(survey, locale);
        root.setExecutionExceptionHandler((problem, _, _) -> refuse(problem, locale));
        return root.execute(
                Stream.concat(Stream.of("survey"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static int refuse(Exception problem, Locale locale) throws Exception {
        if (problem instanceof BadData badData) {
            System.err.println(badData.in(locale));
            return ExitCode.USAGE;
        }
        throw problem;
    }

    /** The command with its sub-commands; {@link #speak} gives it its words. */
    public static CommandLine command() {
        return new CommandLine(new Survey())
                .addSubcommand(new MeanCommand())
                .addSubcommand(new TotalCommand())
                .addSubcommand(new RatioCommand())
                .addSubcommand(new QuantileCommand())
                .addSubcommand(new GlmCommand())
                .addSubcommand(new SampleCommand())
                .addSubcommand(new IndexCommand())
                .addSubcommand(new SensitivityCommand())
                .addSubcommand(new RanksCommand())
                .addSubcommand(new CompareCommand());
    }

    /** Has the command explain itself in Vietnamese, or in English to everyone else. */
    public static void speak(CommandLine command, Locale locale) {
        command.setResourceBundle(ResourceBundle.getBundle(
                "survey.words",
                locale.getLanguage().equals("vi") ? locale : Locale.ENGLISH,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(System.err);
        }
        return ExitCode.USAGE;
    }
}
