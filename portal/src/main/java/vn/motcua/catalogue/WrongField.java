// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import vn.motcua.imports.Refusal;

/** A field of a line cannot be read. Ends the reading of that line only; the import reports it. */
final class WrongField extends RuntimeException {

    private final String field;
    private final String value;
    private final String expected;

    WrongField(String field, String value, String expected) {
        super(field + " is '" + value + "'; expected " + expected, null, false, false);
        this.field = field;
        this.value = value;
        this.expected = expected;
    }

    Refusal at(long line) {
        return new Refusal(line, field, value, expected);
    }
}
