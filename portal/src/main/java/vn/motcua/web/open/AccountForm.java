// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.motcua.identity.Account;
import vn.motcua.identity.Profile;

/** One's own details, as they were typed. */
public record AccountForm(
        String name,
        String phone,
        String email,
        String idNumber,
        @BindParam("birthDate-day") String day,
        @BindParam("birthDate-month") String month,
        @BindParam("birthDate-year") String year,
        String address) {

    public AccountForm {
        name = orEmpty(name);
        phone = orEmpty(phone);
        email = orEmpty(email);
        idNumber = orEmpty(idNumber);
        day = orEmpty(day);
        month = orEmpty(month);
        year = orEmpty(year);
        address = orEmpty(address);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static AccountForm of(Account account) {
        var born = account.birthDate();
        return new AccountForm(
                account.name(),
                account.phone(),
                account.email(),
                account.idNumber(),
                born == null ? "" : Integer.toString(born.getDayOfMonth()),
                born == null ? "" : Integer.toString(born.getMonthValue()),
                born == null ? "" : Integer.toString(born.getYear()),
                account.address());
    }

    Profile profile(@Nullable LocalDate birthDate) {
        return new Profile(name, phone, email, idNumber, birthDate, address);
    }

    /** The birthday as typed: a date, none, or something that is no date. */
    TypedDate birthDate() {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return new TypedDate(null, false);
        }
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new TypedDate(date, date.getYear() < 1880);
        } catch (NumberFormatException | DateTimeException e) {
            return new TypedDate(null, true);
        }
    }

    record TypedDate(@Nullable LocalDate date, boolean isWrong) {}
}
