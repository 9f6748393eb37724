// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.survey.command.ReportOptions.Group;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.estimate.DesignEffect;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.estimate.ShareInterval;
import vn.motcua.survey.estimate.Variables;

/** Means, and shares of words. */
@Command(name = "mean", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class MeanCommand extends AverageCommand {

    @Option(names = "--interval", paramLabel = "METHOD", descriptionKey = "interval")
    String interval = "mean";

    @Override
    Statistic statistic(Variables variables, Group group) {
        return new Mean(variables.values(), group.rows());
    }

    @Override
    double effect(DesignEffect effect, double variance, double[] values) {
        return effect.ofMean(variance, values);
    }

    @Override
    Interval interval(Estimate estimate, int place, double df, Group group, boolean isShare) {
        var method = Choices.of(ShareInterval.class, "--interval", interval);
        var value = estimate.value(place);
        var error = estimate.standardError(place);
        return isShare || method != ShareInterval.MEAN
                ? method.of(value, error, group.rows().count(), reportOptions.level(), df)
                : Interval.around(value, error, reportOptions.level(), df);
    }
}
