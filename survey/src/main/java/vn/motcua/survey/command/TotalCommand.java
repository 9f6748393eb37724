// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import picocli.CommandLine.Command;
import vn.motcua.survey.command.ReportOptions.Group;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.estimate.DesignEffect;
import vn.motcua.survey.estimate.Total;
import vn.motcua.survey.estimate.Variables;

/** Totals, and numbers of those with a word. */
@Command(name = "total", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class TotalCommand extends AverageCommand {

    @Override
    Statistic statistic(Variables variables, Group group) {
        return new Total(variables.values(), group.rows());
    }

    @Override
    double effect(DesignEffect effect, double variance, double[] values) {
        return effect.ofTotal(variance, values);
    }
}
