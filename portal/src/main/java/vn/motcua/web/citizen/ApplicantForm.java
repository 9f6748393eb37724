// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Move.ReturnWay;
import vn.motcua.identity.Account;

/** Whose dossier it is, as typed. */
public record ApplicantForm(
        String name, String idNumber, String phone, String email, String address, ReturnWay collect) {

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

    Applicant applicant() {
        return new Applicant(name, idNumber, phone, email, address, null);
    }
}
