// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

/** A value of a line that cannot go in; the import turns it into a {@link Refusal}. */
public final class RefusedValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String expected;

    public RefusedValue(String field, String value, String expected) {
        super("%s is '%s'; expected %s".formatted(field, value, expected));
        this.field = field;
        this.value = value;
        this.expected = expected;
    }

    public Refusal at(long line) {
        return new Refusal(line, field, value, expected);
    }
}
