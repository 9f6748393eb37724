// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.survey.command.ReportOptions.Group;
import vn.motcua.survey.estimate.Quantile;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;

/** Medians and other quantiles. */
@Command(name = "quantile", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class QuantileCommand extends AnalysisCommand {

    @Option(names = "--probs", split = ",", paramLabel = "SHARE", descriptionKey = "probs")
    List<Double> probs = List.of(0.25, 0.5, 0.75);

    @Override
    List<Result> results(Sample sample, List<Sentence> remarks) {
        if (!probs.stream().allMatch(share -> share >= 0 && share <= 1)) {
            throw new BadData("--probs are shares from 0 to 1, like 0.25,0.5; these are %s.", probs);
        }
        vars.forEach(name -> sample.table().numbers(name));
        var variables = Variables.of(sample.table(), vars, Set.of());
        remarkMissing(variables.complete(), remarks);
        var results = new ArrayList<Result>();
        for (var group : reportOptions.groups(sample.table(), variables.complete(), remarks)) {
            addResults(results, sample, variables, group);
        }
        return results;
    }

    private void addResults(List<Result> results, Sample sample, Variables variables, Group group) {
        var df = reportOptions.degreesOfFreedom(sample.design().degreesOfFreedom(group.rows()));
        for (int j = 0; j < variables.count(); j++) {
            var quantile = new Quantile(sample.design(), variables.values()[j], group.rows());
            for (var share : probs) {
                var interval = quantile.interval(share, reportOptions.level(), df);
                results.add(Result.of(
                        variables.labels().get(j) + "." + NumberColumn.show(share),
                        group.label(),
                        quantile.at(share),
                        Quantile.standardError(interval, reportOptions.level(), df),
                        interval,
                        df));
            }
        }
    }

    @Override
    Sentence whyUnbounded() {
        return new Sentence("so close to an end of the data the interval reaches past it");
    }
}
