// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;

/**
 * What stands above a dossier at the desk: the way on in its list and back to it, what was just done, its labels.
 *
 * @param list the place in the list as it travels; empty for a dossier that was opened by itself
 * @param done the dossier that was done just before
 * @param others labels that could be put on it
 */
public record DeskBar(
        String code,
        String list,
        @Nullable String back,
        @Nullable String skip,
        @Nullable Link done,
        List<LabelTag> labels,
        List<Choice> others) {

    /** The address of the dossier, as it was opened. */
    public String here() {
        return with("");
    }

    /** A page of the dossier, with the place in the list. */
    public String with(String page) {
        return ListPlace.with("/desk/dossiers/" + code + page, list);
    }
}
