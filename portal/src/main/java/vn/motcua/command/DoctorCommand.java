// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.health.Checkup;
import vn.motcua.platform.health.Finding;

/** Looks at a portal, running or stopped, and says what is well, what needs care and what to do. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private final Words words;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    DoctorCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        options.requirePortal(words);
        try (var portal = Portal.open(options)) {
            var results = portal.facade(Checkup.class).examine();
            print(results, portal.facade(MessageSource.class), words.locale());
            return results.stream().anyMatch(result -> result.finding().grade() == Finding.Grade.ILL)
                    ? ExitCode.SOFTWARE
                    : ExitCode.OK;
        }
    }

    private static void print(List<Checkup.Result> results, MessageSource texts, Locale locale) {
        for (var result : results) {
            var finding = result.finding();
            System.out.printf(
                    "%-6s %s: %s%n",
                    texts.getMessage("doctor.grade." + finding.grade(), null, locale),
                    texts.getMessage("doctor.subject." + result.subject(), null, locale),
                    texts.getMessage(finding.messageKey(), finding.args().toArray(), locale));
        }
    }
}
