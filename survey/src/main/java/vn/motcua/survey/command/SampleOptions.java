// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.LonelyPsu;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.design.SampleDesign;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** The data and how they were drawn. */
final class SampleOptions {

    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "data")
    Path data = Path.of("");

    @Option(names = "--weights", paramLabel = "COLUMN", descriptionKey = "weights")
    @Nullable
    String weights;

    @Option(names = "--strata", split = ",", paramLabel = "COLUMN", descriptionKey = "strata")
    List<String> strata = List.of();

    @Option(names = "--clusters", split = ",", paramLabel = "COLUMN", descriptionKey = "clusters")
    List<String> clusters = List.of();

    @Option(names = "--fpc", split = ",", paramLabel = "COLUMN", descriptionKey = "fpc")
    List<String> fpc = List.of();

    @Option(names = "--nest", descriptionKey = "nest")
    boolean nest;

    @Option(names = "--lonely", paramLabel = "RULE", descriptionKey = "lonely")
    String lonely = "fail";

    @Option(names = "--domain-lonely", descriptionKey = "domain-lonely")
    boolean domainLonely;

    @Option(names = "--replicates", paramLabel = "KIND", descriptionKey = "replicates")
    @Nullable
    String replicates;

    @Option(names = "--mse", descriptionKey = "mse")
    boolean mse;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    long seed = 1;

    @Mixin
    PpsOptions pps = new PpsOptions();

    @Mixin
    WeightOptions adjustments = new WeightOptions();

    /** Reads the table and builds the design; what is worth knowing goes to the remarks. */
    Sample read() {
        var table = Table.read(data);
        var description = SampleDesign.of(table)
                .clusters(clusters.toArray(String[]::new))
                .strata(strata.toArray(String[]::new))
                .fpc(fpc.toArray(String[]::new))
                .lonely(Choices.of(LonelyPsu.class, "--lonely", lonely));
        if (weights != null) {
            description.weights(weights);
        }
        if (nest) {
            description.nested();
        }
        if (domainLonely) {
            description.lonelyInDomain();
        }
        pps.method().ifPresent(description::pps);
        var remarks = new ArrayList<>(description.remarks());
        var design = replicated(description.design(), remarks);
        return new Sample(table, adjustments.adjusted(table, design), remarks);
    }

    private Design replicated(SampleDesign design, List<Sentence> remarks) {
        if (replicates == null) {
            return design;
        }
        var replication = Replication.of(replicates);
        if (!fpc.isEmpty() && !replication.knowsPopulations()) {
            remarks.add(new Sentence(
                    "Replicates by %s leave the finite population (--fpc) out of the variance, as in R; it is rather too large.",
                    replication.words()));
        } else if (fpc.size() > 1) {
            remarks.add(new Sentence(
                    "Replicates leave the finite populations after the first stage out of the variance, as in R."));
        }
        return design.replicated(replication, mse, seed);
    }
}
