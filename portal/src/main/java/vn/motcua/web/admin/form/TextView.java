// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import vn.motcua.web.component.Problem;

/** The definition of a draft as text. */
public record TextView(WorkshopView workshop, String text, int revision, List<Problem> problems) {}
