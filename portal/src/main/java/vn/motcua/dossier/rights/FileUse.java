// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rights;

/** As what a file belongs to a dossier. */
public enum FileUse {
    APPLICATION,
    SUPPLEMENT,
    RESULT,
    /** An opinion or a proof of payment. */
    INTERNAL
}
