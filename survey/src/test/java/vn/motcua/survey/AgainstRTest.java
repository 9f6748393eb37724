// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.DesignDescription;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Pps;
import vn.motcua.survey.design.PpsMethod;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.estimate.DesignEffect;
import vn.motcua.survey.estimate.Family;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.estimate.ModelTerms;
import vn.motcua.survey.estimate.Quantile;
import vn.motcua.survey.estimate.Ratio;
import vn.motcua.survey.estimate.Regression;
import vn.motcua.survey.estimate.ShareInterval;
import vn.motcua.survey.estimate.Together;
import vn.motcua.survey.estimate.Total;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.Calibration;
import vn.motcua.survey.weight.Distance;
import vn.motcua.survey.weight.Margin;
import vn.motcua.survey.weight.PostStratification;
import vn.motcua.survey.weight.Raking;
import vn.motcua.survey.weight.Trimming;

/** Random samples of many designs, ours and R's results side by side; needs Rscript with the package survey. */
class AgainstRTest {

    private static final double[] UNBOUNDED = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};

    @TempDir
    Path folder;

    private AskingR inR = new AskingR(Path.of(""));

    private void ask(String question, Supplier<double[]> ours) {
        inR.ask(question, ours);
    }

    private void askFor(String design, DesignDescription ours) {
        askFor(design, ours.design());
    }

    /** Mean, total and domain of a design. */
    private void askFor(String r, Design design) {
        inR.say("d <- " + r);
        ask(
                "m <- svymean(~y+z, d); c(coef(m), vcov(m))",
                () -> numbers(design.estimate(new Mean(values("y", "z"), all()))));
        ask(
                "m <- svytotal(~y+g, d); c(coef(m), vcov(m))",
                () -> numbers(design.estimate(new Total(values("y", "g"), all()))));
        ask(
                "m <- svymean(~y, subset(d, z > 5)); c(coef(m), vcov(m))",
                () -> numbers(design.estimate(new Mean(values("y"), big()))));
        ask(
                "m <- svytotal(~y, subset(d, z > 5)); c(coef(m), vcov(m))",
                () -> numbers(design.estimate(new Total(values("y"), big()))));
        ask(
                "m <- svyratio(~y, ~z, d); c(coef(m), vcov(m))",
                () -> numbers(design.estimate(new Ratio(values("y")[0], values("z")[0], all()))));
    }

    private Table table = Samples.table("x\n1\n");

    private double[][] values(String... names) {
        return Variables.of(table, List.of(names), Set.of()).values();
    }

    private Rows all() {
        return Rows.all(table.rows());
    }

    private Rows big() {
        return Rows.of(Condition.of("z > 5", table));
    }

    private static double[] numbers(Estimate estimate) {
        var numbers = new ArrayList<Double>();
        for (var value : estimate.values()) {
            numbers.add(value);
        }
        for (var row : estimate.covariance()) {
            for (var value : row) {
                numbers.add(value);
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void random_designs_give_what_r_gives() throws Exception {
        for (int seed = 1; seed <= 2; seed++) {
            inR = new AskingR(folder);
            table = RandomSample.of(seed, folder.resolve("sample.csv"));
            askAll();
            inR.compare("seed " + seed);
        }
    }

    private void askAll() {
        designs();
        lonely();
        unequal();
        replicates();
        adjusted();
        adjustedTwice();
        estimators();
        comparisons();
        inDomains();
    }

    private DesignDescription sample() {
        return SampleDesign.of(table);
    }

    private void designs() {
        askFor("svydesign(~1, data=s, weights=~w)", sample().weights("w"));
        askFor(
                "svydesign(~1, strata=~h, data=s, weights=~w, fpc=~big)",
                sample().strata("h").weights("w").fpc("big"));
        askFor(
                "svydesign(~psu, strata=~h, data=s, weights=~w)",
                sample().clusters("psu").strata("h").weights("w"));
        askFor(
                "svydesign(~p, strata=~h, nest=TRUE, data=s, weights=~w, fpc=~N)",
                sample().clusters("p").strata("h").nested().weights("w").fpc("N"));
        askFor(
                "svydesign(~psu+id, strata=~h, data=s, weights=~w, fpc=~N+M)",
                sample().clusters("psu", "id").strata("h").weights("w").fpc("N", "M"));
        askFor(
                "svydesign(~psu+id, strata=~h, data=s, fpc=~N+M)",
                sample().clusters("psu", "id").strata("h").fpc("N", "M"));
        askFor(
                "svydesign(~psu+id, strata=~h, data=s, weights=~w, fpc=~f+f2)",
                sample().clusters("psu", "id").strata("h").weights("w").fpc("f", "f2"));
        askFor(
                "svydesign(~psu+id, strata=~h+h2, data=s, weights=~w, fpc=~N+M2)",
                sample().clusters("psu", "id").strata("h", "h2").weights("w").fpc("N", "M2"));
        ask("degf(subset(d, z > 5))", () ->
                new double[] {sample().clusters("psu").strata("h").design().degreesOfFreedom(big())});
    }

    private void lonely() {
        for (var rule : List.of(LonelyPsu.REMOVE, LonelyPsu.CERTAINTY, LonelyPsu.ADJUST, LonelyPsu.AVERAGE)) {
            var option = "options(survey.lonely.psu='" + rule.name().toLowerCase(Locale.ROOT) + "');";
            askFor(
                    "{" + option + "svydesign(~psu, strata=~l, data=s, weights=~w)}",
                    sample().clusters("psu").strata("l").weights("w").lonely(rule));
            askFor(
                    "{" + option + "as.svrepdesign(svydesign(~psu, strata=~l, data=s, weights=~w), type='JKn')}",
                    sample().clusters("psu")
                            .strata("l")
                            .weights("w")
                            .lonely(rule)
                            .design()
                            .replicated(new Replication.Jkn(), false, 1));
            askFor(
                    "{" + option
                            + "options(survey.adjust.domain.lonely=TRUE);svydesign(~psu, strata=~h, data=s, weights=~w)}",
                    sample().clusters("psu")
                            .strata("h")
                            .weights("w")
                            .lonely(rule)
                            .lonelyInDomain());
            if (rule != LonelyPsu.AVERAGE) {
                ask(
                        "m <- svytotal(~y, subset(d, lone == 1)); c(coef(m), vcov(m))",
                        () -> numbers(sample().clusters("psu")
                                .strata("h")
                                .weights("w")
                                .lonely(rule)
                                .lonelyInDomain()
                                .design()
                                .estimate(new Total(values("y"), loneRows()))));
            }
            inR.say("options(survey.adjust.domain.lonely=FALSE)");
        }
    }

    private Rows loneRows() {
        return Rows.of(Condition.of("lone == 1", table));
    }

    private void unequal() {
        askFor(
                "svydesign(~psu, data=s, fpc=~pi, pps='brewer')",
                sample().clusters("psu").fpc("pi").pps(new Pps(PpsMethod.BREWER)));
        askFor(
                "svydesign(~psu, strata=~h, data=s, fpc=~pi, pps='brewer')",
                sample().clusters("psu").strata("h").fpc("pi").pps(new Pps(PpsMethod.BREWER)));
        for (var form : Pps.Form.values()) {
            var variance = form == Pps.Form.YATES_GRUNDY ? "YG" : "HT";
            askForFirst("pps='overton'", variance, new Pps(PpsMethod.OVERTON, null, form));
            askForFirst("pps=HR()", variance, new Pps(PpsMethod.HARTLEY_RAO, null, form));
            askForFirst("pps=ppsmat(joint)", variance, new Pps(PpsMethod.OVERTON, joint(), form));
        }
        askForFirst("pps=poisson_sampling(s1$pi)", "HT", new Pps(PpsMethod.POISSON));
    }

    /** Of one row a cluster, and of several rows of each. */
    private void askForFirst(String pps, String variance, Pps method) {
        var first = Rows.of(firsts());
        var design = SampleDesign.of(firstTable()).fpc("pi").pps(method).design();
        ask(
                "{d <- svydesign(~1, data=s1, fpc=~pi, " + pps + ", variance='" + variance
                        + "'); m <- svytotal(~y+z, d); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(new Total(valuesOfFirst("y", "z"), Rows.all(first.count())))));
        ask(
                "{m <- svymean(~y, subset(d, z > 5)); c(coef(m), vcov(m))}",
                () -> numbers(
                        design.estimate(new Mean(valuesOfFirst("y"), Rows.of(Condition.of("z > 5", firstTable()))))));
    }

    private boolean[] firsts() {
        var clusters = table.get("psu").groups().codes();
        var seen = new boolean[clusters.length];
        var firsts = new boolean[clusters.length];
        for (int row = 0; row < firsts.length; row++) {
            firsts[row] = !seen[clusters[row]];
            seen[clusters[row]] = true;
        }
        return firsts;
    }

    private Table firstTable() {
        var rows = Rows.of(firsts()).places();
        return new Table(
                "first",
                rows.length,
                List.of(
                        new NumberColumn("y", chosen("y", rows)),
                        new NumberColumn("z", chosen("z", rows)),
                        new NumberColumn("pi", chosen("pi", rows))));
    }

    private double[] chosen(String name, int[] rows) {
        return Arrays.stream(rows)
                .mapToDouble(row -> table.numbers(name).values()[row])
                .toArray();
    }

    private double[][] valuesOfFirst(String... names) {
        return Variables.of(firstTable(), List.of(names), Set.of()).values();
    }

    /** As R makes it: joint <- outer(pi, pi) less a tenth, on the diagonal the probabilities. */
    private double[][] joint() {
        var pi = firstTable().numbers("pi").values();
        var joint = new double[pi.length][pi.length];
        for (int i = 0; i < pi.length; i++) {
            for (int j = 0; j < pi.length; j++) {
                joint[i][j] = i == j ? pi[i] : pi[i] * pi[j] * 0.9;
            }
        }
        return joint;
    }

    private void replicates() {
        askFor(
                "as.svrepdesign(svydesign(~psu, data=s, weights=~w), type='JK1', mse=TRUE)",
                sample().clusters("psu").weights("w").design().replicated(new Replication.Jk1(), true, 1));
        for (var rho : new double[] {0, 0.3}) {
            var type = rho == 0 ? "type='BRR'" : "type='Fay', fay.rho=0.3";
            var pairs = SampleDesign.of(table)
                    .clusters("half")
                    .strata("h")
                    .weights("w")
                    .nested()
                    .design();
            askFor(
                    "as.svrepdesign(svydesign(~half, strata=~h, data=s, weights=~w, nest=TRUE), " + type + ")",
                    pairs.replicated(new Replication.Brr(rho), false, 1));
        }
        askFor(
                "as.svrepdesign(svydesign(~psu, strata=~h, data=s, weights=~w, fpc=~N), type='JKn')",
                sample().clusters("psu")
                        .strata("h")
                        .weights("w")
                        .fpc("N")
                        .design()
                        .replicated(new Replication.Jkn(), false, 1));
    }

    private void adjusted() {
        var population = Samples.table("g,N\na,300\nb,400\nc,500\n");
        var other = Samples.table("b,N\n0,500\n1,700\n");
        var totals = Samples.table("term,total\n(Intercept),1200\nz,6200\ngb,410\n");
        var design = "svydesign(~psu, strata=~h, data=s, weights=~w, fpc=~N)";
        var pop = "data.frame(g=c('a','b','c'),Freq=c(300,400,500))";
        for (var way : List.of("%s", "as.svrepdesign(%s, type='JKn', mse=TRUE)")) {
            var r = way.formatted(design);
            Design ours =
                    sample().clusters("psu").strata("h").weights("w").fpc("N").design();
            if (way.startsWith("as")) {
                ours = ((SampleDesign) ours).replicated(new Replication.Jkn(), true, 1);
            }
            askFor(
                    "postStratify(" + r + ", ~g, " + pop + ")",
                    ours.adjusted(new PostStratification(Margin.of(table, population))));
            askFor(
                    "rake(" + r + ", list(~g,~b), list(" + pop
                            + ", data.frame(b=0:1,Freq=c(500,700))), control=list(maxit=500,epsilon=1e-12))",
                    ours.adjusted(new Raking(List.of(Margin.of(table, population), Margin.of(table, other)))));
            var r2 = "calibrate(" + r + ", ~z+I(1*(g=='b')), c(1200,6200,410), epsilon=1e-13, maxit=200";
            if (ours instanceof SampleDesign) {
                askFor("trimWeights(" + r + ", lower=3, upper=9, strict=TRUE)", ours.adjusted(new Trimming(3, 9)));
            }
            askFor(
                    r2 + ")",
                    ours.adjusted(Calibration.of(table, totals, new Distance.Linear(UNBOUNDED[0], UNBOUNDED[1]))));
            askFor(
                    r2 + ", calfun='raking')",
                    ours.adjusted(Calibration.of(table, totals, new Distance.Raking(UNBOUNDED[0], UNBOUNDED[1]))));
            askFor(
                    r2 + ", calfun='logit', bounds=c(0.01,20))",
                    ours.adjusted(Calibration.of(table, totals, new Distance.Logit(0.01, 20))));
        }
    }

    private void estimators() {
        Design design =
                sample().clusters("psu").strata("h").weights("w").fpc("N").design();
        inR.say("d <- svydesign(~psu, strata=~h, data=s, weights=~w, fpc=~N)");
        ask("{m <- svymean(~y, d, deff=TRUE); deff(m)}", () -> new double[] {
            new DesignEffect(design.weights(), all(), false)
                    .ofMean(design.estimate(new Mean(values("y"), all())).variance(0), values("y")[0])
        });
        ask("{m <- svymean(~y, d, deff='replace'); deff(m)}", () -> new double[] {
            new DesignEffect(design.weights(), all(), true)
                    .ofMean(design.estimate(new Mean(values("y"), all())).variance(0), values("y")[0])
        });
        ask("{m <- svytotal(~y, d, deff=TRUE); deff(m)}", () -> new double[] {
            new DesignEffect(design.weights(), all(), false)
                    .ofTotal(design.estimate(new Total(values("y"), all())).variance(0), values("y")[0])
        });
        ask("{m <- svytotal(~y, d, deff='replace'); deff(m)}", () -> new double[] {
            new DesignEffect(design.weights(), all(), true)
                    .ofTotal(design.estimate(new Total(values("y"), all())).variance(0), values("y")[0])
        });
        for (var share : List.of(0.1, 0.25, 0.5, 0.9)) {
            ask("{q <- svyquantile(~y, d, " + share + ", ci=TRUE)$y; c(q)}", () -> quantile(design, share));
        }
        var replicates = ((SampleDesign) design).replicated(new Replication.Jkn(), true, 1);
        ask(
                "{j <- as.svrepdesign(d, type='JKn', mse=TRUE); q <- svyquantile(~y, j, 0.5, ci=TRUE)$y; c(q)}",
                () -> quantile(replicates, 0.5));
        ask("degf(j)", () -> new double[] {replicates.degreesOfFreedom(all())});
        ask(
                "{m <- svyglm(y ~ z + g, d); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(model(Family.GAUSSIAN, "y", "z", "g"))));
        ask(
                "{m <- svyglm(b ~ z + g, d, family=quasibinomial(), control=glm.control(epsilon=1e-14)); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(model(Family.BINOMIAL, "b", "z", "g"))));
        ask("{m <- svyglm(y ~ z, d); confint(m)[2,]}", () -> {
            var e = design.estimate(model(Family.GAUSSIAN, "y", "z"));
            var i = Interval.around(e.value(1), e.standardError(1), 0.95, e.degreesOfFreedom() - 1);
            return new double[] {i.lower(), i.upper()};
        });
        for (var method : List.of("mean", "xlogit", "asin", "beta")) {
            ask(
                    "{m <- svyciprop(~b, d, method='" + method + "'); c(coef(m), confint(m))}",
                    () -> share(design, method));
        }
        ask(
                "{m <- svyby(~y, ~g, d, svymean, covmat=TRUE); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(byGroup())));
    }

    /** Two stages with their populations, adjusted once and twice. */
    private void adjustedTwice() {
        var population = Margin.of(table, Samples.table("g,N\na,300\nb,400\nc,500\n"));
        var totals = Samples.table("term,total\n(Intercept),1200\nz,6200\n");
        var design = sample().clusters("psu", "id")
                .strata("h")
                .weights("w")
                .fpc("N", "M")
                .design();
        var r = "svydesign(~psu+id, strata=~h, data=s, weights=~w, fpc=~N+M)";
        var post = "postStratify(" + r + ", ~g, data.frame(g=c('a','b','c'),Freq=c(300,400,500)))";
        askFor(post, design.adjusted(new PostStratification(population)));
        askFor(
                "calibrate(" + r + ", ~z, c(1200,6200), epsilon=1e-13, maxit=200)",
                design.adjusted(Calibration.of(table, totals, new Distance.Linear(UNBOUNDED[0], UNBOUNDED[1]))));
        askFor(
                "calibrate(" + r + ", ~z, c(1200,6200), bounds=c(0.2,6), epsilon=1e-13, maxit=200)",
                design.adjusted(Calibration.of(table, totals, new Distance.Linear(0.2, 6))));
        askFor(
                "trimWeights(" + post + ", upper=60, strict=TRUE)",
                design.adjusted(new PostStratification(population))
                        .adjusted(new Trimming(Double.NEGATIVE_INFINITY, 60)));
    }

    private void comparisons() {
        var design = sample().clusters("psu").strata("h").weights("w").fpc("N").design();
        var jackknife = design.replicated(new Replication.Jkn(), true, 1);
        var contrasts = "svycontrast(m, list(x=c(1,-1,0), z=c(0.5,0.5,-1)))";
        inR.say(
                "d <- svydesign(~psu, strata=~h, data=s, weights=~w, fpc=~N); j <- as.svrepdesign(d, type='JKn', mse=TRUE)");
        ask(
                "{m <- svyby(~y, ~g, d, svymean, covmat=TRUE); k <- " + contrasts + "; c(coef(k), vcov(k))}",
                () -> numbers(contrasts(design)));
        ask(
                "{m <- svyby(~y, ~g, j, svymean, covmat=TRUE); k <- " + contrasts + "; c(coef(k), vcov(k))}",
                () -> numbers(contrasts(jackknife)));
        ask(
                "{m <- svyby(~y, ~g, j, svymean, covmat=TRUE); c(coef(m), vcov(m))}",
                () -> numbers(jackknife.estimate(byGroup())));
        ask(
                "{k <- j; k$variables$g <- NULL; m <- svyglm(y ~ z + b, k); c(coef(m), vcov(m))}",
                () -> numbers(jackknife.estimate(model(Family.GAUSSIAN, "y", "z", "b"))));
        ask("{m <- svyby(~y, ~g+b, d, svytotal, covmat=TRUE); c(coef(m), SE(m))}", () -> byTwo(design));
    }

    private Estimate contrasts(Design design) {
        return design.estimate(byGroup()).contrasts(new double[] {1, -1, 0}, new double[] {0.5, 0.5, -1});
    }

    private double[] byTwo(Design design) {
        var groups = table.groups(List.of("g", "b"));
        var numbers = new double[2 * groups.count()];
        for (int group = 0; group < groups.count(); group++) {
            var estimate = design.estimate(new Total(values("y"), Rows.of(groups.rowsOf(group))));
            numbers[group] = estimate.value(0);
            numbers[groups.count() + group] = estimate.standardError(0);
        }
        return numbers;
    }

    private void inDomains() {
        var design = sample().clusters("psu", "id")
                .strata("h")
                .weights("w")
                .fpc("N", "M")
                .design();
        var domain = Rows.of(Condition.of("g != \"a\" & z > 4", table));
        inR.say("d <- subset(svydesign(~psu+id, strata=~h, data=s, weights=~w, fpc=~N+M), g != 'a' & z > 4)");
        ask("{q <- svyquantile(~y, d, 0.4, ci=TRUE)$y; c(q)}", () -> quantile(design, domain, 0.4));
        ask(
                "{m <- svyglm(y ~ z, d); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(model(Family.GAUSSIAN, domain, "y", "z"))));
        ask(
                "{m <- svyglm(b ~ z, d, family=quasibinomial(), control=glm.control(epsilon=1e-14)); c(coef(m), vcov(m))}",
                () -> numbers(design.estimate(model(Family.BINOMIAL, domain, "b", "z"))));
        ask("{m <- svymean(~y, d, deff='replace'); c(deff(m))}", () -> new double[] {
            new DesignEffect(design.weights(), domain, true)
                    .ofMean(design.estimate(new Mean(values("y"), domain)).variance(0), values("y")[0])
        });
        ask("{m <- svyciprop(~b, d, method='xlogit'); c(coef(m), confint(m))}", () -> {
            var estimate = design.estimate(new Mean(values("b"), domain));
            var interval = ShareInterval.LOGIT.of(
                    estimate.value(0), estimate.standardError(0), domain.count(), 0.95, estimate.degreesOfFreedom());
            return new double[] {estimate.value(0), interval.lower(), interval.upper()};
        });
    }

    private double[] share(Design design, String method) {
        var estimate = design.estimate(new Mean(values("b"), all()));
        var interval = ShareInterval.valueOf(method.replace("x", "").toUpperCase(Locale.ROOT))
                .of(estimate.value(0), estimate.standardError(0), table.rows(), 0.95, estimate.degreesOfFreedom());
        return new double[] {estimate.value(0), interval.lower(), interval.upper()};
    }

    private Together byGroup() {
        var groups = table.get("g").groups();
        return new Together(List.of(0, 1, 2).stream()
                .map(group -> new Mean(values("y"), Rows.of(groups.rowsOf(group))))
                .toList());
    }

    private Regression model(Family family, String... names) {
        return model(family, all(), names);
    }

    private Regression model(Family family, Rows rows, String... names) {
        var terms = ModelTerms.of(table, List.of(names), Set.of(), family);
        return new Regression(terms.labels(), terms.columns(), terms.outcome(), family, rows);
    }

    private double[] quantile(Design design, double share) {
        return quantile(design, all(), share);
    }

    private double[] quantile(Design design, Rows rows, double share) {
        var quantile = new Quantile(design, values("y")[0], rows);
        var df = design.degreesOfFreedom(rows);
        var interval = quantile.interval(share, 0.95, df);
        return new double[] {
            quantile.at(share), interval.lower(), interval.upper(), Quantile.standardError(interval, 0.95, df)
        };
    }
}
