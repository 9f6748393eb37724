// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;

/** Ten recovery codes, shown this once, and the page that comes after. */
public record RecoveryCodesView(List<String> codes, String next) {

    /** Under which name they are carried to the page. */
    static final String CODES = "recoveryCodes";
}
