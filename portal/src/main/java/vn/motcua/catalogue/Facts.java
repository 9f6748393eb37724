// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An object of an imported line, read field by field; a field of the wrong type is refused by its path. Texts come out
 * in NFC, without invisible characters, with single spaces.
 */
record Facts(String path, JsonNode node) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\uFEFF\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

    static Facts of(String line) {
        try {
            return object("line", Json.tree(line));
        } catch (JacksonException e) {
            throw new WrongField("line", line.strip(), "one JSON object on one line");
        }
    }

    private static Facts object(String path, JsonNode node) {
        if (!node.isObject()) {
            throw new WrongField(path, node.toString(), "a JSON object");
        }
        return new Facts(path, node);
    }

    String pathOf(String field) {
        return path.equals("line") ? field : path + "." + field;
    }

    /** A text that must be there and not be blank. */
    String text(String field) {
        var text = textOrEmpty(field);
        if (text.isBlank()) {
            throw new WrongField(pathOf(field), "", "a text");
        }
        return text;
    }

    /** As {@link #text(String)}, of at most so many characters. */
    String text(String field, int most) {
        var text = text(field);
        if (text.length() > most) {
            throw new WrongField(
                    pathOf(field),
                    text.substring(0, 80) + "…",
                    String.format(Locale.ROOT, "at most %,d characters", most));
        }
        return text;
    }

    /** A text; empty when the field is absent or null. */
    String textOrEmpty(String field) {
        var value = value(field);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            throw new WrongField(pathOf(field), value.toString(), "a text in quotes");
        }
        return clean(value.stringValue());
    }

    int number(String field) {
        var value = value(field);
        if (value == null) {
            return 0;
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw new WrongField(pathOf(field), value.toString(), "a whole number, 0 or more");
        }
        return value.intValue();
    }

    boolean flag(String field) {
        var value = value(field);
        if (value != null && !value.isBoolean()) {
            throw new WrongField(pathOf(field), value.toString(), "true or false");
        }
        return value != null && value.booleanValue();
    }

    List<Facts> objects(String field) {
        var objects = new ArrayList<Facts>();
        for (var element : list(field)) {
            objects.add(object(pathOf(field) + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var element : list(field)) {
            if (!element.isString()) {
                throw new WrongField(pathOf(field) + "[" + texts.size() + "]", element.toString(), "a text in quotes");
            }
            texts.add(clean(element.stringValue()));
        }
        return texts;
    }

    private Iterable<JsonNode> list(String field) {
        var value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new WrongField(pathOf(field), value.toString(), "a list: [ … ]");
        }
        return value;
    }

    private @Nullable JsonNode value(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static String clean(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }
}
