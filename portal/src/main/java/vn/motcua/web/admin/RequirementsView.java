// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import vn.motcua.web.component.Choice;

/** The roles, each with how many of its holders have a second factor; and of whom it is demanded. */
public record RequirementsView(List<Choice> roles, List<String> demanded) {}
