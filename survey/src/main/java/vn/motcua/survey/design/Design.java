// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.List;

/** A sample of n rows with its weights, from which a statistic and its covariances are estimated. */
public sealed interface Design permits SampleDesign, ReplicateDesign {

    /** n weights, not copied. */
    double[] weights();

    Estimate estimate(Statistic statistic);

    /** Each by itself, without the covariances between them; quicker than one after another where there are replicates. */
    List<Estimate> estimateEach(List<? extends Statistic> statistics);

    /** Of what is estimated from these rows: primary units less strata, or replicates' counterpart. */
    double degreesOfFreedom(Rows rows);

    /** The same sample with weights changed, and with the variances that follow. */
    Design adjusted(Adjustment adjustment);

    /** In a few words: stages, strata, primary units, rows. */
    String summary();
}
