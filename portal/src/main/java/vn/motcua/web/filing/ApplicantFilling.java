// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.CitizenCard;
import vn.motcua.web.draft.ApplicantForm;

/**
 * The first page of a draft filled in from a card.
 *
 * @param whose {@link #APPLICANT}, or {@link #SUBMITTER} when somebody files for another
 */
record ApplicantFilling(ApplicantForm typed, String whose) {

    static final String APPLICANT = "applicant";
    static final String SUBMITTER = "submitter";

    /** An organisation has no card. */
    boolean isOffered() {
        return whose.equals(APPLICANT) && !typed.isForAnOrganisation()
                || whose.equals(SUBMITTER) && typed.capacity() != null;
    }

    ApplicantForm filled(CitizenCard card) {
        return whose.equals(APPLICANT) ? typed.withCard(card) : typed.withSubmittersCard(card);
    }

    /**
     * A field that a card fills.
     *
     * @param label a message key
     * @param before what was typed there and gave way
     */
    record Field(String label, String before) {}

    List<Field> fields(CitizenCard card) {
        var now = filled(card);
        var fields = new ArrayList<Field>();
        if (whose.equals(SUBMITTER)) {
            fields.add(field("acting.submitter", typed.submitter(), now.submitter()));
            fields.add(field("acting.submitterId", typed.submitterId(), now.submitterId()));
            return fields;
        }
        fields.add(field("citizen.applicant.name", typed.name(), now.name()));
        if (!born(now).isEmpty()) {
            fields.add(field("acting.born", born(typed), born(now)));
        }
        fields.add(field("citizen.applicant.idNumber", typed.idNumber(), now.idNumber()));
        if (!card.address().isEmpty()) {
            fields.add(field("citizen.applicant.address", typed.address(), now.address()));
        }
        return fields;
    }

    private static Field field(String label, String before, String now) {
        return new Field(label, before.strip().equals(now) ? "" : before.strip());
    }

    private static String born(ApplicantForm form) {
        return Stream.of(form.bornDay(), form.bornMonth(), form.bornYear())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("/"));
    }
}
