// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** No procedure has this code. */
public final class NoSuchProcedure extends RuntimeException {

    public NoSuchProcedure(String code) {
        super("No procedure has the code " + code + "; a code looks like 1.001193 and is listed at /procedures");
    }
}
