// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import com.networknt.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Logic;
import vn.motcua.form.Part.Look;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;
import vn.motcua.form.ReadForm.BadForm;
import vn.motcua.form.ReadForm.GoodForm;
import vn.motcua.form.Structure.Page;
import vn.motcua.form.Structure.Section;

/** Reads and checks the definition of a form. */
final class FormReader {

    private static final String TESTS = "tests";
    private static final Set<String> FORM_WORDS = Set.of("title", "pages", TESTS);
    private static final Set<String> PAGE_WORDS = Set.of("id", "title", "hint", "when", "sections");
    private static final Logger LOG = LoggerFactory.getLogger(FormReader.class);
    private static final Set<String> SECTION_WORDS = Set.of("title", "hint", "when", "fields");

    private final String json;
    private final Problems problems = new Problems();

    /** The conditions that a page and a section lay on their fields. */
    private final Map<String, List<Formula>> gates = new HashMap<>();

    private FormReader(String json) {
        this.json = json;
    }

    static ReadForm read(String json) {
        return new FormReader(json).read();
    }

    /** What can be made of a definition that was good once: all of it, what is understood today, or the bare questions. */
    static Form readPublished(String json) {
        return switch (read(json)) {
            case GoodForm(Form form) -> form;
            case BadForm(var problems) -> {
                LOG.warn("A published form is shown as far as it is understood: {}", problems);
                yield new FormReader(json).whatIsUnderstood((ObjectNode) Json.tree(json));
            }
        };
    }

    private Form whatIsUnderstood(ObjectNode document) {
        try {
            var form = Form.of(structure(new References(document, problems).resolved(document)), json);
            form.evaluate(Answers.none());
            form.summary(Answers.none(), Locale.ENGLISH);
            return form;
        } catch (RuntimeException unusable) {
            return Form.of(PlainForm.of(document), json);
        }
    }

    private ReadForm read() {
        try {
            if (Json.tree(json) instanceof ObjectNode document
                    && document.path("properties").isObject()) {
                return read(document);
            }
            problems.add("", "not-object");
        } catch (JacksonException notJson) {
            problems.add("", "not-json", Objects.requireNonNullElse(notJson.getOriginalMessage(), ""));
        }
        return new BadForm(problems.all());
    }

    private ReadForm read(ObjectNode document) {
        SchemaRules.faultsOf(document).forEach(fault -> problems.add(fault.path(), "not-schema", fault.reason()));
        if (!problems.isEmpty()) {
            return new BadForm(problems.all());
        }
        var schema = new References(document, problems).resolved(document);
        try {
            var structure = structure(schema);
            return problems.isEmpty() ? new GoodForm(Form.of(structure, json)) : new BadForm(problems.all());
        } catch (SchemaException unusable) {
            problems.add("", "not-schema", Objects.requireNonNullElse(unusable.getMessage(), ""));
            return new BadForm(problems.all());
        }
    }

    private Structure structure(ObjectNode schema) {
        var words = new Keywords(schema.path(SchemaRules.LAYOUT), "", problems);
        words.allow(FORM_WORDS);
        var title = words.bilingual("title");
        var pages = pages(words);
        var root = root(title, inOrder(new PartReader(problems).parts(schema, ""), pages));
        var order = new Dependencies(root, problems).order();
        var tests = FormTest.read(words.get(TESTS), problems);
        return new Structure(title, pages, root, order, SchemaRules.of(schema), tests);
    }

    private List<Page> pages(Keywords words) {
        var pages = new ArrayList<Page>();
        var ids = new HashSet<String>();
        for (var node : words.get("pages")) {
            var page = page(node);
            if (!ids.add(page.id())) {
                problems.add(page.id(), "page-twice", page.id());
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            problems.add("", "no-pages");
        }
        return pages;
    }

    private Page page(JsonNode node) {
        var id = node.path("id").asString("");
        var words = new Keywords(node, id, problems);
        words.allow(PAGE_WORDS);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            problems.add(id, "wrong-kind", "id", "a-z, 0-9, -");
        }
        var sections = new ArrayList<Section>();
        for (var section : node.path("sections")) {
            sections.add(section(section, id, words.when()));
        }
        return new Page(id, words.bilingual("title"), words.optional("hint"), sections);
    }

    private Section section(JsonNode node, String pageId, List<Formula> pageGate) {
        var words = new Keywords(node, pageId, problems);
        words.allow(SECTION_WORDS);
        var gate = new ArrayList<>(pageGate);
        gate.addAll(words.when());
        var names =
                node.path("fields").valueStream().map(name -> name.asString("")).toList();
        names.forEach(name -> place(name, pageId, gate));
        return new Section(words.optional("title"), words.optional("hint"), names);
    }

    private void place(String name, String pageId, List<Formula> gate) {
        if (gates.put(name, gate) != null) {
            problems.add(pageId, "placed-twice", name);
        }
    }

    /** The top-level parts in the order of the pages, each behind the gates of its page and section. */
    private List<Part> inOrder(List<Part> parts, List<Page> pages) {
        var byName = new HashMap<String, Part>();
        parts.forEach(part -> byName.put(part.name(), part));
        parts.stream()
                .filter(part -> !gates.containsKey(part.name()))
                .forEach(part -> problems.add(part.path(), "not-placed", part.name()));
        var ordered = new ArrayList<Part>();
        for (var page : pages) {
            page.sections().stream()
                    .flatMap(section -> section.names().stream())
                    .forEach(name -> {
                        var part = byName.get(name);
                        if (part == null) {
                            problems.add(page.id(), "placed-unknown", name);
                        } else {
                            ordered.add(gated(part, gates.getOrDefault(name, List.of())));
                        }
                    });
        }
        return ordered;
    }

    private static Part gated(Part part, List<Formula> gate) {
        var when = new ArrayList<>(gate);
        when.addAll(part.logic().when());
        var logic = new Logic(
                when,
                part.logic().computed(),
                part.logic().suggested(),
                part.logic().checks());
        return switch (part) {
            case Question q ->
                new Question(
                        q.name(),
                        q.path(),
                        q.required(),
                        q.look(),
                        logic,
                        q.widget(),
                        q.type(),
                        q.choices(),
                        q.notBefore(),
                        q.notAfter(),
                        q.drawing());
            case Block b ->
                new Block(
                        b.name(),
                        b.path(),
                        b.required(),
                        b.look(),
                        logic,
                        b.parts(),
                        b.place(),
                        b.applicant(),
                        b.card());
            case Repeat r ->
                new Repeat(
                        r.name(), r.path(), r.required(), r.look(), logic, r.parts(), r.rowLabel(), r.min(), r.max());
        };
    }

    private static Block root(Bilingual title, List<Part> parts) {
        var look = new Look(title, title, null, Map.of());
        return new Block("", "", true, look, Logic.NONE, List.copyOf(parts), false, null, null);
    }
}
