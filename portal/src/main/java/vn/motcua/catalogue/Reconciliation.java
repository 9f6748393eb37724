// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings together what people here have changed in a procedure and what its source says now, fact by fact: what only one
 * side has changed is taken from that side; where both have, ours stays and the difference is doubted, for a person to settle.
 * English counts for nothing when facts are compared; where the Vietnamese words stay the same, so does their English.
 */
final class Reconciliation {

    /** What a version is called, and what is worked out from the rest. */
    private static final Set<String> NO_FACTS = Set.of("version", "number", "code", "doubts");

    private static final Map<String, String> PLACES = Map.of("ways", "channels", "legalBasis", "legal");

    private final JsonNode base;
    private final JsonNode ours;
    private final JsonNode theirs;
    private final ObjectNode result;
    private final List<String> taken = new ArrayList<>();
    private final List<String> disputed = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();

    private Reconciliation(@Nullable Procedure base, Procedure ours, Procedure theirs) {
        this.ours = Json.tree(Json.write(ours));
        this.theirs = Json.tree(Json.write(theirs));
        this.base = base == null ? Json.tree("{}") : Json.tree(Json.write(base));
        this.result = (ObjectNode) Json.tree(Json.write(ours));
    }

    /** @param base what the source said when ours was made; null when it was made without one */
    static Procedure of(@Nullable Procedure base, Procedure ours, Procedure theirs) {
        var both = new Reconciliation(base, ours, theirs);
        both.ours.propertyNames().stream()
                .filter(fact -> !NO_FACTS.contains(fact))
                .forEach(both::settle);
        return both.result(ours, theirs);
    }

    /** Ours with one fact as the source has it. */
    static Procedure taking(String fact, Procedure ours, Procedure theirs) {
        var both = new Reconciliation(ours, ours, theirs);
        if (both.theirs.has(fact) && !NO_FACTS.contains(fact)) {
            both.take(fact);
        }
        return both.result(ours, theirs);
    }

    private void settle(String fact) {
        var was = meaning(base.path(fact));
        var here = meaning(ours.path(fact));
        var there = meaning(theirs.path(fact));
        if (here.equals(there)) {
            agreed.add(fact);
        } else if (here.equals(was)) {
            take(fact);
        } else if (!there.equals(was)) {
            disputed.add(fact);
        }
    }

    private void take(String fact) {
        var english = new HashMap<String, String>();
        collect(ours.path(fact), english);
        var value = theirs.path(fact).deepCopy();
        translate(value, english);
        result.set(fact, value);
        taken.add(fact);
    }

    /** A fact without its English, and without how the source spelled what was understood. */
    private static JsonNode meaning(JsonNode fact) {
        var copy = fact.deepCopy();
        eachWording(copy, wording -> wording.put("en", ""));
        copy.findParents("asGiven").forEach(fee -> forget(fee, "dong", "asGiven"));
        copy.findParents("limitAsGiven").forEach(way -> forget(way, "limit", "limitAsGiven"));
        copy.findParents("key").forEach(paper -> ((ObjectNode) paper).put("key", ""));
        return copy;
    }

    private static void forget(JsonNode node, String understood, String asGiven) {
        if (node instanceof ObjectNode object && !object.path(understood).isNull()) {
            object.put(asGiven, "");
        }
    }

    private static void collect(JsonNode fact, Map<String, String> english) {
        eachWording(
                fact,
                wording -> english.put(
                        wording.path("vi").asString(""), wording.path("en").asString("")));
    }

    private static void translate(JsonNode fact, Map<String, String> english) {
        eachWording(fact, wording -> {
            if (wording.path("en").asString("").isEmpty()) {
                wording.put("en", english.getOrDefault(wording.path("vi").asString(""), ""));
            }
        });
    }

    private static void eachWording(JsonNode node, java.util.function.Consumer<ObjectNode> reader) {
        if (node instanceof ObjectNode object && object.has("vi") && object.has("en")) {
            reader.accept(object);
        } else {
            node.forEach(inner -> eachWording(inner, reader));
        }
    }

    private Procedure result(Procedure mine, Procedure source) {
        var doubts = new ArrayList<Doubt>();
        mine.doubts().stream()
                .filter(doubt -> !isOf(doubt, taken) && !isOutdated(doubt))
                .forEach(doubts::add);
        source.doubts().stream().filter(doubt -> isOf(doubt, taken)).forEach(doubts::add);
        disputed.forEach(fact -> doubts.add(new Doubt(Doubt.SOURCE_DIFFERS, fact, FactText.of(fact, source))));
        return Json.read(Json.write(result), Procedure.class).with(doubts);
    }

    /** An older difference of the same fact gives way to a newer, and to agreement. */
    private boolean isOutdated(Doubt doubt) {
        return doubt.code().equals(Doubt.SOURCE_DIFFERS)
                && (disputed.contains(doubt.field()) || agreed.contains(doubt.field()));
    }

    private static boolean isOf(Doubt doubt, List<String> facts) {
        var about = doubt.fact();
        return facts.stream().anyMatch(fact -> about.equals(fact) || about.equals(PLACES.get(fact)));
    }
}
