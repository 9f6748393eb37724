// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/**
 * What each part needs settled before it: the fields its formulas refer to, and the part around it. Refuses names that
 * are not there and circles; gives the order in which parts are settled.
 */
final class Dependencies {

    private final Block root;
    private final Problems problems;
    private final Map<String, List<Part>> ways = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    /** What only a suggestion looks at: it comes before, yet nothing rests on it. */
    private final Map<String, Set<String>> looksAt = new LinkedHashMap<>();

    private final List<Repeat> repeats = new ArrayList<>();

    Dependencies(Block root, Problems problems) {
        this.root = root;
        this.problems = problems;
        addWays(root, List.of());
        ways.values().forEach(this::addNeeds);
    }

    private void addWays(Container container, List<Part> above) {
        for (var part : container.parts()) {
            var way = new ArrayList<>(above);
            way.add(part);
            ways.put(part.path(), way);
            if (part instanceof Repeat repeat) {
                repeats.add(repeat);
            }
            if (part instanceof Container inner) {
                addWays(inner, way);
            }
        }
    }

    /** The way to the part of a path; none for the form itself and for what is not there. */
    List<Part> wayTo(String path) {
        return ways.getOrDefault(path, List.of());
    }

    /**
     * All that an expression at a place rests on, also through the conditions and computations of others; names that are
     * not there become problems.
     */
    Set<String> needsOf(Formula formula, List<Part> way, boolean isInside, Problems found) {
        var around = isInside ? aroundCheck(way) : around(way);
        var path = way.isEmpty() ? "" : way.getLast().path();
        unknown(formula, way, isInside).forEach(name -> found.add(path, "unknown-reference", formula.text(), name));
        var all = new LinkedHashSet<String>();
        var next = new ArrayDeque<String>();
        formula.references().stream()
                .flatMap(reference -> find(formula, reference, around).stream())
                .flatMap(List::stream)
                .forEach(part -> next.addAll(way.isEmpty() ? withInner(part, root) : withInner(part, way.getLast())));
        while (!next.isEmpty()) {
            var needed = next.pop();
            if (all.add(needed)) {
                next.addAll(needs.getOrDefault(needed, Set.of()));
            }
        }
        return all;
    }

    /** All that an expression over the whole form rests on; nothing for what is no expression. */
    Set<String> neededFor(String expression) {
        return switch (Formula.read(expression)) {
            case Formula.Reading.Good(var formula) -> needsOf(formula, List.of(), false, new Problems());
            case Formula.Reading.Bad _ -> Set.of();
        };
    }

    /** The names in an expression that lead to nothing from its place. */
    List<String> unknown(Formula formula, List<Part> way, boolean isInside) {
        var around = isInside ? aroundCheck(way) : around(way);
        return formula.references().stream()
                .filter(reference -> find(formula, reference, around).isEmpty())
                .map(reference -> String.join(".", reference))
                .toList();
    }

    private void addNeeds(List<Part> way) {
        var part = way.getLast();
        var needed = needs.computeIfAbsent(part.path(), path -> new LinkedHashSet<>());
        if (way.size() > 1) {
            needed.add(way.get(way.size() - 2).path());
        }
        part.logic().when().forEach(formula -> needed.addAll(referred(formula, part, around(way))));
        if (part.logic().computed() != null) {
            needed.addAll(referred(part.logic().computed(), part, around(way)));
        }
        part.logic().checks().forEach(check -> referred(check.rule(), part, aroundCheck(way)));
        looksAt.put(part.path(), suggestionLooksAt(way));
    }

    private Set<String> suggestionLooksAt(List<Part> way) {
        var part = way.getLast();
        var seen = new LinkedHashSet<String>();
        if (part.logic().suggested() != null) {
            seen.addAll(referred(part.logic().suggested(), part, around(way)));
        }
        for (int depth = way.size(); depth > 0; depth--) {
            if (way.get(depth - 1) instanceof Block block && block.applicant() != null) {
                seen.addAll(referred(block.applicant(), block, around(way.subList(0, depth))));
            }
        }
        return seen;
    }

    /** From the inside out. */
    private List<Container> around(List<Part> way) {
        var containers = new ArrayList<Container>();
        for (int index = way.size() - 2; index >= 0; index--) {
            containers.add((Container) way.get(index));
        }
        containers.add(root);
        return containers;
    }

    private List<Container> aroundCheck(List<Part> way) {
        var containers = new ArrayList<>(around(way));
        if (!way.isEmpty() && way.getLast() instanceof Block block) {
            containers.addFirst(block);
        }
        return containers;
    }

    private Set<String> referred(Formula formula, Part from, List<Container> around) {
        var paths = new LinkedHashSet<String>();
        for (var reference : formula.references()) {
            var found = find(formula, reference, around);
            if (found.isEmpty()) {
                problems.add(from.path(), "unknown-reference", formula.text(), String.join(".", reference));
            }
            found.ifPresent(parts -> parts.forEach(part -> paths.addAll(withInner(part, from))));
        }
        return paths;
    }

    /** The parts a name means; none for a name that is not a part ({@code today}); empty for a name that is nothing. */
    private Optional<List<Part>> find(Formula formula, List<String> reference, List<Container> around) {
        if (reference.getFirst().equals(Formula.TODAY)) {
            return Optional.of(List.of());
        }
        if (formula.locals().contains(reference.getFirst())) {
            return reference.size() == 1 ? Optional.of(List.of()) : inAnyRepeat(reference.subList(1, reference.size()));
        }
        for (var container : around) {
            if (container.find(reference.getFirst()).isPresent()) {
                return descend(container, reference).map(List::of);
            }
        }
        return formula.filters() ? inAnyRepeat(reference) : Optional.empty();
    }

    private Optional<List<Part>> inAnyRepeat(List<String> reference) {
        var found = new ArrayList<Part>();
        repeats.forEach(repeat -> descend(repeat, reference).ifPresent(found::add));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Steps below a question belong to FEEL: the year of a date. */
    private static Optional<Part> descend(Container container, List<String> reference) {
        @Nullable Part at = null;
        Container inside = container;
        for (var name : reference) {
            if (at instanceof Question) {
                return Optional.of(at);
            }
            var found = inside.find(name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = found.get();
            inside = at instanceof Container deeper ? deeper : inside;
        }
        return Optional.ofNullable(at);
    }

    /** A reference to a whole container needs all of it, unless it comes from inside. */
    private Set<String> withInner(Part part, Part from) {
        var paths = new LinkedHashSet<String>();
        paths.add(part.path());
        if (!from.path().startsWith(part.path() + ".")) {
            ways.keySet().stream()
                    .filter(path -> path.startsWith(part.path() + "."))
                    .forEach(paths::add);
        }
        return paths;
    }

    /** The way to each part, in an order in which every part comes after what it needs. */
    List<List<Part>> order() {
        var settled = new LinkedHashSet<String>();
        for (var path : ways.keySet()) {
            settle(path, settled, new LinkedHashSet<>());
        }
        return settled.stream()
                .flatMap(path -> Optional.ofNullable(ways.get(path)).stream())
                .toList();
    }

    private void settle(String path, Set<String> settled, Set<String> open) {
        if (settled.contains(path)) {
            return;
        }
        if (!open.add(path)) {
            problems.add(path, "cycle", circle(path, open));
            return;
        }
        needs.getOrDefault(path, Set.of()).forEach(needed -> settle(needed, settled, open));
        looksAt.getOrDefault(path, Set.of()).forEach(seen -> settle(seen, settled, open));
        open.remove(path);
        settled.add(path);
    }

    private static String circle(String path, Set<String> open) {
        var members = new ArrayList<>(open);
        return String.join(" → ", members.subList(members.indexOf(path), members.size())) + " → " + path;
    }
}
