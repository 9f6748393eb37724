// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** What all estimating commands do: read, estimate, print. */
abstract class EstimatingCommand implements Callable<Integer> {

    @Mixin
    SampleOptions sampleOptions = new SampleOptions();

    @Mixin
    ReportOptions reportOptions = new ReportOptions();

    @Override
    public Integer call() {
        var level = reportOptions.level();
        var format = reportOptions.format();
        var sample = sampleOptions.read();
        var remarks = new ArrayList<>(sample.remarks());
        var results = results(sample, remarks);
        remarkEmpty(results, remarks);
        remarks.forEach(System.err::println);
        System.out.print(new Report(sample.design().summary(), level, results, remarks).print(format));
        return ExitCode.OK;
    }

    /** Adds to the remarks what the reader should know. */
    abstract List<Result> results(Sample sample, List<String> remarks);

    /** Why a bound may be empty although there are degrees of freedom. */
    String whyUnbounded() {
        return "its standard error is no number";
    }

    private void remarkEmpty(List<Result> results, List<String> remarks) {
        if (results.stream().anyMatch(result -> result.lacksBound() && !(result.df() > 0))) {
            remarks.add(
                    "Where df is 0 or less there is no interval: the domain has no more primary units than strata (or, in a regression, than coefficients).");
        }
        if (results.stream().anyMatch(result -> result.lacksBound() && result.df() > 0)) {
            remarks.add("An empty bound cannot be given: %s.".formatted(whyUnbounded()));
        }
        if (results.stream().anyMatch(result -> result.se() == 0)) {
            remarks.add(
                    "A standard error of 0 says that primary units do not differ here, that they were all drawn, or that --lonely passes over them.");
        }
        if (results.stream().anyMatch(Result::lacksEffect)) {
            remarks.add(
                    "An empty design effect cannot be given: the weights add up to less than the rows (try --deff=replace), or nothing varies.");
        }
    }

    /** Rows that are left out because some variable has no value there. */
    static void remarkMissing(boolean[] complete, List<String> remarks) {
        var missing = 0;
        for (var isComplete : complete) {
            missing += isComplete ? 0 : 1;
        }
        if (missing > 0) {
            remarks.add("%d of %d rows lack a value and are left out, as R does with na.rm=TRUE."
                    .formatted(missing, complete.length));
        }
    }
}
