// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.StarterCatalogue;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;

@PortalTest
class StarterTemplatesTest {

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Handlings handlings;

    @Autowired
    Templates templates;

    @Autowired
    Places places;

    @ParameterizedTest
    @ValueSource(strings = {"1.001193", "1.000894", "1.013225", "1.001612"})
    void what_a_starter_template_asks_of_its_form_is_there_whatever_was_answered(String procedure) {
        starter.load();
        var unit = handlings.unitsFor(procedure).getFirst().code();
        var form = handlings.form(handlings.get(procedure, unit).formVersion()).with(places);
        var template = templates.versions(procedure, Ruling.GRANTED).getLast();

        assertThat(Document.read(template.text()).isWhole()).isTrue();
        assertThat(template.isGeneral()).isFalse();
        assertThat(Placeholders.in(template.text())).anyMatch(name -> name.startsWith(Placeholders.FORM));
        IntStream.range(0, 20).forEach(seed -> {
            var answers = SampleAnswers.of(form, new Random(seed));
            var filled = Placeholders.fill(template.text(), Placeholders.of(form.summary(answers, Locale.of("vi"))));
            assertThat(Placeholders.in(filled))
                    .as("answers %d", seed)
                    .allMatch(name -> Placeholders.alternatives(name).stream()
                            .anyMatch(one -> Fact.find(one).isPresent()));
        });
    }
}
