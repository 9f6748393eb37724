// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/**
 * How many citizens' drafts and open dossiers keep a version of a form; counted to {@link #MOST}, which stands for "or
 * more".
 */
public record FormUse(int drafts, int openDossiers) {

    public static final int MOST = 1_000;
}
