// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Bilingual;
import vn.motcua.form.FieldNames;
import vn.motcua.form.StarterForms;

/** Changes of questions and groups in a definition. Each answers with the path where the change is seen. */
final class Questions {

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String FIELDS = "fields";

    private final Definition definition;
    private final List<Fault> faults;

    Questions(Definition definition, List<Fault> faults) {
        this.definition = definition;
        this.faults = faults;
    }

    private boolean isGone(String path) {
        var gone = definition.find(path).isEmpty();
        if (gone) {
            faults.add(Fault.of("", "gone", path));
        }
        return gone;
    }

    String change(String path, Sheet sheet) {
        if (isGone(path)) {
            return path;
        }
        var node = definition.find(path).orElseThrow();
        if (isContainer(SheetReader.kind(node)) != isContainer(sheet.kind())) {
            faults.add(Fault.of(Sheet.KIND, "no-kind"));
            return path;
        }
        new SheetWriter(sheet, faults).question(node);
        require(definition.holder(path), Definition.nameOf(path), sheet.isTrue(Sheet.REQUIRED));
        return path;
    }

    private static boolean isContainer(String kind) {
        return kind.equals(Sheet.GROUP) || kind.equals(Sheet.REPEAT) || kind.equals(Sheet.PLACE);
    }

    private static void require(ObjectNode holder, String name, boolean isRequired) {
        var required = holder.get(REQUIRED) instanceof ArrayNode known ? known : holder.putArray(REQUIRED);
        required.removeIf(one -> one.asString("").equals(name));
        if (isRequired) {
            required.add(name);
        }
        if (required.isEmpty()) {
            holder.remove(REQUIRED);
        }
    }

    String add(Edit.AddQuestion add) {
        var node = Json.newObject();
        fill(node, add.sheet().kind());
        new SheetWriter(add.sheet(), faults).question(node);
        var wanted = add.sheet().text(Sheet.NAME);
        return put(add.page(), add.section(), add.group(), node, add.sheet().text(Sheet.LABEL + Sheet.VI), wanted)
                .map(path -> required(path, add.sheet()))
                .orElse("");
    }

    private String required(String path, Sheet sheet) {
        require(definition.holder(path), Definition.nameOf(path), sheet.isTrue(Sheet.REQUIRED));
        return path;
    }

    /** A group needs a question to begin with. */
    private static void fill(ObjectNode node, String kind) {
        if (kind.equals(Sheet.GROUP)) {
            firstQuestion(node);
        } else if (kind.equals(Sheet.REPEAT)) {
            firstQuestion(node.putObject("items"));
        }
    }

    private static void firstQuestion(ObjectNode holder) {
        var question = holder.put("type", "object")
                .putObject(PROPERTIES)
                .putObject("content")
                .put("type", "string")
                .put("maxLength", 300);
        var words = question.putObject(Definition.LAYOUT);
        SheetWriter.put(words, Sheet.LABEL, new Bilingual("Nội dung", "Content"));
        words.put("widget", "text");
    }

    String addBlock(Edit.AddBlock add) {
        var block = StarterForms.blocks().get(add.block());
        if (block == null) {
            faults.add(Fault.of("", "gone", add.block()));
            return "";
        }
        return put(add.page(), add.section(), add.group(), Json.object(block), add.block(), "")
                .orElse("");
    }

    private java.util.Optional<String> put(
            String page, int section, String group, ObjectNode node, String label, String wanted) {
        var place = definition.findSection(page, section);
        if (group.isEmpty() ? place.isEmpty() : definition.find(group).isEmpty()) {
            faults.add(Fault.of("", "gone", group.isEmpty() ? page : group));
            return java.util.Optional.empty();
        }
        var holder = group.isEmpty()
                ? definition.root()
                : (ObjectNode) Definition.inside(definition.find(group).orElseThrow());
        var properties = properties(holder);
        var name = wanted.isEmpty() ? FieldNames.of(label, properties::has) : wanted;
        if (properties.has(name)) {
            faults.add(Fault.of(Sheet.NAME, "name-twice", name));
        }
        properties.set(name, node);
        if (group.isEmpty()) {
            fields(place.orElseThrow()).add(name);
        }
        return java.util.Optional.of(group.isEmpty() ? name : group + "." + name);
    }

    private static ObjectNode properties(ObjectNode holder) {
        return holder.get(PROPERTIES) instanceof ObjectNode known ? known : holder.putObject(PROPERTIES);
    }

    private static ArrayNode fields(ObjectNode section) {
        return section.get(FIELDS) instanceof ArrayNode known ? known : section.putArray(FIELDS);
    }

    String remove(String path) {
        if (isGone(path)) {
            return path;
        }
        var name = Definition.nameOf(path);
        var holder = definition.holder(path);
        require(holder, name, false);
        properties(holder).remove(name);
        if (!path.contains(".")) {
            sections()
                    .forEach(section ->
                            fields(section).removeIf(field -> field.asString("").equals(name)));
        }
        return definition.find(path).isEmpty() && path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    private List<ObjectNode> sections() {
        return definition
                .pages()
                .valueStream()
                .flatMap(page -> page.path("sections").valueStream())
                .map(ObjectNode.class::cast)
                .toList();
    }

    String copy(String path) {
        if (isGone(path)) {
            return path;
        }
        var node = definition.find(path).orElseThrow().deepCopy();
        var label = Definition.text(node.path(Definition.LAYOUT).path(Sheet.LABEL));
        SheetWriter.put(
                SheetWriter.layout(node),
                Sheet.LABEL,
                new Bilingual(label.vi() + " (bản sao)", label.en() + " (copy)"));
        var holder = definition.holder(path);
        var name = FieldNames.of(Definition.nameOf(path), properties(holder)::has);
        var copy = path.contains(".") ? path.substring(0, path.lastIndexOf('.') + 1) + name : name;
        insertAfter(properties(holder), Definition.nameOf(path), name, node);
        if (!path.contains(".")) {
            insertAfter(path, name);
        }
        require(holder, name, definition.isRequired(path));
        return copy;
    }

    private void insertAfter(String field, String copy) {
        sections().stream()
                .filter(section -> Definition.holds(section, field))
                .forEach(section -> fields(section).insert(indexOf(fields(section), field) + 1, copy));
    }

    private static int indexOf(ArrayNode fields, String name) {
        for (int index = 0; index < fields.size(); index++) {
            if (fields.get(index).asString("").equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private static void insertAfter(ObjectNode properties, String name, String copy, JsonNode node) {
        var entries = new ArrayList<Map.Entry<String, JsonNode>>();
        properties.properties().forEach(entry -> {
            entries.add(Map.entry(entry.getKey(), entry.getValue()));
            if (entry.getKey().equals(name)) {
                entries.add(Map.entry(copy, node));
            }
        });
        refill(properties, entries);
    }

    private static void refill(ObjectNode properties, List<Map.Entry<String, JsonNode>> entries) {
        properties.removeAll();
        entries.forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
    }

    String move(String path, int by) {
        if (isGone(path)) {
            return path;
        }
        if (path.contains(".")) {
            moveInside(properties(definition.holder(path)), Definition.nameOf(path), by);
        } else {
            moveOnPages(path, by);
        }
        return path;
    }

    private static void moveInside(ObjectNode properties, String name, int by) {
        var entries = new ArrayList<Map.Entry<String, JsonNode>>();
        properties.properties().forEach(entry -> entries.add(Map.entry(entry.getKey(), entry.getValue())));
        var from = 0;
        while (!entries.get(from).getKey().equals(name)) {
            from++;
        }
        var to = from + by;
        if (to >= 0 && to < entries.size()) {
            Collections.swap(entries, from, to);
            refill(properties, entries);
        }
    }

    private void moveOnPages(String name, int by) {
        var sections = sections();
        for (int index = 0; index < sections.size(); index++) {
            var fields = fields(sections.get(index));
            var from = indexOf(fields, name);
            if (from < 0) {
                continue;
            }
            var to = from + by;
            if (to >= 0 && to < fields.size()) {
                fields.remove(from);
                fields.insert(to, name);
            } else if (index + by >= 0 && index + by < sections.size()) {
                fields.remove(from);
                var next = fields(sections.get(index + by));
                next.insert(by > 0 ? 0 : next.size(), name);
            }
            return;
        }
    }

    String place(String path, String page, int section) {
        var target = definition.findSection(page, section);
        if (isGone(path) || target.isEmpty() || path.contains(".")) {
            faults.add(Fault.of("", "gone", page));
            return path;
        }
        sections()
                .forEach(from ->
                        fields(from).removeIf(field -> field.asString("").equals(path)));
        fields(target.get()).add(path);
        return path;
    }
}
