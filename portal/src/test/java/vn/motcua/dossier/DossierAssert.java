// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of dossiers what tests want to say. */
final class DossierAssert extends AbstractAssert<DossierAssert, Story> {

    private DossierAssert(Story story) {
        super(story, DossierAssert.class);
    }

    static DossierAssert assertThat(Story story) {
        return new DossierAssert(story);
    }

    DossierAssert is(Status status) {
        Assertions.assertThat(actual.view().status()).isEqualTo(status);
        return this;
    }

    /** Viet Nam's time. */
    DossierAssert isDueOn(String time) {
        Assertions.assertThat(actual.view().dates().due()).isEqualTo(Office.at(time));
        return this;
    }

    DossierAssert isAt(String element) {
        Assertions.assertThat(actual.openSteps())
                .extracting(DossierView.Step::element)
                .containsExactly(element);
        return this;
    }

    DossierAssert isLate() {
        Assertions.assertThat(actual.view().late()).as("late").isTrue();
        return this;
    }

    DossierAssert isNotLate() {
        Assertions.assertThat(actual.view().late()).as("late").isFalse();
        return this;
    }

    DossierAssert hasNoOpenStep() {
        Assertions.assertThat(actual.openSteps()).isEmpty();
        return this;
    }

    static void assertRefused(Outcome outcome, String code) {
        Assertions.assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> Assertions.assertThat(refused.code()).isEqualTo(code));
    }
}
