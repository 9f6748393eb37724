// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import vn.motcua.imports.Refusal;

/** One import, and the lines that were left out with their reasons. */
public record ImportRunView(ImportLine run, List<Refusal> refusals) {}
