// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import vn.motcua.web.component.Choice;

/** Which desk's register, for which days. */
public record RegisterView(List<Choice> units, String from, String until) {}
