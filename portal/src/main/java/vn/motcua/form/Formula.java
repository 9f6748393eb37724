// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Remembered;

/**
 * A FEEL expression of a definition. Names are looked up from the inside out: first beside the field, then in the blocks
 * around it, then in the whole form; {@code today} is the day in Viet Nam. What was not answered is null.
 */
record Formula(String text, ParsedExpression parsed, Set<String> names) {

    static final String TODAY = "today";

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    /** To read an expression costs a hundred times what its evaluation costs, and the same papers are asked for all day. */
    private static final Remembered<String, Formula> OUR_OWN = new Remembered<>(1_000);

    /** A form at work is read again after each change, with the same expressions but one. */
    private static final Remembered<String, Reading> READ = new Remembered<>(2_000);

    private static final Pattern LOCAL = Pattern.compile("(?:\\b(?:for|some|every)|,)\\s+(\\w+)\\s+in\\b");

    sealed interface Reading {
        record Good(Formula formula) implements Reading {}

        record Bad(String reason) implements Reading {}
    }

    static Reading read(String text) {
        return READ.get(text, Formula::readAnew);
    }

    private static Reading readAnew(String text) {
        var result = FEEL.parseExpression(text);
        if (result.isFailure()) {
            return new Reading.Bad(result.failure().message());
        }
        return new Reading.Good(new Formula(text, result.parsedExpression(), Set.copyOf(result.getVariableNames())));
    }

    /** An expression of our own content, which tests have read already. */
    static Formula of(String text) {
        return OUR_OWN.get(text, Formula::readOurOwn);
    }

    private static Formula readOurOwn(String text) {
        return switch (read(text)) {
            case Reading.Good(var formula) -> formula;
            case Reading.Bad(var reason) ->
                throw new IllegalArgumentException("Not a FEEL expression: " + text + " (" + reason + ")");
        };
    }

    /** The names it refers to, each as its steps ({@code applicant}, {@code role}). */
    Set<List<String>> references() {
        var references = new HashSet<List<String>>();
        parsed.getVariableReferences().forEach(name -> references.add(List.copyOf(name.getFullQualifiedName())));
        return references;
    }

    /** Names that stand for the items of a list inside the expression itself. */
    Set<String> locals() {
        var locals = new HashSet<String>();
        var matcher = LOCAL.matcher(text);
        while (matcher.find()) {
            locals.add(matcher.group(1));
        }
        return locals;
    }

    boolean filters() {
        return text.contains("[");
    }

    /** Functions it calls that do not exist, found by evaluating it on nothing. */
    List<String> unknownFunctions() {
        var unknown = new ArrayList<String>();
        FEEL.evaluate(parsed, new HashMap<String, Object>())
                .getSuppressedFailures()
                .forEach(failure -> {
                    if (failure.failureType().toString().equals("NO_FUNCTION_FOUND")) {
                        unknown.add(failure.failureMessage());
                    }
                });
        return unknown;
    }

    boolean holds(List<Scope> scopes, Object today) {
        return Boolean.TRUE.equals(value(scopes, today));
    }

    boolean fails(List<Scope> scopes, Object today) {
        return Boolean.FALSE.equals(value(scopes, today));
    }

    @Nullable
    Object value(List<Scope> scopes, Object today) {
        var result = FEEL.evaluate(parsed, variables(scopes, today));
        return result.isSuccess() ? result.result() : null;
    }

    /** What it comes to for its author: the value in FEEL's own writing, and what the engine says of it. */
    Tried.Result result(String path, List<Scope> scopes, Object today) {
        var result = FEEL.evaluate(parsed, variables(scopes, today));
        var remarks = new ArrayList<String>();
        result.getSuppressedFailures().stream()
                .filter(failure -> !failure.failureType().toString().equals("NO_VARIABLE_FOUND"))
                .map(failure -> failure.failureMessage())
                .forEach(remarks::add);
        if (result.isFailure()) {
            remarks.add(result.failure().message());
        }
        var value = result.isSuccess() ? result.result() : null;
        return new Tried.Result(path, value == null ? "" : written(value), List.copyOf(remarks));
    }

    private static String written(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Over plain answers, without a form around them; what they do not name is null. */
    @Nullable
    Object value(Map<String, Object> answers) {
        var result = FEEL.evaluate(parsed, answers);
        return result.isSuccess() ? result.result() : null;
    }

    private Map<String, Object> variables(List<Scope> scopes, Object today) {
        var variables = new HashMap<String, Object>();
        variables.put(TODAY, today);
        scopes.forEach(scope -> scope.addTo(variables, names));
        return variables;
    }

    /** The names of one container with their present values; an inner scope hides the names of an outer one. */
    record Scope(Part.Container container, Map<String, Object> values) {

        // A name without a value still hides the same name further out, so it is put as null.
        @SuppressWarnings("NullAway")
        void addTo(Map<String, Object> variables, Set<String> names) {
            for (var name : names) {
                if (container.find(name).isPresent()) {
                    variables.put(name, values.get(name));
                }
            }
        }
    }
}
