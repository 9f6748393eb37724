// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Doubt;

/** A part of a procedure that is changed on one page; its words stand under {@code procedure.part.}. */
public enum Part {
    /** Its name, what it is in plain words, the conditions. */
    WORDS,
    /** Field, levels, for whom, how much of it can be done online. */
    FACTS,
    /** The ways to file, each with its time limit and fees. */
    WAYS,
    PAPERS,
    RESULTS,
    LEGAL;

    /** As it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> find(String address) {
        return Arrays.stream(values())
                .filter(part -> part.address().equals(address))
                .findFirst();
    }

    /** Where a doubt stands in a procedure. */
    public static Part of(Doubt doubt) {
        return switch (doubt.fact()) {
            case "channels", "ways" -> WAYS;
            case "papers" -> PAPERS;
            case "results" -> RESULTS;
            case "legal", "legalBasis", "decision" -> LEGAL;
            case "name", "intro", "conditions" -> WORDS;
            default -> FACTS;
        };
    }
}
