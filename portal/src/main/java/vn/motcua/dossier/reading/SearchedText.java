// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.state.SearchKey;

/** What an officer typed: a number of a person, a code or one end of it, or else a name. */
sealed interface SearchedText {

    /** What it asks of the dossier {@code d}; nothing for a name, which stands beside the unit. */
    String ofDossier();

    Map<String, ?> params();

    default boolean isName() {
        return this instanceof Name;
    }

    static @Nullable SearchedText find(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var code = DossierCode.find(typed);
        if (code.isPresent()) {
            return new CodeEnd(code.get().text());
        }
        var joined = typed.strip()
                .replaceAll("\\s*[-\\u2010-\\u2015\\u2212]\\s*", "-")
                .toUpperCase(Locale.ROOT);
        var digits = typed.replaceAll("[\\s.()/+-]", "");
        if (digits.matches("\\d{9,13}")
                && !CodeEnd.DAY_AND_NUMBER.matcher(joined).matches()) {
            return new PersonNumber(digits);
        }
        return CodeEnd.SHAPE.matcher(joined).matches() ? new CodeEnd(joined) : new Name(SearchKey.of(typed));
    }

    /** A name, looked for anywhere in what stands beside the unit. */
    record Name(String key) implements SearchedText {

        @Override
        public String ofDossier() {
            return "";
        }

        @Override
        public Map<String, ?> params() {
            return Map.of("text", "%" + escaped(key) + "%");
        }
    }

    /** A code, its beginning or its end: both are ranges of an index. */
    record CodeEnd(String text) implements SearchedText {

        /** The end of a code from its day on, which could be taken for a number of a person. */
        private static final Pattern DAY_AND_NUMBER = Pattern.compile("\\d{6}(\\d{2})?-\\d{4,9}");

        private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Z]{0,3}[0-9.-][A-Z0-9.-]*");

        @Override
        public String ofDossier() {
            return " AND (d.code LIKE :text OR reverse(d.code) LIKE :tail)";
        }

        @Override
        public Map<String, ?> params() {
            var reversed = new StringBuilder(text).reverse().toString();
            return Map.of("text", escaped(text) + "%", "tail", escaped(reversed) + "%");
        }
    }

    /** The ID or tax number of whose dossier it is or of who handed it in, or a phone, however either was written. */
    record PersonNumber(String digits) implements SearchedText {

        private static final int TAX_NUMBER = 10;
        private static final int TAX_NUMBER_OF_A_BRANCH = 13;

        @Override
        public String ofDossier() {
            return """
                     AND d.id IN (
                        SELECT dossier_id FROM dossier_filing WHERE applicant_id <> '' AND applicant_id IN (:ids)
                        UNION SELECT dossier_id FROM dossier_filing WHERE submitter_id <> '' AND submitter_id IN (:ids)
                        UNION SELECT dossier_id FROM dossier_filing
                            WHERE phone <> '' AND regexp_replace(phone, '[^0-9]', '', 'g') IN (:phones))
                    """;
        }

        @Override
        public Map<String, ?> params() {
            return Map.of("ids", ids(), "phones", phones());
        }

        private List<String> ids() {
            return digits.length() == TAX_NUMBER_OF_A_BRANCH
                    ? List.of(digits, digits.substring(0, TAX_NUMBER) + "-" + digits.substring(TAX_NUMBER))
                    : List.of(digits);
        }

        /** At home and from abroad. */
        private List<String> phones() {
            var phones = new ArrayList<>(List.of(digits));
            if (digits.startsWith("0")) {
                phones.add("84" + digits.substring(1));
            } else if (digits.startsWith("84")) {
                phones.add("0" + digits.substring(2));
            }
            return phones;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
