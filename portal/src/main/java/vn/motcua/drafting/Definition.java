// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Bilingual;

/** The definition of a form as it is read for its author: page by page, question by question. It holds no references. */
public final class Definition {

    static final String LAYOUT = "x-motcua";
    private static final String PROPERTIES = "properties";
    private static final String FIELDS = "fields";

    private final ObjectNode root;

    private Definition(ObjectNode root) {
        this.root = root;
    }

    /** Of a form that was read well. */
    public static Definition of(String json) {
        return new Definition(Json.object(json));
    }

    static Definition of(ObjectNode root) {
        return new Definition(root);
    }

    /** A first form: one page with one question. */
    static String blank(String title) {
        var root = Json.newObject();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        var layout = root.putObject(LAYOUT);
        layout.putObject("title").put("vi", title).put("en", title);
        var page = layout.putArray("pages").addObject().put("id", "form");
        page.putObject("title").put("vi", "Nội dung yêu cầu").put("en", "What you ask for");
        page.putArray("sections").addObject().putArray(FIELDS).add("content");
        var question = root.putObject(PROPERTIES).putObject("content").put("type", "string");
        var words = question.put("maxLength", 2000).putObject(LAYOUT);
        words.putObject("label").put("vi", "Nội dung yêu cầu").put("en", "What you ask for");
        words.put("widget", "textarea");
        root.putArray("required").add("content");
        return Json.laidOut(root);
    }

    public String json() {
        return Json.laidOut(root);
    }

    ObjectNode root() {
        return root;
    }

    /** The title of the whole form. */
    public Sheet title() {
        return SheetReader.texts(root.path(LAYOUT), Sheet.TITLE);
    }

    public Optional<Sheet> question(String path) {
        return find(path).map(node -> SheetReader.question(node, isRequired(path)));
    }

    public Optional<Sheet> page(String id) {
        return findPage(id).map(page -> SheetReader.texts(page, Sheet.TITLE, Sheet.HINT, Sheet.WHEN));
    }

    public Optional<Sheet> section(String page, int number) {
        return findSection(page, number)
                .map(section -> SheetReader.texts(section, Sheet.TITLE, Sheet.HINT, Sheet.WHEN));
    }

    /** The page on which a question stands, itself or with the group around it. */
    public String pageOf(String path) {
        var top = path.split("\\.", 2)[0];
        return pages().valueStream()
                .filter(page -> page.path("sections").valueStream().anyMatch(section -> holds(section, top)))
                .map(page -> page.path("id").asString(""))
                .findFirst()
                .orElse("");
    }

    static boolean holds(JsonNode section, String name) {
        return section.path(FIELDS)
                .valueStream()
                .anyMatch(field -> field.asString("").equals(name));
    }

    /** The node of a question, group or repeat. */
    Optional<ObjectNode> find(String path) {
        @Nullable JsonNode at = root;
        for (var name : path.split("\\.")) {
            at = at == null ? null : inside(at).path(PROPERTIES).get(name);
        }
        return Optional.ofNullable(at instanceof ObjectNode node ? node : null);
    }

    /** The schema in which the inner questions of a node stand: that of the rows, for a repeat. */
    static JsonNode inside(JsonNode node) {
        return node.path("items").path("type").asString("").equals("object") ? node.path("items") : node;
    }

    /** The schema that holds a question. */
    ObjectNode holder(String path) {
        var dot = path.lastIndexOf('.');
        return dot < 0
                ? root
                : (ObjectNode)
                        find(path.substring(0, dot)).map(Definition::inside).orElseThrow();
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean isRequired(String path) {
        return holder(path)
                .path("required")
                .valueStream()
                .anyMatch(name -> name.asString("").equals(nameOf(path)));
    }

    ArrayNode pages() {
        return (ArrayNode) root.path(LAYOUT).path("pages");
    }

    Optional<ObjectNode> findPage(String id) {
        return pages().valueStream()
                .filter(page -> page.path("id").asString("").equals(id))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    Optional<ObjectNode> findSection(String page, int number) {
        return findPage(page).map(found -> found.path("sections").get(number)).map(ObjectNode.class::cast);
    }

    ArrayNode tests() {
        var layout = (ObjectNode) root.path(LAYOUT);
        return layout.get("tests") instanceof ArrayNode tests ? tests : layout.putArray("tests");
    }

    public Outline outline() {
        return new Outline(
                text(root.path(LAYOUT).path("title")),
                pages().valueStream().map(this::outline).toList());
    }

    private Outline.Page outline(JsonNode page) {
        var sections = new ArrayList<Outline.Section>();
        for (var section : page.path("sections")) {
            sections.add(outline(section, sections.size()));
        }
        return new Outline.Page(
                page.path("id").asString(""),
                text(page.path("title")),
                page.path("when").asString(""),
                sections);
    }

    private Outline.Section outline(JsonNode section, int number) {
        var parts = section.path(FIELDS)
                .valueStream()
                .map(name -> name.asString(""))
                .map(name -> part(name, name, root))
                .toList();
        return new Outline.Section(
                number, text(section.path("title")), section.path("when").asString(""), parts);
    }

    private static Outline.Part part(String path, String name, JsonNode holder) {
        var node = holder.path(PROPERTIES).path(name);
        var words = node.path(LAYOUT);
        var required = holder.path("required")
                .valueStream()
                .anyMatch(one -> one.asString("").equals(name));
        var kind = SheetReader.kind(node);
        return new Outline.Part(
                path,
                name,
                text(words.path("label")),
                kind,
                required,
                words.path("when").asString(""),
                words.path("computed").asString(""),
                !words.path("checks").isEmpty(),
                kind.equals(Sheet.PLACE) ? List.of() : inner(path, inside(node)));
    }

    private static List<Outline.Part> inner(String path, JsonNode holder) {
        return holder.path(PROPERTIES).propertyNames().stream()
                .map(name -> part(path + "." + name, name, holder))
                .toList();
    }

    static Bilingual text(JsonNode text) {
        return new Bilingual(text.path("vi").asString(""), text.path("en").asString(""));
    }
}
