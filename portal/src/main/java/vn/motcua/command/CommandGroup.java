// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only has sub-commands; without one it shows its help, and that it was not enough. */
@Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
class CommandGroup implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(System.err);
        return ExitCode.USAGE;
    }
}
