// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import org.jspecify.annotations.Nullable;

/** A paper of the dossier and in how many copies of which kind it was handed in. */
public record Paper(
        String name,
        int originals,
        int certifiedCopies,
        int photocopies,
        int electronicFiles,
        @Nullable String note) {

    public Paper {
        if (originals < 0 || certifiedCopies < 0 || photocopies < 0 || electronicFiles < 0) {
            throw new IllegalArgumentException("A paper cannot be handed in fewer than 0 times: " + name);
        }
    }

    public static Paper onPaper(String name, int originals, int certifiedCopies) {
        return new Paper(name, originals, certifiedCopies, 0, 0, null);
    }

    public static Paper electronic(String name, int files) {
        return new Paper(name, 0, 0, 0, files, null);
    }
}
