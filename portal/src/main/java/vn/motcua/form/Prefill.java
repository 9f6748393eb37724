// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the account knows of its owner, offered in fields that ask for it and were not answered yet. */
public record Prefill(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    public static final Prefill NONE = new Prefill(null, null, null, null, null, null);

    /** The facts a field may ask for, by the word in the definition, with the browser's own autofill token. */
    enum Fact {
        NAME("name", "name"),
        ID_NUMBER("idNumber", null),
        BIRTH_DATE("birthDate", "bday"),
        PHONE("phone", "tel"),
        EMAIL("email", "email"),
        ADDRESS("address", "street-address");

        private final String word;
        private final @Nullable String autocomplete;

        Fact(String word, @Nullable String autocomplete) {
            this.word = word;
            this.autocomplete = autocomplete;
        }

        @Nullable
        String autocomplete() {
            return autocomplete;
        }

        static Optional<Fact> of(String word) {
            return java.util.Arrays.stream(values())
                    .filter(fact -> fact.word.equals(word))
                    .findFirst();
        }
    }

    Optional<Object> fact(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case NAME -> name;
                    case ID_NUMBER -> idNumber;
                    case BIRTH_DATE -> birthDate;
                    case PHONE -> phone;
                    case EMAIL -> email;
                    case ADDRESS -> address;
                });
    }
}
