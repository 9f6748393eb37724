// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** For whom a procedure is, as coarse as a reader's choice in a search; the exact subjects stand beside it. */
public enum Audience {
    CITIZEN("Người dân", "People"),
    BUSINESS("Doanh nghiệp, hợp tác xã", "Businesses and cooperatives"),
    ORGANISATION("Tổ chức khác", "Other organisations"),
    FOREIGNER("Người và tổ chức nước ngoài", "Foreigners"),
    OFFICIAL("Cán bộ, công chức, viên chức", "Officials");

    private final Wording name;

    Audience(String vi, String en) {
        name = new Wording(vi, en);
    }

    public Wording wording() {
        return name;
    }

    static Set<Audience> of(List<String> subjects) {
        var audiences = EnumSet.noneOf(Audience.class);
        subjects.forEach(subject -> audiences.add(of(subject.toLowerCase(Locale.ROOT))));
        return audiences;
    }

    private static Audience of(String subject) {
        if (subject.startsWith("cán bộ") || subject.contains("đảng")) {
            return OFFICIAL;
        }
        if (subject.startsWith("người nước ngoài") || subject.equals("tổ chức nước ngoài")) {
            return FOREIGNER;
        }
        if (subject.startsWith("doanh nghiệp") || subject.startsWith("hợp tác xã")) {
            return BUSINESS;
        }
        return subject.startsWith("tổ chức") ? ORGANISATION : CITIZEN;
    }
}
