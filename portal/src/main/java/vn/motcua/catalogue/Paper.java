// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import vn.motcua.form.Answers;

/**
 * One line of the checklist.
 *
 * @param key the slot to which a file is uploaded; unique in the procedure
 * @param group the heading of the source or the case this paper belongs to
 * @param originals how many originals are handed in
 * @param copies how many copies are handed in
 * @param onlyShown the original is shown and given back
 * @param required whether a dossier is incomplete without it, when its case applies
 * @param when a FEEL condition over the answers of the form; empty: always
 * @param template the name of the official template, where there is one
 * @param isNote no paper at all but a remark that the source lists among the papers
 */
public record Paper(
        String key,
        Wording name,
        Wording group,
        int originals,
        int copies,
        boolean onlyShown,
        boolean required,
        String when,
        String template,
        boolean isNote) {

    /** The case it belongs to, without the marks of the list in which the source wrote it; empty: every case. */
    public String caseName() {
        return plain(group.vi());
    }

    /** A heading of the source without the marks of its list. */
    public static String plain(String heading) {
        return heading.replaceFirst("^[\\s*+•–-]+", "").replaceAll("[:：]\\s*$", "");
    }

    /** Whether its case applies to somebody who gave these answers. */
    public boolean concerns(Answers answers) {
        return when.isBlank() || answers.satisfy(when);
    }

    /** Whether a dossier with these answers is incomplete until this paper comes with it. */
    public boolean isNeededWith(Answers answers) {
        return required && !onlyShown && concerns(answers);
    }
}
