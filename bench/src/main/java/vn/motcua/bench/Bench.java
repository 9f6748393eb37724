// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code motcua bench}: what to measure is a sub-command. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the portal on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LifeBench.class})
public final class Bench {

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
