// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

/** There is no unit of this code, now or at any time. */
public final class UnknownUnit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownUnit(String code) {
        super("There is no unit '" + code
                + "'. A code looks like H57.16.03; import the unit with 'import units FILE'.");
    }
}
