// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A message carried over a redirect to the next page, where the layout shows it once. A controller adds it with
 * {@code redirect.addFlashAttribute(Flash.NAME, Flash.done("citizen.draft.saved"))}.
 */
public record Flash(Kind kind, String key, List<? extends Serializable> arguments) implements Serializable {

    public static final String NAME = "flash";

    /** Decides the colour and how loudly a screen reader tells it. */
    public enum Kind {
        DONE,
        NOTE,
        PROBLEM
    }

    /** The kind as the notification component names it. */
    public String css() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public static Flash done(String key, Serializable... arguments) {
        return new Flash(Kind.DONE, key, List.of(arguments));
    }

    public static Flash note(String key, Serializable... arguments) {
        return new Flash(Kind.NOTE, key, List.of(arguments));
    }

    public static Flash problem(String key, Serializable... arguments) {
        return new Flash(Kind.PROBLEM, key, List.of(arguments));
    }
}
