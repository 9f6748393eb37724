// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form of which no more is understood than its questions: each is a line of text on one page. */
final class PlainForm {

    private PlainForm() {}

    static Structure of(ObjectNode document) {
        var whole = new References(document, new Problems()).resolved(document);
        return FormReader.read(plain(whole).toString()).orThrow().structure();
    }

    private static ObjectNode plain(ObjectNode document) {
        var form = Json.newObject();
        form.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("type", "object");
        var page = form.putObject(SchemaRules.LAYOUT)
                .set("title", words(document, "title", "Tờ khai", "Form"))
                .putArray("pages")
                .addObject()
                .put("id", "form");
        page.set("title", words(document, "title", "Tờ khai", "Form"));
        var fields = page.putArray("sections").addObject().putArray("fields");
        var properties = form.putObject("properties");
        document.path("properties").properties().forEach(question -> {
            fields.add(question.getKey());
            properties
                    .putObject(question.getKey())
                    .put("type", "string")
                    .putObject(SchemaRules.LAYOUT)
                    .put("widget", "text")
                    .set("label", words(question.getValue(), "label", question.getKey(), question.getKey()));
        });
        return form;
    }

    private static ObjectNode words(JsonNode node, String word, String vietnamese, String english) {
        var text = node.path(SchemaRules.LAYOUT).path(word);
        return Json.newObject()
                .put("vi", either(text.path("vi").asString(""), vietnamese))
                .put("en", either(text.path("en").asString(""), english));
    }

    private static String either(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
