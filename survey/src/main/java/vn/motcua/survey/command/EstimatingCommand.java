// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import vn.motcua.survey.table.Sentence;

/** What all estimating commands do: read, estimate, print. */
abstract class EstimatingCommand implements Callable<Integer> {

    @Mixin
    SampleOptions sampleOptions = new SampleOptions();

    @Mixin
    Speech speech = new Speech();

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
        var said = speech.tell(remarks);
        System.out.print(new Report(sample.design().summary(), level, results, said).print(format));
        return ExitCode.OK;
    }

    /** Adds to the remarks what the reader should know. */
    abstract List<Result> results(Sample sample, List<Sentence> remarks);

    /** Why a bound may be empty although there are degrees of freedom. */
    Sentence whyUnbounded() {
        return new Sentence("its standard error is no number");
    }

    private void remarkEmpty(List<Result> results, List<Sentence> remarks) {
        if (results.stream().anyMatch(result -> result.lacksBound() && !(result.df() > 0))) {
            remarks.add(
                    new Sentence(
                            "Where df is 0 or less there is no interval: the domain has no more primary units than strata (or, in a regression, than coefficients)."));
        }
        if (results.stream().anyMatch(result -> result.lacksBound() && result.df() > 0)) {
            remarks.add(new Sentence("An empty bound cannot be given: %s.", whyUnbounded()));
        }
        if (results.stream().anyMatch(result -> result.se() == 0)) {
            remarks.add(
                    new Sentence(
                            "A standard error of 0 says that primary units do not differ here, that they were all drawn, or that --lonely passes over them."));
        }
        if (results.stream().anyMatch(Result::lacksEffect)) {
            remarks.add(
                    new Sentence(
                            "An empty design effect cannot be given: the weights add up to less than the rows (try --deff=replace), or nothing varies."));
        }
    }

    /** Rows that are left out because some variable has no value there. */
    static void remarkMissing(boolean[] complete, List<Sentence> remarks) {
        var missing = 0;
        for (var isComplete : complete) {
            missing += isComplete ? 0 : 1;
        }
        if (missing > 0) {
            remarks.add(new Sentence(
                    "%d of %d rows lack a value and are left out, as R does with na.rm=TRUE.",
                    missing, complete.length));
        }
    }
}
