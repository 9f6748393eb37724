// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** The unit does not handle the procedure at that time. */
public final class NotHandledThere extends RuntimeException {

    public NotHandledThere(String procedure, String unit) {
        super("Unit " + unit + " does not handle procedure " + procedure
                + " at that time; ask Handlings.unitsFor for the units that do");
    }
}
