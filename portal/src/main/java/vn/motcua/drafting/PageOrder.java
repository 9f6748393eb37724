// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of the pages of a definition and their sections. Each answers with the page where the change is seen. */
final class PageOrder {

    private static final String FIELDS = "fields";
    private static final String SECTIONS = "sections";

    private final Definition definition;
    private final List<Fault> faults;

    PageOrder(Definition definition, List<Fault> faults) {
        this.definition = definition;
        this.faults = faults;
    }

    String changeTitle(Sheet sheet) {
        new SheetWriter(sheet, faults).texts((ObjectNode) definition.root().path(Definition.LAYOUT), true, Sheet.TITLE);
        return "";
    }

    String add(Sheet sheet) {
        var id = Names.value(
                sheet.text(Sheet.TITLE + Sheet.EN),
                taken -> definition.findPage(taken).isPresent());
        var page = definition.pages().addObject().put("id", id);
        write(page, sheet, true);
        page.putArray(SECTIONS).addObject().putArray(FIELDS);
        return id;
    }

    String change(String id, Sheet sheet) {
        definition.findPage(id).ifPresentOrElse(page -> write(page, sheet, true), () -> gone(id));
        return id;
    }

    private void write(ObjectNode node, Sheet sheet, boolean mustHaveTitle) {
        new SheetWriter(sheet, faults).texts(node, mustHaveTitle, Sheet.TITLE, Sheet.HINT, Sheet.WHEN);
    }

    private void gone(String what) {
        faults.add(Fault.of("", "gone", what));
    }

    /** Only an empty page goes: nobody loses twenty questions by one press. */
    String remove(String id) {
        var isEmpty = definition.outline().pages().stream()
                .filter(page -> page.id().equals(id))
                .allMatch(Outline.Page::isEmpty);
        if (!isEmpty) {
            faults.add(Fault.of("", "page-not-empty"));
        }
        definition.pages().removeIf(page -> page.path("id").asString("").equals(id));
        return "";
    }

    String move(String id, int by) {
        var pages = definition.pages();
        for (int from = 0; from < pages.size(); from++) {
            var to = from + by;
            if (pages.get(from).path("id").asString("").equals(id) && to >= 0 && to < pages.size()) {
                pages.insert(to, pages.remove(from));
                return id;
            }
        }
        return id;
    }

    String addSection(String id, Sheet sheet) {
        definition.findPage(id).ifPresentOrElse(page -> addSection(page, sheet), () -> gone(id));
        return id;
    }

    private void addSection(ObjectNode page, Sheet sheet) {
        var section = ((ArrayNode) page.path(SECTIONS)).addObject();
        write(section, sheet, true);
        section.putArray(FIELDS);
    }

    String changeSection(String id, int number, Sheet sheet) {
        definition.findSection(id, number).ifPresentOrElse(section -> write(section, sheet, false), () -> gone(id));
        return id;
    }

    String removeSection(String id, int number) {
        var page = definition.findPage(id);
        if (definition.findSection(id, number).isEmpty()) {
            gone(id);
            return id;
        }
        var sections = (ArrayNode) page.orElseThrow().path(SECTIONS);
        if (sections.size() == 1) {
            faults.add(Fault.of("", "last-section"));
            return id;
        }
        var removed = sections.remove(number);
        var heir = (ArrayNode) sections.path(Math.max(0, number - 1)).path(FIELDS);
        var place = number == 0 ? 0 : heir.size();
        for (var field : removed.path(FIELDS)) {
            heir.insert(place++, field);
        }
        return id;
    }
}
