// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page as a screen reader meets it: the accessibility tree that the browser makes of it, with the names it has worked
 * out.
 */
record SpokenPage(List<Node> nodes) {

    private static final Set<String> CONTROLS = Set.of(
            "button",
            "link",
            "textbox",
            "searchbox",
            "combobox",
            "listbox",
            "checkbox",
            "radio",
            "spinbutton",
            "slider",
            "switch",
            "tab",
            "DisclosureTriangle",
            "Date");

    /** @param level of a heading, else 0 */
    record Node(String role, String name, int level) {}

    /** A browser that is asked again and again for the page it shows. */
    static CDPSession listeningTo(Page page) {
        var wire = page.context().newCDPSession(page);
        wire.send("Accessibility.enable");
        return wire;
    }

    static SpokenPage of(CDPSession wire) {
        var tree = wire.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        return new SpokenPage(StreamSupport.stream(tree.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .map(node -> new Node(value(node, "role"), value(node, "name").strip(), level(node)))
                .toList());
    }

    private static String value(JsonObject node, String property) {
        return node.has(property) && node.getAsJsonObject(property).has("value")
                ? node.getAsJsonObject(property).get("value").getAsString()
                : "";
    }

    private static int level(JsonObject node) {
        return node.has("properties")
                ? StreamSupport.stream(node.getAsJsonArray("properties").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .filter(property -> property.get("name").getAsString().equals("level"))
                        .map(property ->
                                property.getAsJsonObject("value").get("value").getAsInt())
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    /** What a listener would stumble over, in words. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        problems.addAll(countedWrongly("main", 1, 1));
        problems.addAll(countedWrongly("banner", 0, 1));
        problems.addAll(countedWrongly("contentinfo", 0, 1));
        var titles = with("heading").filter(node -> node.level == 1).count();
        if (titles != 1) {
            problems.add(titles + " headings of level 1");
        }
        nodes.stream()
                .filter(node -> CONTROLS.contains(node.role) || node.role.equals("image"))
                .filter(node -> node.name.isEmpty())
                .forEach(node -> problems.add("a " + node.role + " without a name"));
        var ways = with("navigation").map(Node::name).toList();
        if (ways.size() > 1 && (ways.contains("") || Set.copyOf(ways).size() < ways.size())) {
            problems.add("navigations that nobody can tell apart: " + ways);
        }
        return problems;
    }

    private List<String> countedWrongly(String role, int least, int most) {
        var count = with(role).count();
        return count < least || count > most ? List.of(count + " of " + role) : List.of();
    }

    private Stream<Node> with(String role) {
        return nodes.stream().filter(node -> node.role.equals(role));
    }
}
