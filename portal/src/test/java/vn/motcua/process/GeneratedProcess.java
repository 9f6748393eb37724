// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A random process of nested blocks: steps, waits, linked procedures, timers, choices, parallel branches and loops back. */
final class GeneratedProcess {

    private static final List<String> ANSWERS = List.of("a", "b", "c");
    private static final int DEEPEST = 3;

    private final Random random;
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder flows = new StringBuilder();
    private final StringBuilder messages = new StringBuilder();
    private final List<String> tasks = new ArrayList<>();
    private int count;

    private GeneratedProcess(long seed) {
        random = new Random(seed);
    }

    static String bpmn(long seed) {
        return new GeneratedProcess(seed).write(seed);
    }

    private String write(long seed) {
        nodes.append("<startEvent id=\"start\"/>\n");
        var last = sequence("start", 0, true);
        end(last, "GRANTED");
        var lane = new StringBuilder();
        tasks.forEach(task -> lane.append("<flowNodeRef>%s</flowNodeRef>".formatted(task)));
        return """
               <definitions xmlns="%s" xmlns:motcua="%s" targetNamespace="test">
               %s<process id="generated_%d" name="Generated %d" isExecutable="true">
               <laneSet id="lanes"><lane id="lane" name="Chuyên viên" motcua:roleKind="SPECIALIST">%s</lane></laneSet>
               %s%s</process>
               </definitions>
               """.formatted(Vocabulary.BPMN, Vocabulary.MOTCUA, messages, seed, seed, lane, nodes, flows);
    }

    /** Appends one to four blocks behind a node and returns the node they end in; there is work among them. */
    private String sequence(String from, int depth, boolean mayEnd) {
        var last = task(from);
        var length = random.nextInt(4 - depth) + (depth == 0 ? 1 : 0);
        for (var i = 0; i < length; i++) {
            last = block(last, depth, mayEnd);
        }
        return last;
    }

    private String block(String from, int depth, boolean mayEnd) {
        var kind = depth >= DEEPEST ? random.nextInt(5) : random.nextInt(10);
        return switch (kind) {
            case 0, 1 -> task(from);
            case 2 -> waiting(from);
            case 3 -> linked(from);
            case 4 -> timed(from);
            case 5, 6 -> choice(from, depth, mayEnd);
            case 7, 8 -> parallel(from, depth);
            default -> loop(from, depth, mayEnd);
        };
    }

    private String task(String from) {
        var id = next("task");
        tasks.add(id);
        nodes.append("<userTask id=\"%s\" name=\"%s\"/>\n".formatted(id, id));
        connect(from, id);
        return id;
    }

    private String waiting(String from) {
        var id = next("wait");
        messages.append("<message id=\"m_%s\" name=\"m_%s\"/>\n".formatted(id, id));
        nodes.append(
                "<intermediateCatchEvent id=\"%s\" motcua:awaits=\"PAYMENT\"><messageEventDefinition messageRef=\"m_%s\"/></intermediateCatchEvent>\n"
                        .formatted(id, id));
        connect(from, id);
        return id;
    }

    private String linked(String from) {
        var id = next("call");
        nodes.append("<callActivity id=\"%s\" name=\"%s\" calledElement=\"1.004222\" motcua:unit=\"H57.01\"/>\n"
                .formatted(id, id));
        connect(from, id);
        return id;
    }

    /** A step with a timer that only tells, or that leaves the step, straight on or through another step. */
    private String timed(String from) {
        var step = task(from);
        var after = next("relay");
        nodes.append("<exclusiveGateway id=\"%s\"/>\n".formatted(after));
        connect(step, after);
        var leaves = random.nextInt(3) > 0;
        var timer = timer(step, leaves);
        if (leaves) {
            connect(random.nextBoolean() ? timer : task(timer), after);
        }
        return after;
    }

    private String timer(String step, boolean leaves) {
        var id = next("timer");
        nodes.append("""
                <boundaryEvent id="%s" attachedToRef="%s" cancelActivity="%s" motcua:tells="LEADER">\
                <timerEventDefinition><timeDuration>PT16H</timeDuration></timerEventDefinition></boundaryEvent>
                """.formatted(id, step, leaves));
        return id;
    }

    private String choice(String from, int depth, boolean mayEnd) {
        var split = next("choice");
        var merge = next("merge");
        var branches = 2 + random.nextInt(2);
        nodes.append("<exclusiveGateway id=\"%s\" default=\"%s_0\"/>\n".formatted(split, split));
        connect(from, split);
        for (var i = 0; i < branches; i++) {
            branch(split, merge, i, depth, mayEnd);
        }
        nodes.append("<exclusiveGateway id=\"%s\"/>\n".formatted(merge));
        return merge;
    }

    private void branch(String split, String merge, int index, int depth, boolean mayEnd) {
        var relay = next("relay");
        flow(
                split + "_" + index,
                split,
                relay,
                index == 0 ? null : "v_%s = \"%s\"".formatted(split, ANSWERS.get(index)));
        nodes.append("<exclusiveGateway id=\"%s\"/>\n".formatted(relay));
        if (index > 0 && random.nextInt(5) == 0) {
            connect(relay, merge);
            return;
        }
        var last = sequence(relay, depth + 1, mayEnd);
        if (mayEnd && index > 0 && random.nextInt(3) == 0) {
            end(last, "REFUSED");
        } else {
            connect(last, merge);
        }
    }

    private String parallel(String from, int depth) {
        var split = next("split");
        var join = next("join");
        nodes.append("<parallelGateway id=\"%s\"/>\n<parallelGateway id=\"%s\"/>\n".formatted(split, join));
        connect(from, split);
        var branches = 2 + random.nextInt(2);
        for (var i = 0; i < branches; i++) {
            connect(sequence(split, depth + 1, false), join);
        }
        return join;
    }

    private String loop(String from, int depth, boolean mayEnd) {
        var again = next("again");
        var check = next("check");
        nodes.append("<exclusiveGateway id=\"%s\"/>\n".formatted(again));
        connect(from, again);
        var last = sequence(again, depth + 1, mayEnd);
        nodes.append("<exclusiveGateway id=\"%s\" default=\"%s_out\"/>\n".formatted(check, check));
        connect(last, check);
        flow(check + "_back", check, again, "v_%s = \"b\"".formatted(check));
        var out = next("relay");
        nodes.append("<exclusiveGateway id=\"%s\"/>\n".formatted(out));
        flow(check + "_out", check, out, null);
        return out;
    }

    private void end(String from, String outcome) {
        var id = next("end");
        nodes.append("<endEvent id=\"%s\" motcua:outcome=\"%s\"/>\n".formatted(id, outcome));
        connect(from, id);
    }

    private void connect(String from, String to) {
        flow(next("flow"), from, to, null);
    }

    private void flow(String id, String from, String to, @Nullable String condition) {
        var inside = condition == null
                ? ""
                : "<conditionExpression>%s</conditionExpression>".formatted(Xml.escape(condition));
        flows.append("<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>\n"
                .formatted(id, from, to, inside));
    }

    private String next(String kind) {
        return kind + "_" + ++count;
    }
}
