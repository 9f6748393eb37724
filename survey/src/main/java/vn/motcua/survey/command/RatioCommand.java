// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.Ratio;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;

/** The total of one variable over that of another. */
@Command(name = "ratio", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class RatioCommand extends AnalysisCommand {

    @Override
    List<Result> results(Sample sample, List<Sentence> remarks) {
        if (vars.size() != 2) {
            throw new BadData(
                    "A ratio has two variables, --vars numerator,denominator; these are %s.", String.join(", ", vars));
        }
        vars.forEach(name -> sample.table().numbers(name));
        var variables = Variables.of(sample.table(), vars, Set.of());
        remarkMissing(variables.complete(), remarks);
        var groups = reportOptions.groups(sample.table(), variables.complete(), remarks);
        var estimates = sample.design()
                .estimateEach(groups.stream()
                        .map(group -> new Ratio(variables.values()[0], variables.values()[1], group.rows()))
                        .toList());
        var results = new ArrayList<Result>();
        for (int place = 0; place < groups.size(); place++) {
            results.add(result(groups.get(place).label(), estimates.get(place)));
        }
        return results;
    }

    private Result result(@Nullable String group, Estimate estimate) {
        if (!Double.isFinite(estimate.value(0))) {
            return Result.without(String.join("/", vars), group, "the denominator adds up to 0");
        }
        var df = reportOptions.degreesOfFreedom(estimate.degreesOfFreedom());
        var error = estimate.standardError(0);
        return Result.of(
                String.join("/", vars),
                group,
                estimate.value(0),
                error,
                Interval.around(estimate.value(0), error, reportOptions.level(), df),
                df);
    }
}
