// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.List;

/**
 * Why what was typed cannot be kept.
 *
 * @param field where it was typed; empty for the whole
 * @param code its words stand under {@code procedure.fault.}
 */
public record Fault(String field, String code, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(String field, String code, Object... arguments) {
        return new Fault(
                field, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
