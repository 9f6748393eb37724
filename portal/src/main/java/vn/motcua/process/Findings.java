// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The findings of one check, in the order they were made, and their rendering for a console. */
public final class Findings {

    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    Findings() {}

    /** One line a finding: element, reason, code. */
    public static String print(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> "  • %s: %s [%s]".formatted(finding.element(), finding.reason(locale), finding.code()))
                .collect(Collectors.joining("\n"));
    }

    /** What the command line prints for one file: accepted or refused, then the findings. */
    public static String print(String file, Checked checked, Locale locale) {
        var english = locale.getLanguage().equals("en");
        return switch (checked) {
            case Checked.Accepted(var definition, var warnings) ->
                headed(
                        english
                                ? "✓ %s: accepted, %d steps"
                                        .formatted(file, definition.tasks().size())
                                : "✓ %s: hợp lệ, %d bước"
                                        .formatted(file, definition.tasks().size()),
                        warnings,
                        locale);
            case Checked.Refused(var findings) ->
                headed(
                        english ? "✗ %s: refused".formatted(file) : "✗ %s: không hợp lệ".formatted(file),
                        findings,
                        locale);
        };
    }

    private static String headed(String head, List<Finding> findings, Locale locale) {
        return findings.isEmpty() ? head : head + "\n" + print(findings, locale);
    }

    void refuse(String name, String id, String code, String reason, String reasonEn) {
        add(refusals, new Finding(name, id, code, reason, reasonEn));
    }

    void refuse(Node node, String code, String reason, String reasonEn) {
        refuse(node.name(), node.id(), code, reason, reasonEn);
    }

    void warn(String name, String id, String code, String reason, String reasonEn) {
        add(warnings, new Finding(name, id, code, reason, reasonEn));
    }

    private static void add(List<Finding> list, Finding finding) {
        if (!list.contains(finding)) {
            list.add(finding);
        }
    }

    boolean hasRefusals() {
        return !refusals.isEmpty();
    }

    List<Finding> refusals() {
        return List.copyOf(refusals);
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }
}
