// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Estimates of named columns. */
abstract class AnalysisCommand extends EstimatingCommand {

    @Option(names = "--vars", split = ",", required = true, paramLabel = "COLUMN", descriptionKey = "vars")
    List<String> vars = List.of();

    @Option(names = "--factors", split = ",", paramLabel = "COLUMN", descriptionKey = "factors")
    List<String> factors = List.of();

    Set<String> factors() {
        return new HashSet<>(factors);
    }
}
