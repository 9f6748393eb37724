// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.deciding;

/**
 * A decision that can be begun with one press, filled from the dossier, and then goes with the move that brings it on.
 *
 * @param address where the button sends
 * @param template the version of the template that grants what is asked
 * @param list the place in the list from which the dossier was opened; empty for one opened by itself
 */
public record DraftOffer(String address, String template, String list) {}
