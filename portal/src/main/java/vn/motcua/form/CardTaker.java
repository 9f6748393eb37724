// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/** Where in a form a card is asked for: the groups, and the rows that are there, with a question that takes something from it. */
record CardTaker(Structure structure, Answers answers) {

    static boolean isOffered(Container container) {
        return container.parts().stream().anyMatch(part -> fact(part) != null);
    }

    static @Nullable CardFact fact(Part part) {
        return switch (part) {
            case Question question -> fact(question.drawing());
            case Block block -> block.card();
            case Repeat _ -> null;
        };
    }

    /** A question that an account may answer asks for the same of a card. */
    private static @Nullable CardFact fact(Part.Drawing drawing) {
        return drawing.card() != null || drawing.prefill() == null ? drawing.card() : CardFact.like(drawing.prefill());
    }

    boolean isOffered(String path) {
        return !path.isEmpty()
                && structure.part(path) instanceof Container container
                && isOffered(container)
                && areRowsThere(path);
    }

    /** A repeat is entered by the number of a row that is there, and nothing else is. */
    private boolean areRowsThere(String path) {
        var at = "";
        for (var step : Paths.steps(path)) {
            var isRowWanted = isRepeat(at);
            at = step instanceof Integer index ? Paths.row(at, index) : Paths.child(at, (String) step);
            if (isRowWanted != step instanceof Integer || isRowWanted && !isThere(at)) {
                return false;
            }
        }
        return !isRepeat(at);
    }

    private boolean isRepeat(String path) {
        return !path.endsWith("]") && structure.part(path) instanceof Repeat;
    }

    private boolean isThere(String row) {
        return answers.find(row).orElse("") instanceof Map<?, ?>;
    }
}
