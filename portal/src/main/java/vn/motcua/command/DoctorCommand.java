// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.health.Checkup;
import vn.motcua.platform.health.Finding;

/** Looks at a portal, running or not, and says what is well, what needs care and what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at a portal, running or stopped, changes nothing, and says what is well, what needs care and what to do.",
            "Ends with 0 unless something is ill, then with 1."
        })
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "en",
            description = "The language of the report (default: ${DEFAULT-VALUE}).")
    String language = "en";

    @Override
    public Integer call() throws DataFolderIsInUse {
        try (var portal = Portal.open(options)) {
            var words = portal.facade(MessageSource.class);
            var results = portal.facade(Checkup.class).examine();
            print(results, words, Locale.of(language), System.out);
            return results.stream().anyMatch(result -> result.finding().grade() == Finding.Grade.ILL)
                    ? ExitCode.SOFTWARE
                    : ExitCode.OK;
        }
    }

    private static void print(List<Checkup.Result> results, MessageSource words, Locale locale, PrintStream out) {
        for (var result : results) {
            var finding = result.finding();
            out.printf(
                    "%-6s %s: %s%n",
                    words.getMessage("doctor.grade." + finding.grade(), null, locale),
                    words.getMessage("doctor.subject." + result.subject(), null, locale),
                    words.getMessage(finding.messageKey(), finding.args().toArray(), locale));
        }
    }
}
