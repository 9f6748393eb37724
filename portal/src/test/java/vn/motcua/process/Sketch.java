// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A process file from a few lines such as {@code start > receive > x_ok}, {@code x_ok [decision = "granted"] > end_granted} and
 * {@code x_ok [default] > end_refused}. The id says the kind: {@code start}, {@code end_OUTCOME}, {@code x_} exclusive gateway,
 * {@code p_} parallel gateway, {@code wait_KIND}, {@code call_}; anything else is a user task of four hours.
 */
final class Sketch {

    private final Set<String> nodes = new LinkedHashSet<>();
    private final List<String> flows = new ArrayList<>();
    private final List<String> defaults = new ArrayList<>();
    private String extra = "";

    private Sketch() {}

    static String of(String... lines) {
        var sketch = new Sketch();
        Arrays.stream(lines).forEach(sketch::read);
        return sketch.write();
    }

    /** With more elements put into the process. */
    static String with(String extra, String... lines) {
        var sketch = new Sketch();
        sketch.extra = extra;
        Arrays.stream(lines).forEach(sketch::read);
        return sketch.write();
    }

    static ProcessDefinition definition(String... lines) {
        return accepted(of(lines));
    }

    static ProcessDefinition accepted(String bpmn) {
        return switch (ProcessFiles.check(bpmn)) {
            case Checked.Accepted(var definition, var warnings) -> definition;
            case Checked.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    private void read(String line) {
        var parts = line.split(" > (?![^\\[]*])");
        for (var i = 0; i < parts.length; i++) {
            nodes.add(id(parts[i]));
            if (i > 0) {
                addFlow(parts[i - 1], id(parts[i]));
            }
        }
    }

    private void addFlow(String from, String to) {
        var id = "f%d_%s_%s".formatted(flows.size() + 1, id(from), to);
        var condition = from.contains("[") ? from.substring(from.indexOf('[') + 1, from.lastIndexOf(']')) : "";
        var inside = condition.isEmpty() || condition.equals("default")
                ? ""
                : "<conditionExpression>%s</conditionExpression>".formatted(Xml.escape(condition));
        if (condition.equals("default")) {
            defaults.add(id);
        }
        flows.add("<sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                .formatted(id, Xml.escape(condition), id(from), to, inside));
    }

    private static String id(String part) {
        return part.contains("[") ? part.substring(0, part.indexOf('[')).strip() : part.strip();
    }

    private String write() {
        return """
               <definitions xmlns="%s" xmlns:motcua="%s" targetNamespace="test">
               <message id="message" name="message"/>
               <process id="sketch" name="Phác thảo" isExecutable="true">
               <laneSet id="lanes"><lane id="lane" name="Chuyên viên" motcua:roleKind="SPECIALIST">%s</lane></laneSet>
               %s
               %s
               %s
               </process>
               </definitions>
               """.formatted(
                Vocabulary.BPMN,
                Vocabulary.MOTCUA,
                nodes.stream().map("<flowNodeRef>%s</flowNodeRef>"::formatted).collect(Collectors.joining()),
                nodes.stream().map(this::node).collect(Collectors.joining("\n")),
                String.join("\n", flows),
                extra);
    }

    private String node(String id) {
        var kind = id.split("_")[0];
        return switch (kind) {
            case "start" -> "<startEvent id=\"%s\"/>".formatted(id);
            case "end" ->
                "<endEvent id=\"%s\" name=\"%s\" motcua:outcome=\"%s\"/>"
                        .formatted(id, id, id.split("_")[1].toUpperCase(Locale.ROOT));
            case "x" -> "<exclusiveGateway id=\"%s\" name=\"%s\"%s/>".formatted(id, id, defaultOf(id));
            case "p" -> "<parallelGateway id=\"%s\" name=\"%s\"/>".formatted(id, id);
            case "wait" ->
                "<intermediateCatchEvent id=\"%s\" name=\"%s\" motcua:awaits=\"%s\"><messageEventDefinition messageRef=\"message\"/></intermediateCatchEvent>"
                        .formatted(id, id, id.split("_")[1]);
            case "call" ->
                "<callActivity id=\"%s\" name=\"%s\" calledElement=\"1.004222\" motcua:unit=\"H57.01\"/>"
                        .formatted(id, id);
            default -> "<userTask id=\"%s\" name=\"Bước %s\" motcua:hours=\"4\"/>".formatted(id, id);
        };
    }

    private String defaultOf(String gateway) {
        return defaults.stream()
                .filter(flow -> flow.contains("_" + gateway + "_"))
                .findFirst()
                .map(" default=\"%s\""::formatted)
                .orElse("");
    }
}
