// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.form.PersonalDetails;

/** Whether what is said of the applicant can be printed on a receipt and used to reach them: by whichever way it comes in. */
final class ApplicantRules {

    /** The name of an association can be long; what is longer fits no form. */
    static final int LONGEST = 300;

    /** Somebody may live abroad: what a page for people in Viet Nam asks for is narrower. */
    private static final Pattern PHONE = Pattern.compile("|\\+?[\\d .()/-]{8,25}");

    private static final Pattern ID_NUMBER = Pattern.compile("|\\d{9}|\\d{12}|\\d{10}(-?\\d{3})?");

    private ApplicantRules() {}

    /** What is wrong: the field, and the code of the reason. */
    static Map<String, String> wrongs(Applicant applicant) {
        var wrongs = new LinkedHashMap<String, String>();
        if (applicant.name().isEmpty()) {
            wrongs.put("applicant.name", "APPLICANT_IS_MISSING");
        }
        if (!ID_NUMBER.matcher(applicant.idNumber()).matches()) {
            wrongs.put("applicant.idNumber", "ID_NUMBER_IS_WRONG");
        }
        if (!PHONE.matcher(applicant.phone()).matches()) {
            wrongs.put("applicant.phone", "PHONE_IS_WRONG");
        }
        if (!applicant.email().isEmpty() && !PersonalDetails.isEmail(applicant.email())) {
            wrongs.put("applicant.email", "EMAIL_IS_WRONG");
        }
        lengths(applicant, wrongs);
        return wrongs;
    }

    private static void lengths(Applicant applicant, Map<String, String> wrongs) {
        length("name", applicant.name(), wrongs);
        length("address", applicant.address(), wrongs);
        length("submittedBy", applicant.submittedBy(), wrongs);
        length(
                "position",
                applicant.acting() == null ? null : applicant.acting().position(),
                wrongs);
    }

    private static void length(String field, @Nullable String text, Map<String, String> wrongs) {
        if (text != null && text.length() > LONGEST) {
            wrongs.put("applicant." + field, "TEXT_IS_TOO_LONG");
        }
    }
}
