// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.regex.Pattern;

/** What people write of themselves outside a form, judged as the fields of a form judge it. */
public final class PersonalDetails {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-?\\d{3})?");

    private PersonalDetails() {}

    public static boolean isName(String typed) {
        return PersonNames.isGood(Understood.line(typed));
    }

    /** 12 digits, or 9 of the old identity card. */
    public static boolean isIdNumber(String typed) {
        return IdNumbers.isBuiltWell(IdNumbers.tidied(typed.strip()));
    }

    /** 10 digits, or 13 of a branch. */
    public static boolean isTaxCode(String typed) {
        return TAX_CODE.matcher(typed.strip()).matches();
    }

    public static boolean isPhone(String typed) {
        return Phones.isGood(Phones.tidied(typed.strip()));
    }

    public static boolean isEmail(String typed) {
        return EMAIL.matcher(typed.strip()).matches();
    }

    /** Without the blanks and points people put between groups of digits. */
    public static String tidiedIdNumber(String typed) {
        return IdNumbers.tidied(typed.strip());
    }

    public static String tidiedPhone(String typed) {
        return Phones.tidied(typed.strip());
    }
}
