// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.web.component.Problem;

/**
 * Taking a dossier from a counter into one's account.
 *
 * @param code as it was typed or scanned
 * @param claim the code on the receipt, likewise
 */
public record ClaimView(String code, String claim, List<Problem> problems) {}
