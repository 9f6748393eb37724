// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import picocli.CommandLine.Command;

/** What concerns process files; needs no database. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description = "Checks process files (BPMN 2.0).",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ProcessCheckCommand.class})
final class ProcessCommand {}
