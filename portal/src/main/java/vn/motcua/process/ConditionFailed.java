// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** A condition that was read without complaint could not be evaluated over the variables given. */
public class ConditionFailed extends RuntimeException {

    ConditionFailed(String expression, String reason) {
        super("The condition [" + expression + "] could not be evaluated: " + reason
                + ". Check the names and types of the variables passed when the step was completed.");
    }
}
