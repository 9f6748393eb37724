// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms that come with a fresh start, one for each starter procedure. Their files share blocks such as a person; here
 * each is complete in itself, ready to be kept as a published version.
 */
public final class StarterForms {

    private static final String FOLDER = "/starter/forms/";
    private static final String SHARED = "shared/blocks.json";
    private static final String REF = "$ref";
    private static final String LOCAL = "#/$defs/";

    private StarterForms() {}

    /** The definition of the form of a procedure, such as {@code 1.001193}. */
    public static Optional<String> find(String procedureCode) {
        if (!procedureCode.matches("[0-9.]+")) {
            return Optional.empty();
        }
        return Optional.ofNullable(resource(procedureCode + ".json")).map(StarterForms::complete);
    }

    /** The blocks that starter forms share, such as a person or an ethnic group, each complete in itself, by name. */
    public static Map<String, String> blocks() {
        var blocks =
                (ObjectNode) Json.tree(Optional.ofNullable(resource(SHARED)).orElse("{\"$defs\":{}}"));
        var complete = new LinkedHashMap<String, String>();
        var names = blocks.path("$defs").propertyNames();
        names.forEach(name -> {
            var use = Json.newObject();
            use.set("$defs", blocks.path("$defs"));
            use.putObject("block").put(REF, LOCAL + name);
            complete.put(
                    name,
                    Json.text(new References(use, new Problems()).resolved(use).path("block")));
        });
        return complete;
    }

    private static String complete(String json) {
        var form = (ObjectNode) Json.tree(json);
        var blocks =
                Json.tree(Optional.ofNullable(resource(SHARED)).orElse("{}")).path("$defs");
        var used = new LinkedHashMap<String, JsonNode>();
        collect(form, blocks, used);
        if (!used.isEmpty()) {
            var definitions = form.putObject("$defs");
            used.forEach(definitions::set);
        }
        return Json.text(form);
    }

    /** Turns references to shared blocks into local ones and gathers these blocks, with those they use themselves. */
    private static void collect(JsonNode node, JsonNode blocks, Map<String, JsonNode> used) {
        if (node instanceof ArrayNode array) {
            array.forEach(item -> collect(item, blocks, used));
        }
        if (node instanceof ObjectNode object) {
            localise(object, blocks, used);
            object.forEach(value -> collect(value, blocks, used));
        }
    }

    private static void localise(ObjectNode object, JsonNode blocks, Map<String, JsonNode> used) {
        var reference = object.path(REF).asString("").replaceFirst("^" + SHARED, "");
        if (!reference.startsWith(LOCAL)) {
            return;
        }
        object.put(REF, reference);
        var name = reference.substring(LOCAL.length());
        if (blocks.has(name) && !used.containsKey(name)) {
            var block = blocks.get(name).deepCopy();
            used.put(name, block);
            collect(block, blocks, used);
        }
    }

    private static @Nullable String resource(String name) {
        try (var in = StarterForms.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
