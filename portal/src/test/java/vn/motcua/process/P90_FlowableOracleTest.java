// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.SharedData;
import vn.motcua.process.Node.EndNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/**
 * The same file, the same random decisions: after every move the same steps are open here as in Flowable, and the same end is
 * reached. {@code -Dmotcua.processes=500} generates so many.
 */
class P90_FlowableOracleTest {

    private static final int GENERATED = Integer.getInteger("motcua.processes", 60);
    private static final int RUNS_OF_EACH = 6;
    private static final Pattern ANSWER = Pattern.compile("(\\w+) = \"(\\w+)\"");

    private static final Map<String, Checked> CHECKED = new HashMap<>();

    /** How often a node of each kind was moved on. */
    private static final Map<String, Integer> KINDS = new HashMap<>();

    private static Flowable flowable;

    @BeforeAll
    static void start() {
        flowable = new Flowable();
    }

    @AfterAll
    static void stop() {
        flowable.close();
    }

    @Test
    void generated_processes_run_as_in_flowable() {
        LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(GeneratedProcess::bpmn)
                .filter(P90_FlowableOracleTest::isAccepted)
                .limit(GENERATED)
                .forEach(bpmn -> compare(bpmn, RUNS_OF_EACH));

        assertThat(KINDS).containsKeys("task", "wait", "call", "timer");
    }

    @Test
    void a_gateway_that_does_something_else_is_noticed() {
        var good = Sketch.of(
                "start > p_1",
                "p_1 > a > p_2",
                "p_1 > b > p_2 > x_1",
                "x_1 [v = \"yes\"] > c > end_granted",
                "x_1 [default] > end_refused");

        compare(good, 20);
        for (var bad : List.of(
                good.replace("parallelGateway", "exclusiveGateway"),
                good.replace("v = &quot;yes&quot;", "v = &quot;otherwise&quot;"),
                good.replace("sourceRef=\"b\" targetRef=\"p_2\"", "sourceRef=\"b\" targetRef=\"x_1\""))) {
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() -> compare(good, bad, 20)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void imported_processes_run_as_in_flowable() throws IOException {
        var tables = new ArrayList<ProcessTable>();
        try (var json = Files.newInputStream(SharedData.file("procedures/internal-processes.json"))) {
            ProcessTables.read(json, read -> read.table().ifPresent(tables::add));
        }
        tables.forEach(table -> compare(ProcessTables.toBpmn(table), 5));
    }

    @Test
    void starter_processes_run_as_in_flowable() {
        StarterTables.all().forEach((file, table) -> compare(ProcessTables.toBpmn(table), 10));
    }

    /** Generated processes are sound; the few with too many parallel branches to look through are left out. */
    private static boolean isAccepted(String bpmn) {
        return switch (check(bpmn)) {
            case Checked.Accepted accepted -> true;
            case Checked.Refused(var findings) -> {
                assertThat(findings).extracting(Finding::code).containsExactly("TOO_MANY_STATES");
                yield false;
            }
        };
    }

    private static Checked check(String bpmn) {
        return CHECKED.computeIfAbsent(bpmn, ProcessFiles::check);
    }

    private static void compare(String bpmn, int runs) {
        compare(bpmn, bpmn, runs);
    }

    private static void compare(String ours, String theirs, int runs) {
        var definition = ((Checked.Accepted) check(ours)).definition();
        var deployed = flowable.deploy(theirs);
        for (var i = 0; i < runs; i++) {
            run(definition, deployed, new Random(ours.hashCode() * 31L + i));
        }
    }

    private static void run(ProcessDefinition definition, String theirs, Random random) {
        var answers = answers(definition);
        var variables = decide(answers, random);
        var history = new ArrayList<String>();
        var ours = definition.start(variables);
        var oracle = flowable.start(theirs, variables);
        for (var moves = 0; !ours.isOver(); moves++) {
            var open = oracle.open();
            assertThat(open(definition, ours.marking()))
                    .as("%s after %s", definition, history)
                    .isEqualTo(flat(open));
            variables = moves < 40 ? decide(answers, random) : decideToGoOn(answers);
            var node = pick(moves(definition, open.keySet()), random);
            history.add(node + variables);
            ours = move(definition, ours, node, variables);
            if (definition.findNode(node).orElseThrow() instanceof TimerBoundary) {
                oracle.expire(node, variables);
            } else {
                oracle.move(open.getOrDefault(node, List.of()).getFirst(), variables);
            }
        }
        assertThat(oracle.open()).as("%s after %s", definition, history).isEmpty();
        assertThat(outcome(definition, oracle.end()))
                .as("%s after %s", definition, history)
                .isEqualTo(ours.ended());
    }

    /** What may happen next: an open step is done, a wait is over, or a timer of an open step runs out. */
    private static List<String> moves(ProcessDefinition definition, Set<String> open) {
        var moves = new ArrayList<>(open);
        open.stream()
                .map(node -> definition.findNode(node).orElseThrow())
                .flatMap(node -> definition.timersOf(node).stream())
                .filter(TimerBoundary::interrupting)
                .forEach(timer -> moves.add(timer.id()));
        return moves;
    }

    private static Advance move(
            ProcessDefinition definition, Advance before, String node, Map<String, Object> variables) {
        KINDS.merge(node.split("_")[0], 1, Integer::sum);
        return switch (definition.findNode(node).orElseThrow()) {
            case TaskNode task -> definition.complete(before.marking(), node, variables);
            case TimerBoundary timer -> definition.expire(before.marking(), node, variables);
            default -> definition.receive(before.marking(), node, variables);
        };
    }

    private static Outcome outcome(ProcessDefinition definition, String endId) {
        return ((EndNode) definition.findNode(endId).orElseThrow()).outcome();
    }

    private static List<String> open(ProcessDefinition definition, Marking marking) {
        var open = new ArrayList<String>();
        definition.openTasks(marking).forEach(task -> open.add(task.id()));
        definition.waiting(marking).forEach(wait -> open.add(wait.id()));
        definition.called(marking).forEach(call -> open.add(call.id()));
        return open.stream().sorted().toList();
    }

    private static List<String> flat(Map<String, List<String>> open) {
        var flat = new ArrayList<String>();
        open.forEach((node, moves) -> moves.forEach(move -> flat.add(node)));
        return flat.stream().sorted().toList();
    }

    /** All answers that the conditions of a process ask for, by variable. */
    private static Map<String, TreeSet<String>> answers(ProcessDefinition definition) {
        var answers = new HashMap<String, TreeSet<String>>();
        definition.flows().stream().filter(flow -> flow.condition() != null).forEach(flow -> {
            var answer = ANSWER.matcher(flow.condition());
            assertThat(answer.matches()).isTrue();
            answers.computeIfAbsent(answer.group(1), name -> new TreeSet<>(List.of("otherwise")))
                    .add(answer.group(2));
        });
        return answers;
    }

    private static Map<String, Object> decide(Map<String, TreeSet<String>> answers, Random random) {
        var variables = new HashMap<String, Object>();
        new TreeSet<>(answers.keySet())
                .forEach(name -> variables.put(name, pick(new ArrayList<>(answers.get(name)), random)));
        return variables;
    }

    private static Map<String, Object> decideToGoOn(Map<String, TreeSet<String>> answers) {
        var variables = new HashMap<String, Object>();
        answers.keySet().forEach(name -> variables.put(name, "otherwise"));
        return variables;
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
