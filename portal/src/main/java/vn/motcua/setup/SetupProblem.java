// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

/**
 * Why a file of a set-up cannot be taken over.
 *
 * @param field the field or the line at fault
 * @param value what stands there
 * @param expected what would be right
 */
public record SetupProblem(String path, String field, String value, String expected) {

    public String sentence() {
        return "%s: %s is '%s'; expected %s".formatted(path, field, value, expected);
    }
}
