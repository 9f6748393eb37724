// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a question is asked; each goes with certain types of JSON Schema and may imply a format. */
public enum Widget {
    TEXT("text", Set.of("string"), null, null),
    NAME("name", Set.of("string"), "person-name", null),
    TEXTAREA("textarea", Set.of("string"), null, null),
    DATE("date", Set.of("string"), "date", null),
    NUMBER("number", Set.of("number", "integer"), null, "decimal"),
    MONEY("money", Set.of("integer"), null, "numeric"),
    RADIO("radio", Set.of("string"), null, null),
    SELECT("select", Set.of("string"), null, null),
    CHECKBOX("checkbox", Set.of("boolean"), null, null),
    CHECKBOXES("checkboxes", Set.of("array"), null, null),
    ID_NUMBER("id-number", Set.of("string"), "vn-id-number", "numeric"),
    PHONE("phone", Set.of("string"), "vn-phone", "tel"),
    EMAIL("email", Set.of("string"), "email", "email"),
    COMMITMENT("commitment", Set.of("boolean"), null, null),
    PAPER("paper", Set.of("string"), null, null);

    private final String word;
    private final Set<String> types;
    private final @Nullable String format;
    private final @Nullable String inputmode;

    Widget(String word, Set<String> types, @Nullable String format, @Nullable String inputmode) {
        this.word = word;
        this.types = types;
        this.format = format;
        this.inputmode = inputmode;
    }

    /** The word of the definition, such as {@code id-number}. */
    public String word() {
        return word;
    }

    /** Chosen from options of the definition. */
    public boolean isChoice() {
        return this == RADIO || this == SELECT || this == CHECKBOXES;
    }

    /** A box to tick, alone. */
    public boolean isTick() {
        return this == CHECKBOX || this == COMMITMENT;
    }

    public static Optional<Widget> of(String word) {
        return Arrays.stream(values())
                .filter(widget -> widget.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Widget::word).toList();
    }

    boolean fits(String type) {
        return types.contains(type);
    }

    /** The types of JSON Schema it goes with. */
    public Set<String> types() {
        return types;
    }

    @Nullable
    String format() {
        return format;
    }

    @Nullable
    String inputmode() {
        return inputmode;
    }
}
