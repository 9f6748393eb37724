// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.Map;

/**
 * An interview as data: how it came into the sample, and its answers.
 *
 * @param cluster empty where each respondent is a primary unit
 * @param weight how many people it stands for
 */
record Answered(
        String province,
        String village,
        int number,
        String stratum,
        String cluster,
        double weight,
        Map<String, String> answers) {}
