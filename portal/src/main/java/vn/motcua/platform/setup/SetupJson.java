// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform.setup;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as people and {@code git diff} like it: an indented line for each field, fields of records in the order of the record, a line
 * feed at the end of each line. Reading takes nothing unknown, no name twice, and no null inside a list.
 */
public final class SetupJson {

    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(TWO_BLANKS)
            .withArrayIndenter(TWO_BLANKS);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(seen -> seen.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private static final Pattern EXCEPTION_TAIL = Pattern.compile("(?s)\\n at \\[.*");

    private SetupJson() {}

    public static String write(Object value) {
        return MAPPER.writer().with(PRETTY).writeValueAsString(value) + "\n";
    }

    /** @throws WrongSetup with the line at which it goes wrong */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw wrong(e, text);
        } catch (IllegalArgumentException e) {
            throw new WrongSetup("file", text, String.valueOf(e.getMessage()));
        }
    }

    /** @throws WrongSetup with the line at which it goes wrong */
    public static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw wrong(e, text);
        }
    }

    private static WrongSetup wrong(JacksonException e, String text) {
        var at = e.getLocation();
        var line = at == null ? 0 : at.getLineNr();
        var lines = text.split("\n", -1);
        var there = line >= 1 && line <= lines.length ? lines[line - 1].strip() : "";
        return new WrongSetup(
                "line " + line,
                there,
                EXCEPTION_TAIL.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(""));
    }
}
