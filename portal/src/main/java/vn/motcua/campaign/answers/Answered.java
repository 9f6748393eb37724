// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.util.Map;
import java.util.UUID;

/**
 * An interview as data: how it came into the sample, and its answers.
 *
 * @param mark drawn by chance, so that its order tells nothing
 * @param steppedIn the village was in reserve, and stepped in for one that was given up
 * @param cluster empty where each respondent is a primary unit, for the province has one cluster only
 * @param weight how many people it stands for
 */
public record Answered(
        UUID mark,
        String province,
        String village,
        int number,
        boolean steppedIn,
        String stratum,
        String cluster,
        double weight,
        Map<String, String> answers) {}
