// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.util.Map;
import vn.motcua.campaign.Questionnaire;

/** Ages as they are told to the public and counted in a census: the years of one's age never leave the campaign. */
public final class AgeGroup {

    static final String COLUMN = "age_group";
    private static final int[] FROM = {18, 30, 45, 60};

    private AgeGroup() {}

    /** 1 for 18–29, 2 for 30–44, 3 for 45–59, 4 for 60 and above; NaN where nobody said. */
    public static double of(Map<String, String> answers, Questionnaire questionnaire) {
        var told = answers.getOrDefault("age", "NaN");
        var age = questionnaire.isSilence(told) ? Double.NaN : Double.parseDouble(told);
        var group = 0;
        for (var from : FROM) {
            group += age >= from ? 1 : 0;
        }
        return group == 0 ? Double.NaN : group;
    }
}
