// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.survey.Samples.apiclus1;
import static vn.motcua.survey.Samples.apiclus2;
import static vn.motcua.survey.Samples.apistrat;
import static vn.motcua.survey.Samples.read;
import static vn.motcua.survey.Samples.table;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.Estimate;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.estimate.Ratio;
import vn.motcua.survey.estimate.Total;
import vn.motcua.survey.estimate.Variables;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.Calibration;
import vn.motcua.survey.weight.Distance;
import vn.motcua.survey.weight.Margin;
import vn.motcua.survey.weight.PostStratification;
import vn.motcua.survey.weight.Raking;

/**
 * Results that R's survey package prints for its own samples, to every printed digit. R rounds twice when it prints, so
 * that 23.92049 becomes 23.921 and 26.93454 becomes 26.934; these two stand here with more digits.
 */
class ReferenceTest {

    private static final Table SCHOOL_TYPES = table("stype,Freq\nE,4421\nH,755\nM,1018\n");
    private static final Table TARGETS = table("sch.wide,Freq\nNo,1072\nYes,5122\n");
    private static final Table TOTALS = table("term,total\n(Intercept),6194\napi99,3914069\n");

    @Test
    void a_stratified_sample() {
        check(mean(apistrat().design(), "apistrat", "api00"), 0, "662.29", "9.4089");
        check(total(apistrat().design(), "apistrat", "enroll"), 0, "3687178", "114642");
    }

    @Test
    void a_cluster_sample() {
        var design = apiclus1().design();

        check(mean(design, "apiclus1", "api00"), 0, "644.17", "23.542");
        check(total(design, "apiclus1", "enroll"), 0, "3404940", "932235");
        var types = total(design, "apiclus1", "stype");
        check(types, 0, "4873.97", "1333.32");
        check(types, 1, "473.86", "158.70");
        check(types, 2, "846.17", "167.55");
    }

    @Test
    void a_ratio() {
        var variables = variables("apiclus1", "api.stu", "enroll");
        var ratio = new Ratio(variables.values()[0], variables.values()[1], Rows.of(variables.complete()));

        check(apiclus1().design().estimate(ratio), 0, "0.8497087", "0.008386297");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            E, 29.69444, 1.411617, 53.09028, 7.070399
            H, 15.0,     5.347065, 37.57143, 5.912262
            M, 22.68,    2.952862, 43.08,    6.01711
            """)
    void means_by_group(String type, String ell, String ellError, String meals, String mealsError) {
        var variables = variables("apiclus1", "ell", "meals");
        var groups = read("apiclus1").get("stype").groups();
        var rows = Rows.of(groups.rowsOf(groups.labels().indexOf(type)));

        var estimate = apiclus1().design().estimate(new Mean(variables.values(), rows));

        check(estimate, 0, ell, ellError);
        check(estimate, 1, meals, mealsError);
    }

    @Test
    void a_sample_of_two_stages() {
        check(mean(apiclus2().design(), "apiclus2", "api00"), 0, "670.81", "30.099");
        check(total(apiclus2().design(), "apiclus2", "enroll"), 0, "2639273", "799638");
    }

    @ParameterizedTest
    @CsvSource({"true, 26.335", "false, 26.329"})
    void a_jackknife(boolean mse, String error) {
        var design = apiclus1().design().replicated(new Replication.Jk1(), mse, 1);

        check(mean(design, "apiclus1", "api00"), 0, "644.17", error);
        check(total(design, "apiclus1", "enroll"), 0, "3404940", "932235");
    }

    @Test
    void post_stratification() {
        var adjustment = new PostStratification(Margin.of(read("apiclus1"), SCHOOL_TYPES));
        var design = apiclus1().design().adjusted(adjustment);

        check(mean(design, "apiclus1", "api00"), 0, "642.31", "23.92049");
        check(total(design, "apiclus1", "enroll"), 0, "3680893", "406293");
    }

    @ParameterizedTest
    @CsvSource({"true, 26.936", "false, 26.93454"})
    void post_stratified_replicates(boolean mse, String error) {
        var adjustment = new PostStratification(Margin.of(read("apiclus1"), SCHOOL_TYPES));
        var design =
                apiclus1().design().replicated(new Replication.Jk1(), mse, 1).adjusted(adjustment);

        check(mean(design, "apiclus1", "api00"), 0, "642.31", error);
        check(total(design, "apiclus1", "enroll"), 0, "3680893", mse ? "473434" : "473431");
    }

    @Test
    void raking_on_two_margins() {
        var raking = raking();

        var design = apiclus1().design().adjusted(raking);
        check(mean(design, "apiclus1", "api00"), 0, "641.23", "23.704");
        check(total(design, "apiclus1", "enroll"), 0, "3647280", "400603");
        var replicates =
                apiclus1().design().replicated(new Replication.Jk1(), true, 1).adjusted(raking);
        check(mean(replicates, "apiclus1", "api00"), 0, "641.23", "26.874");
    }

    private static Raking raking() {
        var sample = read("apiclus1");
        return new Raking(List.of(Margin.of(sample, SCHOOL_TYPES), Margin.of(sample, TARGETS)));
    }

    @Test
    void calibration() {
        var linear = new Distance.Linear(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        var design = apiclus1().design().adjusted(Calibration.of(read("apiclus1"), TOTALS, linear));

        check(mean(design, "apiclus1", "api00"), 0, "666.72", "3.2959");
        check(total(design, "apiclus1", "enroll"), 0, "3357372", "243227");
        var types = total(design, "apiclus1", "stype");
        check(types, 0, "4881.77", "302.15");
        check(types, 1, "463.35", "183.03");
        check(types, 2, "848.88", "194.76");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REMOVE,    5.8058, 5.8058
            CERTAINTY, 5.8058, 5.8058
            ADJUST,    5.8281, 5.8267
            AVERAGE,   6.0096, 5.8217
            """)
    void strata_of_a_single_unit(LonelyPsu rule, String error, String jackknifeError) {
        var design = lonely(rule);

        check(mean(design, "apiclus1", "api00"), 0, "644.17", error);
        var replicates = design.replicated(new Replication.Jkn(), false, 1);
        check(mean(replicates, "apiclus1", "api00"), 0, "644.17", jackknifeError);
    }

    @Test
    void a_stratum_of_a_single_unit_is_refused_unless_a_rule_is_given() {
        assertThatThrownBy(() -> mean(lonely(LonelyPsu.FAIL), "apiclus1", "api00"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("only one unit at stage 1");
    }

    private static SampleDesign lonely(LonelyPsu rule) {
        return SampleDesign.of(read("apiclus1"))
                .strata("dnum")
                .weights("pw")
                .lonely(rule)
                .design();
    }

    @Test
    void a_finite_population() {
        var without = SampleDesign.of(read("fpc"))
                .clusters("psuid")
                .strata("stratid")
                .weights("weight")
                .nested();

        check(mean(without.design(), "fpc", "x"), 0, "5.4481", "0.7413");
        check(mean(without.fpc("Nh").design(), "fpc", "x"), 0, "5.4481", "0.616");
    }

    @Test
    void two_stages_whose_weights_follow_from_their_populations() {
        var design = SampleDesign.of(read("mu284"))
                .clusters("id1", "id2")
                .fpc("n1", "n2")
                .design();

        var total = total(design, "mu284", "y1");

        check(total, 0, "15080", "2274.3");
        assertThat(total.variance(0)).isCloseTo(5_172_234, org.assertj.core.data.Offset.offset(0.5));
    }

    private static Variables variables(String sample, String... names) {
        return Variables.of(read(sample), List.of(names), Set.of());
    }

    private static Estimate mean(Design design, String sample, String name) {
        var variables = variables(sample, name);
        return design.estimate(new Mean(variables.values(), Rows.of(variables.complete())));
    }

    private static Estimate total(Design design, String sample, String name) {
        var variables = variables(sample, name);
        return design.estimate(new Total(variables.values(), Rows.of(variables.complete())));
    }

    private static void check(Estimate estimate, int place, String value, String error) {
        assertThat(printed(estimate.value(place), value)).isEqualTo(value);
        assertThat(printed(estimate.standardError(place), error)).isEqualTo(error);
    }

    /** With as many decimals as the model has. */
    private static String printed(double value, String model) {
        var decimals = model.contains(".") ? model.length() - model.indexOf('.') - 1 : 0;
        return String.format(java.util.Locale.ROOT, "%." + decimals + "f", value);
    }
}
