// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.util.EnumSet;
import java.util.Set;

/** What the inbox can show of a step beside its date and its dossier, in the order in which it is shown. */
public enum Column {
    STEP,
    HINDRANCE,
    HOLDER,
    LABELS,
    STATUS,
    UNIT,
    SUBMITTED,
    PROMISED;

    /** For who has chosen nothing. */
    public static Set<Column> usual() {
        return EnumSet.of(STEP, HINDRANCE, HOLDER, LABELS);
    }

    /** The key of its head, in the bundle {@code desk}. */
    public String messageKey() {
        return "desk.column." + name();
    }
}
