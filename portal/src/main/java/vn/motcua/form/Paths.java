// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The writing of paths: {@code children[0].name}. */
final class Paths {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,6})]");

    private Paths() {}

    /** Names as {@link String}, indexes as {@link Integer}. */
    static List<Object> steps(String path) {
        var steps = new ArrayList<Object>();
        var matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : Integer.valueOf(matcher.group(2)));
        }
        return steps;
    }

    static String child(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String row(String repeat, int index) {
        return repeat + "[" + index + "]";
    }

    /** Whether a path is another one or lies inside what that names: {@code father.name} in {@code father}, but not {@code fatherDeclared}. */
    static boolean isIn(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".") || path.startsWith(above + "[");
    }

    /** The path one step up; empty for a path of one step. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /** The path of the part that a path of answers leads to: {@code children.name} for {@code children[0].name}. */
    static String inDefinition(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** The id of an element: letters, digits and hyphens only. */
    static String id(String path) {
        return path.replace("]", "").replace('[', '-').replace('.', '-');
    }
}
