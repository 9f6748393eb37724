// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.text.Normalizer;

/**
 * What is wrong with a paper or an answer of a dossier.
 *
 * @param target the name of the paper, or the path of the answer in the form
 * @param why and how to put it right; empty when it is right after all
 */
public record Fault(About about, String target, String why) {

    static final int LONGEST = 2000;

    /** What of a dossier can be faulty. */
    public enum About {
        PAPER,
        ANSWER
    }

    public Fault {
        var clean = Normalizer.normalize(why, Normalizer.Form.NFC).strip();
        why = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    public static Fault ofPaper(String name, String why) {
        return new Fault(About.PAPER, name, why);
    }

    public static Fault ofAnswer(String path, String why) {
        return new Fault(About.ANSWER, path, why);
    }

    boolean isAbout(About kind, String what) {
        return about == kind && target.equals(what);
    }
}
