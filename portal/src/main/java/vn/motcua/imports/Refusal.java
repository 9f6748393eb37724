// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

/**
 * Why one line of a file did not go in.
 *
 * @param line the line's number in the file, from 1
 * @param field the field at fault, or {@code line} when the line as a whole cannot be read
 * @param value what stood there, cut to a length that fits a terminal
 * @param expected what would be right
 */
public record Refusal(long line, String field, String value, String expected) {

    private static final int LONGEST_VALUE = 120;

    public Refusal {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** The refusal in one line, for the terminal and the log of an import. */
    public String sentence() {
        return "line %d: %s is '%s'; expected %s".formatted(line, field, value, expected);
    }
}
