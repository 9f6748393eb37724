// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;
import java.util.Optional;

/** The kind of official a lane stands for; the lane's own name says which office in the province's words. */
public enum Role {
    ONE_STOP("Bộ phận một cửa", "One-stop clerk"),
    DIVISION_HEAD("Lãnh đạo phòng chuyên môn", "Head of division"),
    SPECIALIST("Chuyên viên", "Specialist"),
    LEADER("Lãnh đạo cơ quan", "Leader of the agency"),
    CLERK_OF_SEALS("Văn thư", "Clerk of seals"),
    COMMITTEE_OFFICER("Chuyên viên Văn phòng UBND tỉnh", "Officer of the People's Committee"),
    COMMITTEE_LEADER("Lãnh đạo UBND tỉnh", "Leader of the People's Committee"),
    CONSULTED_AGENCY("Cơ quan được lấy ý kiến", "Consulted agency"),
    OTHER("Đơn vị khác", "Other office");

    private final String vietnamese;
    private final String english;

    Role(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The kind that an office's name, in a province's words, points to; {@link #OTHER} when none. */
    public static Role ofOffice(String name) {
        return RoleWords.guess(name);
    }

    static Optional<Role> find(String text) {
        return Words.find(Role.class, text);
    }
}
