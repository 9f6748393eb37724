// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * Who reads the page, as far as the layout must know: which ways to offer, and which name to show.
 *
 * @param mark tells this account from others on the same device, and says nothing else
 * @param receives dossiers at a counter
 * @param interviews an account without a post, as interviewers of surveys have
 */
public record Reader(Kind kind, String name, String mark, boolean receives, boolean administers, boolean interviews) {

    /** Decides which navigation the reader sees; rights are decided elsewhere, by the object. */
    public enum Kind {
        ANYONE,
        CITIZEN,
        OFFICER
    }

    static final Reader ANYONE = new Reader(Kind.ANYONE, "", "", false, false, false);

    public boolean isSignedIn() {
        return kind != Kind.ANYONE;
    }

    public boolean isCitizen() {
        return kind == Kind.CITIZEN;
    }

    public boolean isOfficer() {
        return kind == Kind.OFFICER;
    }
}
