// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the kind of official from how Vietnamese offices name them; the first rule that fits decides. */
final class RoleWords {

    private record Rule(Role role, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    Role.ONE_STOP,
                    "một cửa|phục vụ hành chính công|phụ vụ hành chính công|ttpvhcc|tiếp nhận và trả|tiếp nhận hồ sơ"
                            + "|(bộ phận|công chức|cán bộ) (tiếp )?nhận|bộ phận trả|trả kết quả"),
            rule(Role.CONSULTED_AGENCY, "được (xin|lấy|hỏi) ý kiến"),
            rule(Role.CLERK_OF_SEALS, "văn thư"),
            rule(Role.DIVISION_HEAD, "(lãnh đạo|trưởng|phó trưởng) (phòng|ban|bộ phận)|trưởng phòng|chi cục trưởng"),
            rule(
                    Role.COMMITTEE_OFFICER,
                    "(chuyên viên|công chức|phòng).*văn phòng ubnd (tỉnh|thành phố)|^văn phòng ubnd (tỉnh|thành phố)"),
            rule(
                    Role.COMMITTEE_LEADER,
                    "(lãnh đạo|chủ tịch|phó chủ tịch|văn phòng) ubnd (tỉnh|thành phố)"
                            + "|^(ubnd|ủy ban nhân dân|uỷ ban nhân dân) (tỉnh|thành phố)"),
            rule(Role.LEADER, "lãnh đạo|chủ tịch|giám đốc|người đứng đầu|thủ trưởng|hiệu trưởng"),
            rule(Role.SPECIALIST, "chuyên viên|công chức|viên chức|cán bộ|^phòng|phòng chuyên môn"));

    private RoleWords() {}

    static Role guess(String office) {
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(office.strip()).find())
                .map(Rule::role)
                .findFirst()
                .orElse(Role.OTHER);
    }

    private static Rule rule(Role role, String regex) {
        return new Rule(role, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
