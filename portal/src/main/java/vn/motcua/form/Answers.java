// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a form: an immutable JSON object in the order of the form, of texts, whole numbers ({@link Long}), decimals
 * ({@link BigDecimal}), booleans, lists and objects; nothing is null. Dates are texts {@code 2026-09-05}, places codes.
 *
 * @param typed by path, what was typed where it could not be understood, or empty where an input was left empty; kept so
 *     that the page can show it again
 */
public record Answers(Map<String, Object> values, Map<String, String> typed) {

    private static final String TYPED = "~typed";
    private static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        values = frozenMap(values);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Map<String, ?> values) {
        return new Answers(new LinkedHashMap<>(values), Map.of());
    }

    /**
     * The answers of a submitted page; names the form does not know, such as a token against forgery, are ignored. Empty
     * rows of a repeat stay rows, so that a page can show them again.
     */
    public static Answers fromFields(Form form, Map<String, List<String>> httpForm) {
        return new SubmittedFields(form.structure(), httpForm).answers();
    }

    /** The inverse of {@link #json}. */
    public static Answers read(String json) {
        var values = new LinkedHashMap<>(Json.object(json));
        var typed = new LinkedHashMap<String, String>();
        if (values.remove(TYPED) instanceof Map<?, ?> kept) {
            kept.forEach((path, text) -> typed.put(String.valueOf(path), String.valueOf(text)));
        }
        return new Answers(values, typed);
    }

    /** One line of JSON; a draft also keeps what could not be understood. */
    public String json() {
        if (typed.isEmpty()) {
            return Json.text(values);
        }
        var all = new LinkedHashMap<String, Object>(values);
        all.put(TYPED, typed);
        return Json.text(all);
    }

    public boolean isEmpty() {
        return values.isEmpty() && typed.isEmpty();
    }

    /** The value at {@code child.name} or {@code children[0].name}. */
    public Optional<Object> find(String path) {
        @Nullable Object at = values;
        for (var step : Paths.steps(path)) {
            at = step(at, step);
        }
        return Optional.ofNullable(at);
    }

    /** The value at a path when it is a text. */
    public Optional<String> text(String path) {
        return find(path).filter(String.class::isInstance).map(String.class::cast);
    }

    /**
     * Whether a FEEL condition holds of these answers, such as {@code housing = "rented"}; a question that was not answered
     * is null. For conditions outside the form: the papers and fees of a case.
     */
    public boolean satisfy(String condition) {
        return Boolean.TRUE.equals(Formula.of(condition).value(values));
    }

    /** The number that a FEEL expression gives over these answers, such as {@code copies}; none when it gives no number. */
    public Optional<BigDecimal> number(String expression) {
        return Optional.ofNullable(Formula.of(expression).value(values))
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()));
    }

    private static @Nullable Object step(@Nullable Object at, Object step) {
        if (at instanceof Map<?, ?> map && step instanceof String name) {
            return map.get(name);
        }
        if (at instanceof List<?> list && step instanceof Integer index) {
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private static Map<String, Object> frozenMap(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                copy.put(String.valueOf(name), frozen(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object frozen(Object value) {
        return switch (value) {
            case Map<?, ?> map -> frozenMap(map);
            case List<?> list ->
                list.stream().filter(Objects::nonNull).map(Answers::frozen).toList();
            case Integer number -> number.longValue();
            case Double number -> BigDecimal.valueOf(number);
            case BigInteger number -> new BigDecimal(number);
            case String _, Long _, BigDecimal _, Boolean _ -> value;
            default ->
                throw new IllegalArgumentException("An answer is a text, number, boolean, list or object, not "
                        + value.getClass().getName());
        };
    }
}
