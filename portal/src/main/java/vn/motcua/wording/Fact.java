// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.Arrays;
import java.util.Optional;

/** What a dossier says of itself, beside the answers of its form: the fixed part of the vocabulary of placeholders. */
public enum Fact {
    DOSSIER_CODE("dossier.code", "H57.16-261120-0001"),
    DOSSIER_SUBMITTED("dossier.submitted", "20/11/2026"),
    DOSSIER_ACCEPTED("dossier.accepted", "20/11/2026"),
    DOSSIER_DUE("dossier.due", "04/12/2026"),
    PROCEDURE_NAME("procedure.name", "Thủ tục mẫu"),
    APPLICANT_NAME("applicant.name", "Nguyễn Thị Hoa"),
    APPLICANT_ID_NUMBER("applicant.idNumber", "046190000001"),
    APPLICANT_ADDRESS("applicant.address", "12 Lê Lợi, phường Thuận Hóa, thành phố Huế"),
    APPLICANT_PHONE("applicant.phone", "0905 000 111"),
    UNIT_NAME("unit.name", "Ủy ban nhân dân phường Thuận Hóa"),
    UNIT_RECEIVING("unit.receiving", "Trung tâm Phục vụ hành chính công phường Thuận Hóa"),
    TODAY("today", "25/11/2026"),
    /** Written by whoever drafts; nothing in the dossier says it. */
    DECISION_REASON("decision.reason", "Hồ sơ chưa đủ điều kiện theo quy định.");

    private final String placeholder;
    private final String sample;

    Fact(String placeholder, String sample) {
        this.placeholder = placeholder;
        this.sample = sample;
    }

    /** As it is written between the braces. */
    public String placeholder() {
        return placeholder;
    }

    /** Invented, to try a template with. */
    public String sample() {
        return sample;
    }

    public String messageKey() {
        return "wording.fact." + name();
    }

    public static Optional<Fact> find(String placeholder) {
        return Arrays.stream(values())
                .filter(fact -> fact.placeholder.equals(placeholder))
                .findFirst();
    }
}
