// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import picocli.CommandLine.Command;

/** A command that only has sub-commands; without one it shows its help. */
@Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class CommandGroup {}
