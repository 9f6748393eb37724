// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.form.FormView;

/** One page of the form of a draft. */
public record FormPageView(
        Filing filing, FormView form, FormView.PageView current, List<FormView.ErrorLink> problems, String back) {}
