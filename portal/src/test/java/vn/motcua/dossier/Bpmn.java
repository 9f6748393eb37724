// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.process.Checked;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessFiles;

/** Writes small process files for tests. */
final class Bpmn {

    private final Map<String, List<String>> lanes = new LinkedHashMap<>();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder messages = new StringBuilder();
    private final List<String> flows = new ArrayList<>();

    static Bpmn process() {
        return new Bpmn();
    }

    /** Tasks one after the other, from the start to a granted end. */
    static Bpmn line(String... tasks) {
        var bpmn = new Bpmn().start();
        var last = "start";
        for (var task : tasks) {
            bpmn.task(task).flow(last, id(task));
            last = id(task);
        }
        return bpmn.end("end", "GRANTED").flow(last, "end");
    }

    private static String id(String task) {
        return task.split(" ")[0];
    }

    Bpmn start() {
        nodes.append("<startEvent id=\"start\"/>");
        return in("ONE_STOP receiving", "start");
    }

    /** {@code id ROLE unit DUTY hours [ASSIGN]} */
    Bpmn task(String text) {
        var parts = text.split(" ");
        var assign = parts.length > 5 ? parts[5] : "ROLE";
        var hours = parts[4].equals("-") ? "" : " motcua:hours=\"" + parts[4] + "\"";
        nodes.append("<userTask id=\"%s\" name=\"%s\" motcua:duty=\"%s\" motcua:assign=\"%s\"%s/>"
                .formatted(parts[0], parts[0], parts[3], assign, hours));
        return in(parts[1] + " " + parts[2], parts[0]);
    }

    Bpmn parallel(String id) {
        nodes.append("<parallelGateway id=\"%s\"/>".formatted(id));
        return in("ONE_STOP receiving", id);
    }

    Bpmn gateway(String id, String defaultFlow) {
        nodes.append("<exclusiveGateway id=\"%s\" default=\"%s\"/>".formatted(id, defaultFlow));
        return in("ONE_STOP receiving", id);
    }

    Bpmn waitFor(String id, String what) {
        return waitFor(id, what, "");
    }

    /** {@code more} are further attributes. */
    Bpmn waitFor(String id, String what, String more) {
        messages.append("<message id=\"m_%s\" name=\"%s\"/>".formatted(id, what));
        nodes.append(
                "<intermediateCatchEvent id=\"%s\" name=\"%s\" motcua:awaits=\"%s\"%s><messageEventDefinition id=\"e_%s\" messageRef=\"m_%s\"/></intermediateCatchEvent>"
                        .formatted(id, id, what, more, id, id));
        return in("SPECIALIST handling", id);
    }

    /** Attached to a task: {@code id task hours ROLE [interrupting]}. */
    Bpmn timer(String text) {
        var parts = text.split(" ");
        nodes.append(
                "<boundaryEvent id=\"%s\" name=\"%s\" attachedToRef=\"%s\" cancelActivity=\"%s\" motcua:tells=\"%s\"><timerEventDefinition id=\"d_%s\"><timeDuration>PT%sH</timeDuration></timerEventDefinition></boundaryEvent>"
                        .formatted(parts[0], parts[0], parts[1], parts.length > 4, parts[3], parts[0], parts[2]));
        return in("ONE_STOP receiving", parts[0]);
    }

    /** A linked procedure at another agency. */
    Bpmn call(String id, String unit) {
        nodes.append(
                "<callActivity id=\"%s\" name=\"%s\" calledElement=\"1.004222\" motcua:unit=\"%s\" motcua:hours=\"8\"/>"
                        .formatted(id, id, unit));
        return in("ONE_STOP receiving", id);
    }

    Bpmn end(String id, String outcome) {
        nodes.append("<endEvent id=\"%s\" motcua:outcome=\"%s\"/>".formatted(id, outcome));
        return in("ONE_STOP receiving", id);
    }

    Bpmn flow(String from, String to) {
        return flow(from, to, "");
    }

    Bpmn flow(String from, String to, String condition) {
        var inner = condition.isEmpty() ? "" : "<conditionExpression>%s</conditionExpression>".formatted(condition);
        flows.add("<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                .formatted(from, to, from, to, inner));
        return this;
    }

    private Bpmn in(String lane, String node) {
        lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(node);
        return this;
    }

    String xml() {
        var laneSet = new StringBuilder();
        var number = 0;
        for (var lane : lanes.entrySet()) {
            var parts = lane.getKey().split(" ");
            laneSet.append("<lane id=\"lane%d\" name=\"%s\" motcua:roleKind=\"%s\" motcua:unit=\"%s\">"
                    .formatted(++number, parts[0], parts[0], parts[1]));
            lane.getValue().forEach(node -> laneSet.append("<flowNodeRef>%s</flowNodeRef>".formatted(node)));
            laneSet.append("</lane>");
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:vn:motcua:process:1"
                    id="definitions" targetNamespace="urn:vn:motcua:process:1"
                    expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">%s
                <process id="p" name="Quy trình thử" isExecutable="true"><laneSet id="lanes">%s</laneSet>%s%s</process>
                </definitions>
                """.formatted(messages, laneSet, nodes, String.join("", flows));
    }

    ProcessDefinition definition() {
        return switch (ProcessFiles.check(xml())) {
            case Checked.Accepted accepted -> accepted.definition();
            case Checked.Refused refused ->
                throw new IllegalArgumentException(refused.findings().toString() + xml());
        };
    }
}
