// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.index.Scores;
import vn.motcua.survey.index.Sensitivity;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;

/** How far the ranks of an index hang on the choices made in it. */
@Command(name = "sensitivity", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class SensitivityCommand implements Callable<Integer> {

    @Option(names = "--instrument", required = true, paramLabel = "FILE", descriptionKey = "instrument")
    Path instrument = Path.of("");

    @Mixin
    Speech speech = new Speech();

    @Mixin
    SampleOptions sampleOptions = new SampleOptions();

    @Mixin
    ReportOptions reportOptions = new ReportOptions();

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "runs")
    int runs = 1000;

    private record Named(String name, Map<String, Double> numbers) {}

    @Override
    public Integer call() {
        if (reportOptions.by.isEmpty() || runs < 2) {
            throw new BadData("Sensitivity compares groups, named by --by, in at least 2 runs.");
        }
        var parsed = Instrument.read(instrument);
        var remarks = new ArrayList<Sentence>();
        var groups = groups(parsed, remarks);
        var said = speech.tell(remarks);
        requireTwo(groups);
        var numbers = groups.stream().map(Named::numbers).toList();
        var result = new Sensitivity(parsed, numbers).run(runs, sampleOptions.seed);
        System.out.print(print(groups, result, said));
        return ExitCode.OK;
    }

    /** Those with all indicators. */
    private List<Named> groups(Instrument parsed, List<Sentence> remarks) {
        var sample = sampleOptions.read();
        remarks.addAll(sample.remarks());
        var everyone = new boolean[sample.table().rows()];
        Arrays.fill(everyone, true);
        var groups = reportOptions.groups(sample.table(), everyone, remarks);
        var scores = new Scores(parsed, sample.table());
        remarks.addAll(scores.remarks());
        var scored = scores.of(
                sample.design(), groups.stream().map(group -> group.rows()).toList());
        var named = new ArrayList<Named>();
        for (int place = 0; place < groups.size(); place++) {
            var label = String.valueOf(groups.get(place).label());
            var reason = scored.get(place).scores().getFirst().reason();
            if (reason == null) {
                named.add(new Named(label, numbers(scored.get(place))));
            } else {
                remarks.add(new Sentence("No score, not compared: %s (%s)", label, reason));
            }
        }
        return named;
    }

    private static void requireTwo(List<Named> groups) {
        if (groups.size() < 2) {
            throw new BadData("Ranks need two groups with a score; there are %d.", groups.size());
        }
    }

    private static Map<String, Double> numbers(Scores.OfGroup scores) {
        var numbers = new LinkedHashMap<String, Double>();
        for (var score : scores.scores()) {
            if (score.part() instanceof Indicator) {
                numbers.put(score.part().code(), scores.estimate().value(score.place()));
            }
        }
        return numbers;
    }

    private String print(List<Named> groups, Sensitivity.Result result, List<String> remarks) {
        var ranks = new Grid(List.of("name", "rank", "rank_5", "rank_50", "rank_95"));
        IntStream.range(0, groups.size())
                .forEach(group -> ranks.add(
                        groups.get(group).name(),
                        result.base()[group],
                        result.ranks()[group][0],
                        result.ranks()[group][1],
                        result.ranks()[group][2]));
        var shares = new Grid(List.of("choice", "alone", "with_others"));
        result.first()
                .forEach((choice, first) -> shares.add(
                        choice.name().toLowerCase(Locale.ROOT),
                        first,
                        result.total().getOrDefault(choice, 0.0)));
        var format = reportOptions.format();
        return format == Format.JSON
                ? "{\"ranks\":" + ranks.print(format, "remarks", remarks).strip() + ",\"variance\":"
                        + shares.print(format).strip() + "}\n"
                : ranks.print(format) + "\n" + shares.print(format);
    }
}
