// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.setup;

/** A file of a set-up that cannot be taken over: at which field, what stands there, and what would be right. */
public final class WrongSetup extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 120;

    private final String field;
    private final String value;
    private final String expected;

    /** @param field the field, or the line, at fault */
    public WrongSetup(String field, String value, String expected) {
        super("%s is '%s'; expected %s".formatted(field, value, expected));
        this.field = field;
        this.value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        this.expected = expected;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String expected() {
        return expected;
    }
}
