// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.estimate.Family;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.ModelTerms;
import vn.motcua.survey.estimate.Regression;
import vn.motcua.survey.table.Sentence;

/** Linear and logistic regression. */
@Command(name = "glm", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class GlmCommand extends AnalysisCommand {

    @Option(names = "--family", paramLabel = "gaussian|binomial", descriptionKey = "family")
    String family = "gaussian";

    @Override
    List<Result> results(Sample sample, List<Sentence> remarks) {
        var family = Choices.of(Family.class, "--family", this.family);
        var terms = ModelTerms.of(sample.table(), vars, factors(), family);
        remarkMissing(terms.complete(), remarks);
        var groups = reportOptions.groups(sample.table(), terms.complete(), remarks);
        var estimates = sample.design()
                .estimateEach(groups.stream()
                        .map(group ->
                                new Regression(terms.labels(), terms.columns(), terms.outcome(), family, group.rows()))
                        .toList());
        var results = new ArrayList<Result>();
        for (int place = 0; place < groups.size(); place++) {
            addResults(results, terms.labels(), groups.get(place).label(), estimates.get(place));
        }
        return results;
    }

    /** The other coefficients cost a degree of freedom each, as in R. */
    private void addResults(List<Result> results, List<String> terms, @Nullable String group, Estimate estimate) {
        var df = reportOptions.degreesOfFreedom(estimate.degreesOfFreedom() + 1 - terms.size());
        for (int j = 0; j < terms.size(); j++) {
            var interval = Interval.around(estimate.value(j), estimate.standardError(j), reportOptions.level(), df);
            results.add(Result.of(terms.get(j), group, estimate.value(j), estimate.standardError(j), interval, df));
        }
    }
}
