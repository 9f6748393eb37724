// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.Map;
import java.util.stream.Stream;

/** A part of an index: an indicator, or something composed of parts. */
public sealed interface Part permits Indicator, Composite {

    String code();

    /** By language. */
    Map<String, String> name();

    /** How much it counts among its siblings; above 0. */
    double weight();

    /** Itself, then its parts, each before its own. */
    Stream<Part> all();
}
