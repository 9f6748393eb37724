// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A style sheet less the rules for classes that no page names. Reads the minified CSS of govuk-frontend, not any CSS. */
record GovukStyle(Set<String> used) {

    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    String trimmed(String css) {
        var kept = new StringBuilder();
        var text = COMMENT.matcher(css).replaceAll("");
        for (var at = 0; at < text.length(); ) {
            var opens = text.indexOf('{', at);
            if (opens < 0) {
                break;
            }
            var closes = closing(text, opens);
            var head = text.substring(at, opens).strip();
            var lines = rule(head.substring(head.lastIndexOf(';') + 1), text.substring(opens + 1, closes));
            kept.append(lines);
            at = closes + 1;
        }
        return kept.toString();
    }

    private String rule(String head, String body) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            var inside = trimmed(body);
            return inside.isEmpty() ? "" : head + "{\n" + inside + "}\n";
        }
        if (head.startsWith("@")) {
            return head.startsWith("@font-face") ? "" : head + "{" + body + "}\n";
        }
        var selectors = selectors(head).stream().filter(this::isUsed).toList();
        return selectors.isEmpty() ? "" : String.join(",", selectors) + "{" + body + "}\n";
    }

    /** A class is used when a page names it, or composes it from a beginning that ends in a hyphen. */
    private boolean isUsed(String selector) {
        return CLASS.matcher(selector)
                .results()
                .map(found -> found.group(1))
                .allMatch(name -> used.contains(name)
                        || used.stream().anyMatch(start -> start.endsWith("-") && name.startsWith(start)));
    }

    private static List<String> selectors(String head) {
        var selectors = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < head.length(); at++) {
            depth += switch (head.charAt(at)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            if (head.charAt(at) == ',' && depth == 0) {
                selectors.add(head.substring(from, at));
                from = at + 1;
            }
        }
        selectors.add(head.substring(from));
        return selectors;
    }

    private static int closing(String text, int opens) {
        var depth = 0;
        for (var at = opens; at < text.length(); at++) {
            depth += switch (text.charAt(at)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A rule that begins at " + opens + " is not closed");
    }
}
