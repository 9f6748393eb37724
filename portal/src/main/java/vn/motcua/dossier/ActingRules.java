// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether somebody may file for the applicant, as far as it can be told from what they say (Civil Code 2015, articles 134 to
 * 138): a parent for a child under eighteen, whoever speaks for an organisation for one with a tax code. What only a paper
 * can show is asked for as a paper.
 */
public final class ActingRules {

    /** From this age people do most things of daily life by themselves (article 21.4). */
    public static final int ACTS_ALONE = 15;

    private static final Pattern PERSON = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?");

    private final Applicant applicant;
    private final LocalDate today;

    public ActingRules(Applicant applicant, LocalDate today) {
        this.applicant = applicant;
        this.today = today;
    }

    /** What is wrong: the field, and the code of the problem; nothing for who files for themselves. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var acting = applicant.acting();
        if (acting != null) {
            whoFiles(acting, problems);
            switch (acting.capacity()) {
                case PARENT -> child(acting, problems);
                case LEGAL_REPRESENTATIVE -> organisation(acting, problems);
                case GUARDIAN, AUTHORISED -> {}
            }
        }
        return problems;
    }

    private void whoFiles(Representation acting, Map<String, String> problems) {
        if (applicant.submittedBy() == null) {
            problems.put("applicant.submitter", "SUBMITTER_IS_MISSING");
        }
        if (!PERSON.matcher(acting.idNumber()).matches()) {
            problems.put("applicant.submitterId", "SUBMITTER_ID_IS_WRONG");
        }
    }

    private void child(Representation acting, Map<String, String> problems) {
        var born = acting.born();
        if (born == null) {
            problems.put("applicant.born", "BIRTH_DATE_IS_MISSING");
        } else if (born.isAfter(today)) {
            problems.put("applicant.born", "BIRTH_DATE_IS_AHEAD");
        } else if (!acting.isForAChild(today)) {
            problems.put("applicant.born", "NOT_A_CHILD");
        }
    }

    private void organisation(Representation acting, Map<String, String> problems) {
        if (!TAX_CODE.matcher(applicant.idNumber()).matches()) {
            problems.put("applicant.idNumber", "TAX_CODE_IS_MISSING");
        }
        if (acting.position().isEmpty()) {
            problems.put("applicant.position", "POSITION_IS_MISSING");
        }
    }
}
