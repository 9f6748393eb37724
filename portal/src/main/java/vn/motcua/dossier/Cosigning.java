// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/**
 * What somebody who was invited reads before they sign.
 *
 * @param inviter the name of the owner
 * @param content names what is shown: whoever agrees has read exactly this
 */
public record Cosigning(Cosigner cosigner, Draft draft, String inviter, String content) {}
