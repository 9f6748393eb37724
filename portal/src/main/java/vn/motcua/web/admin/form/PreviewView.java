// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import vn.motcua.web.component.Link;

/** The phone with the form in it. */
public record PreviewView(WorkshopView workshop, List<Link> pages, String frame) {}
