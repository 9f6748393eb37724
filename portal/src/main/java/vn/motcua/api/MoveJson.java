// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Move;

/**
 * Reads a move: {@code action} names its kind, the other members are those of the kind's record, such as
 * {@code {"action": "ACCEPT", "step": "…"}}.
 */
@Component
class MoveJson {

    private static final Map<Move.Kind, Class<? extends Move>> TYPES = types();

    private final JsonMapper json;
    private final Wording wording;

    MoveJson(JsonMapper json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    Move read(Map<String, Object> body) {
        var members = new LinkedHashMap<>(body);
        var kind = kind(String.valueOf(members.remove("action")));
        try {
            return complete(json.convertValue(members, type(kind)));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "ACTION_MALFORMED",
                    wording.of("api.action-malformed", List.of(kind, members(type(kind)))));
        }
    }

    /** The number of the draft of a decision that goes with a move; nothing when it goes without. */
    Optional<Integer> draft(Map<String, Object> body) {
        return switch (body.get("draft")) {
            case null -> Optional.empty();
            case Integer number -> Optional.of(number);
            default ->
                throw new Problem(
                        HttpStatus.BAD_REQUEST, "ACTION_MALFORMED", wording.of("api.draft-malformed", List.of()));
        };
    }

    /** Members that are not marked as nullable have to be sent, in what a list holds too. */
    private static <T> T complete(T sent) throws ReflectiveOperationException {
        for (var member : sent.getClass().getRecordComponents()) {
            var accessor = member.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(sent);
            if (value == null && !isOptional(member)) {
                throw new IllegalArgumentException(member.getName() + " is missing");
            }
            if (value instanceof List<?> list) {
                for (var each : list) {
                    completeInList(each);
                }
            }
        }
        return sent;
    }

    private static void completeInList(Object each) throws ReflectiveOperationException {
        if (each instanceof Record) {
            complete(each);
        }
    }

    private static boolean isOptional(RecordComponent member) {
        return member.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<? extends Move> type(Move.Kind kind) {
        return Objects.requireNonNull(TYPES.get(kind), () -> kind + " has no record of its name");
    }

    private Move.Kind kind(String action) {
        return Arrays.stream(Move.Kind.values())
                .filter(kind -> kind.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        HttpStatus.BAD_REQUEST,
                        "ACTION_UNKNOWN",
                        wording.of("api.action-unknown", List.of(Arrays.toString(Move.Kind.values())))));
    }

    private String members(Class<? extends Move> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(member -> isOptional(member)
                        ? wording.of("api.action-optional", List.of(member.getName()))
                        : member.getName())
                .collect(Collectors.joining(", "));
    }

    /** {@code ACCEPT: step, note?; …}, for the description. */
    static String membersOfEach() {
        return Arrays.stream(Move.Kind.values())
                .map(kind -> kind + ": "
                        + Arrays.stream(type(kind).getRecordComponents())
                                .map(member -> member.getName() + (isOptional(member) ? "?" : ""))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The record of each kind, found by its name: {@code ASK_SUPPLEMENT} is {@code AskSupplement}. */
    private static Map<Move.Kind, Class<? extends Move>> types() {
        var types = new EnumMap<Move.Kind, Class<? extends Move>>(Move.Kind.class);
        for (var type : Move.class.getPermittedSubclasses()) {
            types.put(kindOf(type), type.asSubclass(Move.class));
        }
        return types;
    }

    private static Move.Kind kindOf(Class<?> type) {
        return Arrays.stream(Move.Kind.values())
                .filter(kind -> kind.name().replace("_", "").equalsIgnoreCase(type.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no kind of its name"));
    }
}
