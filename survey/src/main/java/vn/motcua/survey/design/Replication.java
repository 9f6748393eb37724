// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import vn.motcua.survey.table.BadData;

/** A way of making replicates, with the names that R's {@code as.svrepdesign} has for them. */
public sealed interface Replication {

    /** As it is typed. */
    String words();

    /** Whether the finite population of the first stage enters the variance. */
    default boolean knowsPopulations() {
        return this instanceof Jk1 || this instanceof Jkn;
    }

    /** Leaves out one primary unit after another of a sample without strata. */
    record Jk1() implements Replication {

        @Override
        public String words() {
            return "jk1";
        }
    }

    /** Leaves out one primary unit after another, each made good by its stratum. */
    record Jkn() implements Replication {

        @Override
        public String words() {
            return "jkn";
        }
    }

    /**
     * Halves the sample in a balanced way, two primary units to a stratum.
     *
     * @param rho what is left of the weight of the other half, 0 for BRR itself (Judkins 1990)
     */
    record Brr(double rho) implements Replication {

        public Brr {
            if (!(rho >= 0 && rho < 1)) {
                throw new BadData("%s does not fit Fay's method; its factor is from 0 to below 1, like fay:0.3.", rho);
            }
        }

        @Override
        public String words() {
            return rho == 0 ? "brr" : "fay:" + rho;
        }
    }

    /** Draws n−1 of the n primary units of a stratum with replacement (Rao and Wu 1988; R: {@code subbootstrap}). */
    record Bootstrap(int replicates) implements Replication {

        public Bootstrap {
            if (replicates < 2) {
                throw new BadData(
                        "%d bootstrap replicates are too few; 500 are usual, like bootstrap:500.", replicates);
            }
        }

        @Override
        public String words() {
            return "bootstrap:" + replicates;
        }
    }

    /** Reads {@code jk1, jkn, brr, fay:0.3, bootstrap:500}. */
    static Replication of(String words) {
        var parts = words.strip().toLowerCase(java.util.Locale.ROOT).split(":", 2);
        var detail = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "jk1" -> new Jk1();
            case "jkn" -> new Jkn();
            case "brr" -> new Brr(0);
            case "fay" -> new Brr(number(words, detail));
            case "bootstrap" -> new Bootstrap(detail.isEmpty() ? 500 : (int) number(words, detail));
            default ->
                throw new BadData(
                        "%s is no kind of replicates; there are jk1, jkn, brr, fay:0.3 and bootstrap:500.", words);
        };
    }

    private static double number(String words, String detail) {
        try {
            return Double.parseDouble(detail);
        } catch (NumberFormatException e) {
            throw new BadData("%s lacks its number; it is written like fay:0.3 or bootstrap:500.", words);
        }
    }
}
