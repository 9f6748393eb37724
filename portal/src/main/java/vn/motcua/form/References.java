// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the content of {@code $defs} in the place of each {@code $ref}. What stands beside a {@code $ref} is laid over
 * the content: objects are merged, anything else replaces.
 */
final class References {

    private static final String REF = "$ref";
    private static final String LOCAL = "#/$defs/";
    private static final int DEEPEST = 40;

    private final JsonNode definitions;
    private final Problems problems;

    References(ObjectNode document, Problems problems) {
        this.definitions = document.path("$defs");
        this.problems = problems;
    }

    ObjectNode resolved(ObjectNode document) {
        var copy = document.deepCopy();
        copy.remove(List.of("$defs", "$schema", "$id"));
        return (ObjectNode) resolved(copy, "", new LinkedHashSet<>());
    }

    private JsonNode resolved(JsonNode node, String path, Set<String> open) {
        if (open.size() > DEEPEST) {
            problems.add(path, "too-deep");
            return Json.newObject();
        }
        return switch (node) {
            case ObjectNode object when object.has(REF) -> followed(object, path, open);
            case ObjectNode object -> resolvedObject(object, path, open);
            case ArrayNode array -> resolvedArray(array, path, open);
            default -> node;
        };
    }

    private JsonNode resolvedObject(ObjectNode object, String path, Set<String> open) {
        var result = Json.newObject();
        object.properties()
                .forEach(entry ->
                        result.set(entry.getKey(), resolved(entry.getValue(), path(path, entry.getKey()), open)));
        return result;
    }

    private JsonNode resolvedArray(ArrayNode array, String path, Set<String> open) {
        var result = array.arrayNode();
        array.forEach(item -> result.add(resolved(item, path, open)));
        return result;
    }

    private static String path(String path, String keyword) {
        return keyword.equals("properties") || keyword.equals("items") ? path : Paths.child(path, keyword);
    }

    private JsonNode followed(ObjectNode object, String path, Set<String> open) {
        var reference = object.path(REF).asString("");
        var beside = object.deepCopy();
        beside.remove(REF);
        var name = reference.startsWith(LOCAL) ? reference.substring(LOCAL.length()) : "";
        if (!definitions.has(name)) {
            problems.add(path, "reference", reference);
            return beside;
        }
        if (open.contains(name)) {
            problems.add(path, "reference-cycle", reference);
            return beside;
        }
        var deeper = new LinkedHashSet<>(open);
        deeper.add(name);
        return resolved(merged(definitions.get(name), beside), path, deeper);
    }

    private static JsonNode merged(JsonNode under, JsonNode over) {
        if (!(under instanceof ObjectNode base) || !(over instanceof ObjectNode laid)) {
            return over;
        }
        var result = base.deepCopy();
        laid.properties().forEach(entry -> {
            var below = result.get(entry.getKey());
            result.set(entry.getKey(), below == null ? entry.getValue() : merged(below, entry.getValue()));
        });
        return result;
    }
}
