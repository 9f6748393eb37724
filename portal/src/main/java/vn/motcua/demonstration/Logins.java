// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.identity.Role;
import vn.motcua.platform.Marks;

/** Short names to sign in with, easy to type and to guess: {@code motcua.thuanhoa}, {@code lanhdao.tuphap}. */
final class Logins {

    static final String ADMINISTRATOR = "quantri";

    private static final Pattern KIND = Pattern.compile("^(Ủy ban nhân dân )?(phường|xã|thị trấn|huyện|quận|thị xã"
            + "|thành phố|tỉnh|Sở|Ban Quản lý|Ban|Chi nhánh|Phòng) ");
    private static final Pattern FURTHER_WORDS = Pattern.compile("( và |,).*$");

    private final Map<String, String> unitOfWord = new HashMap<>();

    String of(Unit unit, Role role, int seat) {
        return of(role) + (seat == 0 ? "" : seat + 1) + "." + place(unit);
    }

    private String place(Unit unit) {
        var word = unit.kind() == UnitKind.COMMITTEE_OFFICE ? "ubnd" : word(unit.name());
        return unitOfWord.computeIfAbsent(word, _ -> unit.code()).equals(unit.code())
                ? word
                : word + "." + unit.code().toLowerCase(Locale.ROOT);
    }

    static String word(String unitName) {
        var name =
                FURTHER_WORDS.matcher(KIND.matcher(unitName).replaceFirst("")).replaceFirst("");
        return Marks.removedFrom(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String of(Role role) {
        return switch (role) {
            case ONE_STOP_CLERK -> "motcua";
            case SPECIALIST, COMMITTEE_SPECIALIST -> "chuyenvien";
            case DIVISION_HEAD -> "truongphong";
            case LEADER -> "lanhdao";
            case CLERK_OF_SEALS -> "vanthu";
            case COMMITTEE_LEADER -> "chutich";
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
