// SPDX-License-Identifier: Apache-2.0
package vn.motcua.setup;

/** A folder or an archive that is no set-up, or cannot be read; {@code key} ends the key {@code setup.unreadable.…} of its words. */
public final class UnreadableSetup extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String about;

    UnreadableSetup(String key, String about) {
        super(key + ": " + about);
        this.key = key;
        this.about = about;
    }

    public String key() {
        return key;
    }

    /** The file or the number it is about. */
    public String about() {
        return about;
    }
}
