// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.ActingRules;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Move.ReturnWay;
import vn.motcua.dossier.Representation;
import vn.motcua.form.CitizenCard;
import vn.motcua.form.PersonalDetails;
import vn.motcua.identity.Account;

/**
 * Whose dossier it is, as typed, and who files it when that is somebody else.
 *
 * @param capacity by what right somebody else files; empty for oneself
 * @param submitter the name of whoever files for another
 * @param bornDay day, month and year of birth of a child, as typed
 */
public record ApplicantForm(
        String name,
        String idNumber,
        String phone,
        String email,
        String address,
        ReturnWay collect,
        @Nullable Capacity capacity,
        String submitter,
        String submitterId,
        String position,
        String bornDay,
        String bornMonth,
        String bornYear) {

    private static final int LONGEST = 200;

    public ApplicantForm(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable ReturnWay collect,
            @Nullable Capacity capacity,
            @Nullable String submitter,
            @Nullable String submitterId,
            @Nullable String position,
            @Nullable String bornDay,
            @Nullable String bornMonth,
            @Nullable String bornYear) {
        this.name = Objects.requireNonNullElse(name, "");
        this.idNumber = Objects.requireNonNullElse(idNumber, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.address = Objects.requireNonNullElse(address, "");
        this.collect = Objects.requireNonNullElse(collect, ReturnWay.ONLINE);
        this.capacity = capacity;
        this.submitter = Objects.requireNonNullElse(submitter, "");
        this.submitterId = Objects.requireNonNullElse(submitterId, "");
        this.position = Objects.requireNonNullElse(position, "");
        this.bornDay = Objects.requireNonNullElse(bornDay, "");
        this.bornMonth = Objects.requireNonNullElse(bornMonth, "");
        this.bornYear = Objects.requireNonNullElse(bornYear, "");
    }

    /** What was saved with the draft, or else what the account knows. */
    public static ApplicantForm of(Draft draft, Account account) {
        var saved = draft.applicant() == null ? forOneself(account) : draft.applicant();
        var acting = saved.acting();
        var born = acting == null ? null : acting.born();
        return new ApplicantForm(
                saved.name(),
                saved.idNumber(),
                saved.phone(),
                saved.email(),
                saved.address(),
                draft.collect(),
                acting == null ? null : acting.capacity(),
                saved.submittedBy(),
                acting == null ? "" : acting.idNumber(),
                acting == null ? "" : acting.position(),
                born == null ? "" : String.valueOf(born.getDayOfMonth()),
                born == null ? "" : String.valueOf(born.getMonthValue()),
                born == null ? "" : String.valueOf(born.getYear()));
    }

    /** As it was typed into the page; a choice that is none counts as not made. */
    public static ApplicantForm typed(MultiValueMap<String, String> fields) {
        return new ApplicantForm(
                fields.getFirst("name"),
                fields.getFirst("idNumber"),
                fields.getFirst("phone"),
                fields.getFirst("email"),
                fields.getFirst("address"),
                chosen(ReturnWay.values(), fields.getFirst("collect")),
                chosen(Capacity.values(), fields.getFirst("capacity")),
                fields.getFirst("submitter"),
                fields.getFirst("submitterId"),
                fields.getFirst("position"),
                fields.getFirst("bornDay"),
                fields.getFirst("bornMonth"),
                fields.getFirst("bornYear"));
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] choices, @Nullable String name) {
        return Stream.of(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Applicant forOneself(Account account) {
        return new Applicant(
                account.name(), account.idNumber(), account.phone(), account.email(), account.address(), null);
    }

    /** The applicant of a draft that is from now on filed by another right, or for oneself: what was said of the other is gone. */
    public static Applicant begun(@Nullable Capacity capacity, Account account) {
        return capacity == null
                ? forOneself(account)
                : new Applicant(
                        "",
                        "",
                        account.phone(),
                        account.email(),
                        capacity.isForAChild() ? account.address() : "",
                        account.name(),
                        new Representation(capacity, account.idNumber(), "", null));
    }

    /**
     * What is not right yet: a field and, after a dot, what is wrong with it.
     *
     * @param mayBeBusiness the procedure is for businesses too: their tax code stands for the number of a person
     */
    public Map<String, String> wrongs(boolean mayBeBusiness, LocalDate today) {
        var wrongs = new LinkedHashMap<String, String>();
        var isOrganisation = mayBeBusiness || isForAnOrganisation();
        if (name.isBlank()) {
            wrongs.put("name", "problem");
        } else if (!isOrganisation && !PersonalDetails.isName(name) || name.length() > LONGEST) {
            wrongs.put("name", "wrong");
        }
        if (!idNumber.isBlank() && !isNumber(isOrganisation)) {
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
        new ActingRules(applicant(), today)
                .problems()
                .forEach((field, code) -> wrongs.put(field.replace("applicant.", ""), code));
        return wrongs;
    }

    /** With what the card of the person says whose dossier it is; where it says nothing, what was typed stays. */
    public ApplicantForm withCard(CitizenCard card) {
        var born = card.born().filter(_ -> capacity != null && capacity.isForAChild());
        return new ApplicantForm(
                card.name(),
                card.idNumber(),
                phone,
                email,
                card.address().isEmpty() ? address : card.address(),
                collect,
                capacity,
                submitter,
                submitterId,
                position,
                born.map(day -> String.valueOf(day.getDayOfMonth())).orElse(bornDay),
                born.map(day -> String.valueOf(day.getMonthValue())).orElse(bornMonth),
                born.map(day -> String.valueOf(day.getYear())).orElse(bornYear));
    }

    /** With what the card of the person says who files for another. */
    public ApplicantForm withSubmittersCard(CitizenCard card) {
        return new ApplicantForm(
                name,
                idNumber,
                phone,
                email,
                address,
                collect,
                capacity,
                card.name(),
                card.idNumber(),
                position,
                bornDay,
                bornMonth,
                bornYear);
    }

    public boolean isForAnOrganisation() {
        return capacity != null && capacity.isForAnOrganisation();
    }

    private boolean isNumber(boolean mayBeBusiness) {
        return PersonalDetails.isIdNumber(idNumber) || mayBeBusiness && PersonalDetails.isTaxCode(idNumber);
    }

    public Applicant applicant() {
        return new Applicant(
                name,
                PersonalDetails.tidiedIdNumber(idNumber),
                PersonalDetails.tidiedPhone(phone),
                email,
                address,
                capacity == null ? null : submitter,
                capacity == null
                        ? null
                        : new Representation(capacity, PersonalDetails.tidiedIdNumber(submitterId), position, born()));
    }

    /** Nothing for a day that does not exist. */
    private @Nullable LocalDate born() {
        try {
            return LocalDate.of(number(bornYear), number(bornMonth), number(bornDay));
        } catch (DateTimeException | NumberFormatException notADay) {
            return null;
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
