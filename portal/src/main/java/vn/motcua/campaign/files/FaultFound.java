// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.files;

import vn.motcua.campaign.Fault;

/** Leads out of the reading of a line that has a fault. */
public final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final Fault.Kind kind;
    private final String detail;

    public FaultFound(String column, String value, Fault.Kind kind, String detail) {
        super(column + " " + kind);
        this.column = column;
        this.value = value;
        this.kind = kind;
        this.detail = detail;
    }

    Fault at(long line) {
        return new Fault(line, column, value, kind, detail);
    }
}
