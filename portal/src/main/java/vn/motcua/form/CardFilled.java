// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;

/**
 * Answers with what a card says of one person.
 *
 * @param answers to keep
 * @param fields what was filled in, in the order of the form; only what the reader sees
 * @param addressToChoose the address as the card has it, when province or commune are still to be chosen from those in force;
 *     else empty
 */
public record CardFilled(Answers answers, List<Field> fields, String addressToChoose) {

    /** @param before what stood there and was replaced; empty when nothing or the same did */
    public record Field(Bilingual label, Bilingual before) {}

    public CardFilled {
        fields = List.copyOf(fields);
    }
}
