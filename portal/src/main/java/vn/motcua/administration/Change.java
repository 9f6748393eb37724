// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change as it is noted: {@code Change.of(Area.UNITS, Deed.RENAMED, "H57.16", "Sở Y tế").with("name", "…", "…")}.
 * Never with a password, a code for signing in, the secret of a token or anything from a dossier. Whatever stands in both
 * languages is given as a {@link Text}, so that each reader meets their own.
 *
 * @param object the code or id of the thing, by which all its changes are found
 * @param name what people call it, as it was at that time
 */
public record Change(Area area, Deed deed, String object, Text name, List<Detail> details) {

    private static final int LONGEST_NAME = 300;

    public Change {
        object = Text.of(object).vi();
        name = name.shortened(LONGEST_NAME);
        details = List.copyOf(details);
    }

    /** @param name a {@link Text}, or a name that is the same in every language */
    public static Change of(Area area, Deed deed, String object, Object name) {
        return new Change(area, deed, object, Text.of(name), List.of());
    }

    /** A fact with what it was and what it is; its name has words under {@code changes.fact.}. Empty: there was or is none. */
    public Change with(String fact, Object from, Object to) {
        return with(fact, "", from, to, false);
    }

    /** As {@link #with}, where both are codes with words under {@code changes.value.FACT.}. */
    public Change withCode(String fact, Object from, Object to) {
        return with(fact, "", from, to, true);
    }

    /** As {@link #with}, of a fact of which the thing has several: {@code about} says whose, and its words take it. */
    public Change with(String fact, Object about, Object from, Object to, boolean coded) {
        var turned = new Detail.Turned(fact, text(about), text(from), text(to), coded);
        return turned.from().isEmpty() && turned.to().isEmpty() ? this : and(turned);
    }

    /** A sentence that has words of its own, with its arguments. */
    public Change saying(String key, Object... arguments) {
        return and(
                new Detail.Said(key, Arrays.stream(arguments).map(Change::text).toList()));
    }

    private Change and(Detail detail) {
        var all = new ArrayList<>(details);
        all.add(detail);
        return new Change(area, deed, object, name, all);
    }

    private static Text text(Object value) {
        return Text.of(value).shortened(Detail.LONGEST);
    }
}
