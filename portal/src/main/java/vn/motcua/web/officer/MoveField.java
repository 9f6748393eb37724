// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;

/** One question of a move. */
public record MoveField(
        String name,
        Widget widget,
        String label,
        @Nullable String hint,
        String value,
        List<Choice> choices,
        @Nullable String error) {

    /** How it is asked. */
    public enum Widget {
        LINE,
        TEXT,
        RADIOS,
        SELECT,
        DATE,
        MONEY,
        FILES,
        /** A heading before the questions that follow; asks nothing. */
        HEADING
    }

    MoveField hinting(String text) {
        return new MoveField(name, widget, label, text, value, choices, error);
    }

    MoveField with(String typed, @Nullable String problem) {
        return new MoveField(name, widget, label, hint, typed, choices, problem);
    }
}
