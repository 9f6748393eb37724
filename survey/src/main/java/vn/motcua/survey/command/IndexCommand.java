// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.index.Scores;
import vn.motcua.survey.table.Sentence;

/** All scores of an instrument, from each indicator to the total. */
@Command(name = "index", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class IndexCommand extends EstimatingCommand {

    @Option(names = "--instrument", required = true, paramLabel = "FILE", descriptionKey = "instrument")
    Path instrument = Path.of("");

    @Override
    List<Result> results(Sample sample, List<Sentence> remarks) {
        var scores = new Scores(Instrument.read(instrument), sample.table());
        remarks.addAll(scores.remarks());
        var everyone = new boolean[sample.table().rows()];
        Arrays.fill(everyone, true);
        var groups = reportOptions.groups(sample.table(), everyone, remarks);
        var scored = scores.of(
                sample.design(), groups.stream().map(group -> group.rows()).toList());
        var results = new ArrayList<Result>();
        for (int place = 0; place < groups.size(); place++) {
            var label = groups.get(place).label();
            var ofGroup = scored.get(place);
            ofGroup.scores().forEach(score -> results.add(result(score, label, ofGroup)));
        }
        return results;
    }

    private Result result(Scores.Score score, @Nullable String group, Scores.OfGroup ofGroup) {
        if (score.reason() != null) {
            return Result.without(score.part().code(), group, score.reason());
        }
        var estimate = ofGroup.estimate().value(score.place());
        var error = ofGroup.estimate().standardError(score.place());
        var df = reportOptions.degreesOfFreedom(ofGroup.estimate().degreesOfFreedom());
        return Result.of(
                score.part().code(),
                group,
                estimate,
                error,
                Interval.around(estimate, error, reportOptions.level(), df),
                df);
    }

    @Override
    Sentence whyUnbounded() {
        return new Sentence("a geometric mean of 0 has no slope, and so no standard error");
    }
}
