// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.Locale;
import java.util.Map;

/** Who may file, as the national catalogue names them, in English. */
final class SubjectNames {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Công dân Việt Nam", "Vietnamese citizens"),
            Map.entry("Người Việt Nam định cư ở nước ngoài", "Vietnamese living abroad"),
            Map.entry("Người nước ngoài", "Foreigners"),
            Map.entry("Người nước ngoài cư trú tại Việt Nam", "Foreigners living in Viet Nam"),
            Map.entry("Doanh nghiệp", "Businesses"),
            Map.entry("Doanh nghiệp Việt Nam", "Vietnamese businesses"),
            Map.entry("Doanh nghiệp có vốn đầu tư nước ngoài", "Businesses with foreign capital"),
            Map.entry("Hợp tác xã", "Cooperatives"),
            Map.entry(
                    "Tổ chức (không bao gồm doanh nghiệp, HTX)",
                    "Organisations (other than businesses and cooperatives)"),
            Map.entry("Tổ chức nước ngoài", "Foreign organisations"),
            Map.entry("Cán bộ, công chức, viên chức", "Officials and public employees"),
            Map.entry("Đảng viên", "Party members"),
            Map.entry("Tổ chức Đảng", "Party organisations"));

    private SubjectNames() {}

    static String in(Locale locale, String subject) {
        return "en".equals(locale.getLanguage()) ? ENGLISH.getOrDefault(subject, subject) : subject;
    }
}
