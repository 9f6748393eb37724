// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.web.component.Problem;

/** Taking a dossier back, with the reason. */
public record WithdrawView(String code, String procedure, String reason, List<Problem> problems) {}
