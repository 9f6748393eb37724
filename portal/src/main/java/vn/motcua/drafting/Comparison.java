// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.motcua.drafting.Difference.Kind;
import vn.motcua.form.Bilingual;

/** What differs between two definitions, as somebody who answers for it wants to read it. Nothing that differs is silent. */
final class Comparison {

    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final Set<String> TOLD_OTHERWISE =
            Set.of("properties", "required", "items", "enum", "type", "format", Definition.LAYOUT, "uniqueItems");
    private static final Set<String> WORDS_TOLD_OTHERWISE =
            Set.of("label", "short", "hint", "widget", "options", "when", "computed", "checks");

    private final Definition before;
    private final Definition after;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(Definition before, Definition after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> of(String before, String after) {
        var comparison = new Comparison(Definition.of(before), Definition.of(after));
        comparison.compare();
        return List.copyOf(comparison.found);
    }

    private void compare() {
        var old = before.outline();
        var now = after.outline();
        text(Kind.TITLE, "", now.title(), old.title(), now.title());
        comparePages(old, now);
        compareParts(old, now);
        compareTests();
        compareRest("", now.title(), before.root(), after.root(), Set.of("$schema", "$id"));
    }

    private void add(Kind kind, String path, Bilingual label, Bilingual was, Bilingual is) {
        found.add(new Difference(kind, path, label, was, is));
    }

    private void text(Kind kind, String path, Bilingual label, Bilingual was, Bilingual is) {
        if (!was.equals(is)) {
            add(kind, path, label, was, is);
        }
    }

    private void text(Kind kind, String path, Bilingual label, String was, String is) {
        text(kind, path, label, new Bilingual(was, was), new Bilingual(is, is));
    }

    private void comparePages(Outline old, Outline now) {
        var was = byId(old);
        var is = byId(now);
        was.forEach((id, page) -> {
            if (!is.containsKey(id)) {
                add(Kind.PAGE_REMOVED, id, page.title(), page.title(), NOTHING);
            }
        });
        is.forEach((id, page) -> {
            if (was.containsKey(id)) {
                comparePage(Objects.requireNonNull(was.get(id)), page);
            } else {
                add(Kind.PAGE_ADDED, id, page.title(), NOTHING, page.title());
            }
        });
        if (!common(was.keySet(), is.keySet()).equals(common(is.keySet(), was.keySet()))) {
            add(Kind.PAGES_MOVED, "", now.title(), NOTHING, NOTHING);
        }
    }

    private static Map<String, Outline.Page> byId(Outline outline) {
        var pages = new LinkedHashMap<String, Outline.Page>();
        outline.pages().forEach(page -> pages.put(page.id(), page));
        return pages;
    }

    private static List<String> common(java.util.Collection<String> of, java.util.Collection<String> with) {
        return of.stream().filter(with::contains).toList();
    }

    private void comparePage(Outline.Page was, Outline.Page is) {
        text(Kind.PAGE_TITLE, is.id(), is.title(), was.title(), is.title());
        text(Kind.PAGE_CONDITION, is.id(), is.title(), was.when(), is.when());
        text(Kind.PAGE_HINT, is.id(), is.title(), hint(before, is.id()), hint(after, is.id()));
        if (!sections(before, is.id()).equals(sections(after, is.id())) || isSplitOtherwise(was, is)) {
            add(Kind.SECTIONS, is.id(), is.title(), NOTHING, NOTHING);
        }
    }

    /** The same questions in the same order, but another section begins elsewhere. */
    private static boolean isSplitOtherwise(Outline.Page was, Outline.Page is) {
        var old = names(was);
        var now = names(is);
        var oldInBoth = inBoth(old, now);
        var nowInBoth = inBoth(now, old);
        return flat(oldInBoth).equals(flat(nowInBoth)) && !oldInBoth.equals(nowInBoth);
    }

    private static List<List<String>> names(Outline.Page page) {
        return page.sections().stream()
                .map(section -> section.parts().stream().map(Outline.Part::name).toList())
                .toList();
    }

    private static List<List<String>> inBoth(List<List<String>> sections, List<List<String>> others) {
        return sections.stream().map(names -> common(names, flat(others))).toList();
    }

    private static List<String> flat(List<List<String>> sections) {
        return sections.stream().flatMap(List::stream).toList();
    }

    private static Bilingual hint(Definition definition, String page) {
        return definition
                .findPage(page)
                .map(node -> Definition.text(node.path("hint")))
                .orElse(NOTHING);
    }

    /** Titles, hints and conditions of the sections, without their questions. */
    private static List<String> sections(Definition definition, String page) {
        return definition
                .findPage(page)
                .orElseThrow()
                .path("sections")
                .valueStream()
                .map(section -> section.path("title") + "" + section.path("hint") + section.path("when"))
                .toList();
    }

    private void compareParts(Outline old, Outline now) {
        var was = byPath(old);
        var is = byPath(now);
        was.forEach((path, part) -> {
            if (!is.containsKey(path) && (!path.contains(".") || is.containsKey(parent(path)))) {
                add(Kind.QUESTION_REMOVED, path, part.label(), part.label(), NOTHING);
            }
        });
        is.forEach((path, part) -> {
            if (was.containsKey(path)) {
                comparePart(Objects.requireNonNull(was.get(path)), part);
            } else if (!path.contains(".") || was.containsKey(parent(path))) {
                add(Kind.QUESTION_ADDED, path, part.label(), NOTHING, part.label());
            }
        });
        compareOrder(was, is);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static Map<String, Outline.Part> byPath(Outline outline) {
        var parts = new LinkedHashMap<String, Outline.Part>();
        outline.parts().forEach(part -> parts.put(part.path(), part));
        return parts;
    }

    private void compareOrder(Map<String, Outline.Part> was, Map<String, Outline.Part> is) {
        var moved = new TreeSet<String>();
        is.keySet().stream()
                .filter(was::containsKey)
                .filter(path -> !path.contains("."))
                .filter(path -> !before.pageOf(path).equals(after.pageOf(path)))
                .forEach(path -> {
                    moved.add(path);
                    add(
                            Kind.QUESTION_ELSEWHERE,
                            path,
                            Objects.requireNonNull(is.get(path)).label(),
                            page(before, path),
                            page(after, path));
                });
        var old = common(was.keySet(), is.keySet()).stream()
                .filter(path -> isStill(path, moved))
                .toList();
        var now = common(is.keySet(), was.keySet()).stream()
                .filter(path -> isStill(path, moved))
                .toList();
        if (!old.equals(now)) {
            add(Kind.QUESTIONS_MOVED, "", after.outline().title(), NOTHING, NOTHING);
        }
    }

    private static boolean isStill(String path, Set<String> moved) {
        return !moved.contains(path.split("\\.", 2)[0]);
    }

    private static Bilingual page(Definition definition, String path) {
        return definition
                .findPage(definition.pageOf(path))
                .map(page -> Definition.text(page.path("title")))
                .orElse(NOTHING);
    }

    private void comparePart(Outline.Part was, Outline.Part is) {
        var path = is.path();
        var label = is.label();
        text(Kind.LABEL, path, label, was.label(), label);
        text(Kind.KIND, path, label, was.kind(), is.kind());
        if (was.required() != is.required()) {
            add(is.required() ? Kind.NOW_REQUIRED : Kind.NOT_REQUIRED, path, label, NOTHING, NOTHING);
        }
        text(Kind.CONDITION, path, label, was.when(), is.when());
        text(Kind.COMPUTATION, path, label, was.computed(), is.computed());
        var old = before.find(path).orElseThrow();
        var now = after.find(path).orElseThrow();
        compareWords(path, label, old.path(Definition.LAYOUT), now.path(Definition.LAYOUT));
        compareOptions(path, label, old, now);
        if (was.kind().equals(is.kind())) {
            compareRest(path, label, old, now, Set.of());
            text(
                    Kind.LIMIT,
                    path,
                    label,
                    "type " + old.path("type").asString(""),
                    "type " + now.path("type").asString(""));
        }
    }

    private void compareWords(String path, Bilingual label, JsonNode was, JsonNode is) {
        text(Kind.SHORT, path, label, Definition.text(was.path("short")), Definition.text(is.path("short")));
        text(Kind.HINT, path, label, Definition.text(was.path("hint")), Definition.text(is.path("hint")));
        if (!was.path("checks").equals(is.path("checks"))) {
            add(Kind.CHECKS, path, label, rules(was.path("checks")), rules(is.path("checks")));
        }
        for (var word : names(was, is)) {
            if (!WORDS_TOLD_OTHERWISE.contains(word)) {
                rest(path, label, word, was.path(word), is.path(word));
            }
        }
    }

    private static Bilingual rules(JsonNode checks) {
        var rules = String.join(
                "; ",
                checks.valueStream()
                        .map(check -> check.path("test").asString(""))
                        .toList());
        return new Bilingual(rules, rules);
    }

    private void compareOptions(String path, Bilingual label, JsonNode was, JsonNode is) {
        var old = options(was);
        var now = options(is);
        old.forEach((value, name) -> {
            if (!now.containsKey(value)) {
                add(Kind.OPTION_REMOVED, path, label, name, NOTHING);
            }
        });
        now.forEach((value, name) -> {
            if (!old.containsKey(value)) {
                add(Kind.OPTION_ADDED, path, label, NOTHING, name);
            } else {
                text(Kind.OPTION_NAME, path, label, Objects.requireNonNull(old.get(value)), name);
            }
        });
        if (!common(old.keySet(), now.keySet()).equals(common(now.keySet(), old.keySet()))) {
            add(Kind.QUESTIONS_MOVED, path, label, NOTHING, NOTHING);
        }
    }

    private static Map<String, Bilingual> options(JsonNode node) {
        var options = new LinkedHashMap<String, Bilingual>();
        var names = node.path(Definition.LAYOUT).path("options");
        var values = node.has("enum") ? node.path("enum") : node.path("items").path("enum");
        values.forEach(value -> options.put(value.asString(""), Definition.text(names.path(value.asString("")))));
        return options;
    }

    private void compareRest(String path, Bilingual label, JsonNode was, JsonNode is, Set<String> without) {
        for (var name : names(was, is)) {
            if (!TOLD_OTHERWISE.contains(name) && !without.contains(name)) {
                rest(path, label, name, was.path(name), is.path(name));
            }
        }
    }

    private void rest(String path, Bilingual label, String name, JsonNode was, JsonNode is) {
        if (!was.equals(is)) {
            var kind = was.isValueNode() || is.isValueNode() ? Kind.LIMIT : Kind.OTHER;
            text(kind, path, label, name + written(was), name + written(is));
        }
    }

    private static String written(JsonNode value) {
        if (value instanceof MissingNode) {
            return ": –";
        }
        return ": " + (value.isValueNode() ? value.asString("") : value.toString());
    }

    private static Set<String> names(JsonNode was, JsonNode is) {
        var names = new TreeSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        return names;
    }

    private void compareTests() {
        var was = tests(before);
        var is = tests(after);
        was.forEach((name, test) -> {
            if (!is.containsKey(name)) {
                text(Kind.TEST_REMOVED, "", new Bilingual(name, name), name, "");
            } else if (!Objects.equals(test, is.get(name))) {
                add(Kind.TEST_CHANGED, "", new Bilingual(name, name), NOTHING, NOTHING);
            }
        });
        is.keySet().stream()
                .filter(name -> !was.containsKey(name))
                .forEach(name -> text(Kind.TEST_ADDED, "", new Bilingual(name, name), "", name));
    }

    private static Map<String, JsonNode> tests(Definition definition) {
        var tests = new LinkedHashMap<String, JsonNode>();
        definition
                .root()
                .path(Definition.LAYOUT)
                .path("tests")
                .forEach(test -> tests.put(test.path("name").asString(""), test));
        return tests;
    }
}
