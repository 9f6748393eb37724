// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Move.ReturnWay;
import vn.motcua.form.PersonalDetails;
import vn.motcua.identity.Account;

/** Whose dossier it is, as typed. */
public record ApplicantForm(
        String name, String idNumber, String phone, String email, String address, ReturnWay collect) {

    private static final int LONGEST = 200;

    public ApplicantForm(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable ReturnWay collect) {
        this.name = Objects.requireNonNullElse(name, "");
        this.idNumber = Objects.requireNonNullElse(idNumber, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.address = Objects.requireNonNullElse(address, "");
        this.collect = Objects.requireNonNullElse(collect, ReturnWay.ONLINE);
    }

    /** What was saved with the draft, or else what the account knows. */
    static ApplicantForm of(Draft draft, Account account) {
        var saved = draft.applicant();
        return saved == null
                ? new ApplicantForm(
                        account.name(),
                        account.idNumber(),
                        account.phone(),
                        account.email(),
                        account.address(),
                        draft.collect())
                : new ApplicantForm(
                        saved.name(), saved.idNumber(), saved.phone(), saved.email(), saved.address(), draft.collect());
    }

    /**
     * What is not right yet: a field and, after a dot, what is wrong with it.
     *
     * @param mayBeBusiness the procedure is for businesses too: their tax code stands for the number of a person
     */
    Map<String, String> wrongs(boolean mayBeBusiness) {
        var wrongs = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            wrongs.put("name", "problem");
        } else if (!mayBeBusiness && !PersonalDetails.isName(name) || name.length() > LONGEST) {
            wrongs.put("name", "wrong");
        }
        if (!idNumber.isBlank() && !isNumber(mayBeBusiness)) {
            wrongs.put("idNumber", mayBeBusiness ? "problem.business" : "problem");
        }
        if (phone.isBlank() && email.isBlank()) {
            wrongs.put("phone", "problem");
        } else if (!phone.isBlank() && !PersonalDetails.isPhone(phone)) {
            wrongs.put("phone", "wrong");
        }
        if (!email.isBlank() && !PersonalDetails.isEmail(email)) {
            wrongs.put("email", "wrong");
        }
        if (address.length() > LONGEST) {
            wrongs.put("address", "wrong");
        }
        return wrongs;
    }

    private boolean isNumber(boolean mayBeBusiness) {
        return PersonalDetails.isIdNumber(idNumber) || mayBeBusiness && PersonalDetails.isTaxCode(idNumber);
    }

    Applicant applicant() {
        return new Applicant(
                name,
                PersonalDetails.tidiedIdNumber(idNumber),
                PersonalDetails.tidiedPhone(phone),
                email,
                address,
                null);
    }
}
