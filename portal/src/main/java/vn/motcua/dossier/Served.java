// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/**
 * How the offices of the portal served people in the last twelve months, over all procedures.
 *
 * @param dossiers finished in that time
 * @param dated of them, those to which a date was promised
 * @param kept of these, those that were finished by the date that was promised first: an apology with a new date keeps nothing
 * @param online filed online
 * @param lasting how long they took
 */
public record Served(long dossiers, long dated, long kept, long online, Lasting lasting) {

    public double shareKept() {
        return dated == 0 ? Double.NaN : (double) kept / dated;
    }

    public double shareOnline() {
        return (double) online / dossiers;
    }
}
