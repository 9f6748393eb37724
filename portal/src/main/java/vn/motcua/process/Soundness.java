// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.process.Node.ExclusiveGateway;
import vn.motcua.process.Node.ParallelGateway;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.Node.TimerBoundary;

/**
 * Walks through every marking a dossier could get to, whatever is decided at the gateways, with the same {@link Course} that
 * executes it. What it accepts is sound in the sense of van der Aalst's workflow nets: every dossier can end, ends cleanly, and no
 * place ever holds two tokens.
 */
final class Soundness {

    /** Beyond this a process is no longer something an office can follow; real ones have a few dozen. */
    static final int MOST_MARKINGS = 5_000;

    private static final int MOST_MOVES = 50_000;

    private final Graph graph;
    private final Findings findings;
    private final Map<Marking, Set<Marking>> before = new LinkedHashMap<>();
    private final Set<Marking> ending = new HashSet<>();
    private final Deque<Marking> open = new ArrayDeque<>();
    private int moves;

    Soundness(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /** All markings in which a dossier can be. */
    Set<Marking> explore() {
        move(Marking.EMPTY, Marking.EMPTY, graph.start());
        while (!open.isEmpty() && !isTooLarge()) {
            var marking = open.removeFirst();
            marking.places().forEach(place -> moveFrom(marking, graph.find(place)));
        }
        if (isTooLarge()) {
            refuseSize();
        } else if (!findings.hasRefusals()) {
            refuseWhatCannotEnd();
        }
        return before.keySet();
    }

    private boolean isTooLarge() {
        return before.size() > MOST_MARKINGS || moves > MOST_MOVES;
    }

    private void moveFrom(Marking marking, @Nullable Node node) {
        if (node == null) {
            return;
        }
        move(marking, marking, node);
        if (node instanceof TaskNode) {
            graph.timersOf(node).stream()
                    .filter(TimerBoundary::interrupting)
                    .forEach(timer -> move(marking, marking.without(node.id()), timer));
        }
    }

    /** Makes one move once for each combination of choices at the exclusive gateways on its way. */
    private void move(Marking origin, Marking from, Node node) {
        var choices = new Choices();
        do {
            choices.restart();
            settle(origin, node, new Course(graph, from, choices::next).leave(node));
            moves++;
        } while (choices.advance() && !isTooLarge());
    }

    private void settle(Marking origin, Node moved, Course course) {
        var marking = course.marking();
        if (!course.clashes().isEmpty()) {
            course.clashes().forEach(this::refuseClash);
        } else if (!course.ends().isEmpty()) {
            settleEnd(origin, course);
        } else if (marking.places().stream().allMatch(place -> graph.find(place) == null)) {
            refuseDeadlock(moved, marking.places());
        } else {
            reach(origin, marking);
        }
    }

    private void settleEnd(Marking origin, Course course) {
        if (course.ends().size() > 1 || !course.marking().isEmpty()) {
            refuseEarlyEnd(course.ends().getFirst());
        }
        ending.add(origin);
    }

    private void reach(Marking origin, Marking marking) {
        if (!before.containsKey(marking)) {
            before.put(marking, new HashSet<>());
            open.add(marking);
        }
        before.get(marking).add(origin);
    }

    private void refuseWhatCannotEnd() {
        var canEnd = new HashSet<Marking>();
        var todo = new ArrayDeque<>(ending);
        while (!todo.isEmpty()) {
            var marking = todo.removeFirst();
            if (canEnd.add(marking)) {
                todo.addAll(before.getOrDefault(marking, Set.of()));
            }
        }
        before.keySet().stream()
                .filter(marking -> !canEnd.contains(marking))
                .limit(1)
                .forEach(marking -> refuseEndless(marking.places()));
    }

    private void refuseClash(Node node) {
        findings.refuse(
                node,
                "TWO_TOKENS",
                "Bước này có thể được mở hai lần cùng lúc, vì các nhánh song song đến đây mà chưa hợp lại; hãy hợp chúng bằng một cổng song song trước bước này.",
                "It can be opened twice at once, because parallel branches get here without having been joined; join them with a parallel gateway before it.");
    }

    private void refuseEarlyEnd(Node end) {
        findings.refuse(
                end,
                "ENDS_TOO_EARLY",
                "Quy trình có thể kết thúc ở đây khi nhánh song song khác còn việc chưa xong; hãy hợp các nhánh bằng một cổng song song rồi mới kết thúc.",
                "The process can end here while another parallel branch still has work; join the branches with a parallel gateway before the end.");
    }

    private void refuseDeadlock(Node moved, Collection<String> places) {
        joinsOf(places)
                .forEach(join -> findings.refuse(
                        join,
                        "DEADLOCK",
                        "Cổng hợp này có thể chờ mãi một nhánh không bao giờ đến (sau “%s”); nếu các nhánh được tách bằng cổng loại trừ thì cũng phải hợp bằng cổng loại trừ."
                                .formatted(moved.name()),
                        "This join can wait for ever for a branch that never comes (after “%s”); branches split by an exclusive gateway must be merged by an exclusive gateway."
                                .formatted(moved.name())));
    }

    private List<ParallelGateway> joinsOf(Collection<String> places) {
        return graph.all(ParallelGateway.class).stream()
                .filter(join -> graph.incoming(join).stream().anyMatch(flow -> places.contains(flow.id())))
                .toList();
    }

    private void refuseEndless(Collection<String> places) {
        places.stream()
                .map(graph::find)
                .filter(Objects::nonNull)
                .forEach(node -> findings.refuse(
                        node,
                        "NEVER_ENDS",
                        "Từ bước này hồ sơ không còn cách nào đi đến kết thúc.",
                        "From here a dossier can no longer reach an end."));
    }

    private void refuseSize() {
        findings.refuse(
                "",
                "",
                "TOO_MANY_STATES",
                "Quy trình có quá nhiều nhánh song song (hơn %d trạng thái) nên không kiểm tra hết được; hãy chia thành các quy trình nhỏ hơn."
                        .formatted(MOST_MARKINGS),
                "The process has too many parallel branches (more than %d states) to be checked fully; divide it into smaller ones."
                        .formatted(MOST_MARKINGS));
    }

    /** Counts through all combinations of choices, like the wheels of an odometer whose number shows only on the way. */
    private final class Choices {

        private final List<Integer> taken = new ArrayList<>();
        private final List<Integer> ways = new ArrayList<>();
        private int asked;

        void restart() {
            asked = 0;
        }

        Flow next(ExclusiveGateway gateway) {
            var flows = graph.outgoing(gateway);
            if (asked == taken.size()) {
                taken.add(0);
                ways.add(flows.size());
            }
            return flows.get(taken.get(asked++));
        }

        boolean advance() {
            while (!taken.isEmpty()) {
                var last = taken.removeLast();
                var most = ways.removeLast();
                if (last + 1 < most) {
                    taken.add(last + 1);
                    ways.add(most);
                    return true;
                }
            }
            return false;
        }
    }
}
