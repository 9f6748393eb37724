// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.survey.command.ReportOptions.Group;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.estimate.DesignEffect;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.Sentence;

/** Means and totals: one result for each variable, or each word of one, in each group. */
abstract class AverageCommand extends AnalysisCommand {

    @Option(
            names = "--deff",
            arity = "0..1",
            fallbackValue = "without",
            paramLabel = "replace",
            descriptionKey = "deff")
    @Nullable
    String deff;

    abstract Statistic statistic(Variables variables, Group group);

    abstract double effect(DesignEffect effect, double variance, double[] values);

    Interval interval(double estimate, double error, double df, Group group) {
        return Interval.around(estimate, error, reportOptions.level(), df);
    }

    /** Refuses what the rows cannot be asked. */
    void check(Variables variables, List<Group> groups) {}

    @Override
    List<Result> results(Sample sample, List<Sentence> remarks) {
        var variables = Variables.of(sample.table(), vars, factors());
        remarkMissing(variables.complete(), remarks);
        var groups = reportOptions.groups(sample.table(), variables.complete(), remarks);
        check(variables, groups);
        var estimates = sample.design()
                .estimateEach(groups.stream()
                        .map(group -> statistic(variables, group))
                        .toList());
        var results = new ArrayList<Result>();
        for (int place = 0; place < groups.size(); place++) {
            var effect = new DesignEffect(
                    sample.design().weights(), groups.get(place).rows(), "replace".equals(deff));
            addResults(results, variables, groups.get(place), estimates.get(place), effect);
        }
        return results;
    }

    private void addResults(
            List<Result> results, Variables variables, Group group, Estimate estimate, DesignEffect effect) {
        var df = reportOptions.degreesOfFreedom(estimate.degreesOfFreedom());
        for (int j = 0; j < variables.count(); j++) {
            var result = Result.of(
                    variables.labels().get(j),
                    group.label(),
                    estimate.value(j),
                    estimate.standardError(j),
                    interval(estimate.value(j), estimate.standardError(j), df, group),
                    df);
            results.add(
                    deff == null
                            ? result
                            : result.withEffect(effect(
                                    effect, estimate.variance(j), variables.values()[j])));
        }
    }
}
