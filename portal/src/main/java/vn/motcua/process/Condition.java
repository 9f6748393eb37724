// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A condition in FEEL, parsed once when its file is read. */
record Condition(ParsedExpression expression) {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static ParseResult parse(String text) {
        return FEEL.parseExpression(text);
    }

    /** Whether it holds; what is unknown (null in FEEL) does not hold. */
    boolean holds(Map<String, Object> variables) {
        var result = FEEL.evaluate(expression, variables);
        if (result.isFailure()) {
            throw new ConditionFailed(expression.text(), result.failure().message());
        }
        return Boolean.TRUE.equals(result.result());
    }
}
