// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question of a group that describes a person takes from the card of that person, by the word in the definition. */
enum CardFact {
    NAME("card.name"),
    ID_NUMBER("card.idNumber"),
    BIRTH_DATE("card.birthDate"),
    SEX("card.sex"),
    NATIONALITY("card.nationality"),
    ADDRESS("card.address");

    private final String word;

    CardFact(String word) {
        this.word = word;
    }

    static Optional<CardFact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }

    /** What an account is asked for too; nothing for what no card says. */
    static @Nullable CardFact like(Prefill.Fact known) {
        return switch (known) {
            case NAME -> NAME;
            case ID_NUMBER -> ID_NUMBER;
            case BIRTH_DATE -> BIRTH_DATE;
            case ADDRESS -> ADDRESS;
            case PHONE, EMAIL -> null;
        };
    }

    /** As the person would type it, or choose it in Vietnamese; empty when the card doesn't say. Only citizens have the card. */
    String typed(CitizenCard card) {
        return switch (this) {
            case NAME -> card.name();
            case ID_NUMBER -> card.idNumber();
            case BIRTH_DATE -> card.born().map(LocalDate::toString).orElse("");
            case SEX -> card.sex();
            case NATIONALITY -> "Việt Nam";
            case ADDRESS -> card.address();
        };
    }
}
