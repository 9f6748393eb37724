// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Where the clerk sits today; no halls for officers who do not serve in one. */
public record WindowChoiceView(List<Choice> halls, String unit, String number, List<Problem> problems) {}
