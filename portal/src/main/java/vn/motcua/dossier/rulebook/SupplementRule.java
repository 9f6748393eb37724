// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

/** Whether papers may be asked for more than once. */
public enum SupplementRule {
    ONCE,
    AGAIN
}
