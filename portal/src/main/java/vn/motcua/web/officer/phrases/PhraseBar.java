// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.phrases;

import java.util.List;
import vn.motcua.web.component.Choice;

/**
 * Phrases to be put into one of the texts of a page.
 *
 * @param targets the texts, by the names of their fields
 * @param into the one chosen
 */
public record PhraseBar(List<Line> phrases, List<Choice> targets, String into) {

    /** @param own of the unit, not of the province */
    public record Line(String id, String name, String text, boolean own) {}

    public PhraseBar with(List<Choice> texts) {
        return new PhraseBar(phrases, texts, into);
    }

    public boolean isUseful() {
        return !phrases.isEmpty() && !targets.isEmpty();
    }
}
