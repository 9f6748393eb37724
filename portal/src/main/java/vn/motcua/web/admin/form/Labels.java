// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.motcua.drafting.Definition;
import vn.motcua.drafting.Outline;

/** The questions of a form as people read them, by the path under which a test or an error names them. */
final class Labels {

    private final Map<String, String> byPath = new LinkedHashMap<>();

    Labels(Definition definition, Locale locale) {
        definition.outline().parts().forEach(part -> byPath.put(part.path(), label(part, locale)));
    }

    private String label(Outline.Part part, Locale locale) {
        var end = part.path().lastIndexOf('.');
        var group = end < 0 ? "" : byPath.getOrDefault(part.path().substring(0, end), "");
        return (group.isEmpty() ? "" : group + " – ") + part.label().in(locale);
    }

    /** The question at a path such as {@code children[0].name}; of an unknown one the nearest it stands in. */
    String of(String path) {
        for (var at = path.replaceAll("\\[\\d+]", "");
                !at.isEmpty();
                at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            if (byPath.containsKey(at)) {
                return byPath.getOrDefault(at, path);
            }
        }
        return path;
    }
}
