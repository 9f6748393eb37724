// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.util.Locale;
import vn.motcua.dossier.Label;

/** A label as it is shown: its name, and a colour that says nothing the name does not. */
public record LabelTag(String id, String name, String css) {

    static LabelTag of(Label label) {
        return new LabelTag(label.id().toString(), label.name(), css(label.colour()));
    }

    public static String css(Label.Colour colour) {
        return "mc-label--" + colour.name().toLowerCase(Locale.ROOT);
    }
}
