// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** Whose phrases are whose, and where they can be used. */
@PortalTest
class PhrasesTest {

    private static final String UNIT = "H57.117";
    private static final String WEDDING = "1.000894";

    @Autowired
    Phrases phrases;

    private final Actor leader = SignedIn.officer(Role.LEADER, UNIT);
    private final Actor specialist = SignedIn.officer(Role.SPECIALIST, UNIT);

    @Test
    void the_province_has_phrases_from_the_start_in_both_languages() {
        assertThat(Purpose.values())
                .allSatisfy(purpose -> assertThat(phrases.usable(specialist, purpose, WEDDING))
                        .isNotEmpty()
                        .filteredOn(Phrase::isOfProvince)
                        .allSatisfy(phrase -> assertThat(phrase.text(Locale.ENGLISH))
                                .isNotEmpty()
                                .isNotEqualTo(phrase.text())));
    }

    @Test
    void a_unit_uses_its_own_first_and_nobody_elses() {
        var made = phrase(UNIT, WEDDING, "Thiếu xác nhận");
        assertThat(phrases.put(leader, made)).isEmpty();

        assertThat(phrases.usable(specialist, Purpose.SUPPLEMENT, WEDDING)
                        .getFirst()
                        .id())
                .isEqualTo(made.id());
        assertThat(phrases.usable(specialist, Purpose.SUPPLEMENT, "1.001193"))
                .extracting(Phrase::id)
                .doesNotContain(made.id());
        var neighbour = SignedIn.officer(Role.SPECIALIST, "H57.118");
        assertThat(phrases.usable(neighbour, Purpose.SUPPLEMENT, WEDDING))
                .extracting(Phrase::id)
                .doesNotContain(made.id());
        assertThat(phrases.of(neighbour, UNIT)).isEmpty();
    }

    @Test
    void whoever_leads_the_unit_changes_it_and_nobody_else_but_an_administrator() {
        var made = phrase(UNIT, null, "Chưa đóng dấu");
        assertThat(phrases.put(specialist, made)).isPresent();
        assertThat(phrases.put(leader, made)).isEmpty();

        var above = SignedIn.officer(Role.LEADER, "H57.118");
        var changed = new Phrase(made.id(), "H57.118", null, Purpose.NOTE, "Khác", "Khác", "");
        assertThat(phrases.put(above, changed))
                .as("under the name of another unit")
                .isPresent();
        assertThat(phrases.remove(above, made.id())).isPresent();
        assertThat(phrases.put(leader, phrase(null, null, "Của tỉnh"))).isPresent();
        assertThat(phrases.remove(SignedIn.administrator(), made.id())).isEmpty();
        assertThat(phrases.of(leader, UNIT)).extracting(Phrase::id).doesNotContain(made.id());
    }

    @Test
    void names_are_composed_and_nothing_is_kept_empty() {
        var name = Normalizer.normalize("Đã hết hạn", Normalizer.Form.NFD);
        var made = phrase(UNIT, null, name);
        assertThat(phrases.put(leader, made)).isEmpty();

        assertThat(phrases.of(leader, UNIT)).extracting(Phrase::name).contains("Đã hết hạn");
        assertThat(phrases.put(leader, phrase(UNIT, null, "  ")))
                .hasValueSatisfying(refused -> assertThat(refused.code()).isEqualTo("PHRASE_EMPTY"));
    }

    private static Phrase phrase(@Nullable String unit, @Nullable String procedure, String name) {
        return new Phrase(Phrases.newId(), unit, procedure, Purpose.SUPPLEMENT, name, "Xin bổ sung xác nhận.", "");
    }
}
