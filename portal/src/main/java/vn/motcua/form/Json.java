// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our way of reading JSON: exact decimals, no name twice, order kept. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static JsonNode tree(Map<String, ?> values) {
        return MAPPER.valueToTree(values);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String json) {
        return MAPPER.readValue(json, LinkedHashMap.class);
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** For people: a line for each name. */
    static String laidOut(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }
}
