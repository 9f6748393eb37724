// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import vn.motcua.web.component.Choice;
import vn.motcua.web.draft.Filing;

/**
 * For whom a dossier is filed.
 *
 * @param whose {@code SELF} or a capacity
 * @param version of the draft that the page shows
 */
public record WhoseView(Filing filing, List<Choice> choices, String whose, String back, long version) {}
