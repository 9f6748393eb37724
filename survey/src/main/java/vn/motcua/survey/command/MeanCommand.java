// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.survey.command.ReportOptions.Group;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.estimate.DesignEffect;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.estimate.ShareInterval;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;

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
    Interval interval(double estimate, double error, double df, Group group) {
        return method().of(estimate, error, group.rows().count(), reportOptions.level(), df);
    }

    private ShareInterval method() {
        return Choices.of(ShareInterval.class, "--interval", interval);
    }

    @Override
    void check(Variables variables, List<Group> groups) {
        for (int j = 0; method() != ShareInterval.MEAN && j < variables.count(); j++) {
            for (var group : groups) {
                requireShares(variables.labels().get(j), variables.values()[j], group.rows());
            }
        }
    }

    private void requireShares(String name, double[] values, Rows rows) {
        for (var row : rows.places()) {
            if (values[row] < 0 || values[row] > 1) {
                throw new BadData(
                        "Column \"%s\", row %d: %s lies not between 0 and 1, so its mean is no share; --interval %s is for shares, leave it out.",
                        name, row + 1, NumberColumn.show(values[row]), interval);
            }
        }
    }

    @Override
    Sentence whyUnbounded() {
        return new Sentence("a share of 0 or 1, or one that does not vary, has an interval by --interval mean only");
    }
}
