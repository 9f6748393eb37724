// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

/** Something stands in the way of a measurement; the message says what, and what to do. */
public final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotMeasure(String message) {
        super(message);
    }

    public CannotMeasure(String message, Throwable cause) {
        super(message, cause);
    }
}
