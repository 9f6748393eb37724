// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.survey.Samples;
import vn.motcua.survey.estimate.Mean;
import vn.motcua.survey.table.BadData;

/** The same is told whatever the number of threads. */
class InOrderTest {

    @Test
    void results_stand_in_order() {
        assertThat(InOrder.each(1000, place -> place))
                .isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    /** Later places are refused at once, the first one takes its time. */
    @Test
    void of_several_refusals_the_first_in_order_is_told() {
        for (int round = 0; round < 20; round++) {
            assertThatThrownBy(() -> InOrder.each(64, InOrderTest::refused)).hasMessage("Place 3");
        }
    }

    private static int refused(int place) {
        if (place >= 3) {
            var time = place == 3 ? 100_000 : 1;
            throw IntStream.range(0, time).mapToDouble(Math::sqrt).sum() < 0
                    ? new IllegalStateException("Roots are negative")
                    : new BadData("Place %d", place);
        }
        return place;
    }

    /** The first unit is alone in its stratum and makes no replicate; the number is that of the list of replicates. */
    @Test
    void a_replicate_without_anybody_of_a_group_is_told_by_its_number_also_after_one_that_is_not_used() {
        var table = Samples.table("h,psu,g,y\na,1,x,1\nb,2,x,2\nb,3,y,3\nb,4,x,4\n");
        var design = SampleDesign.of(table)
                .strata("h")
                .clusters("psu")
                .lonely(LonelyPsu.REMOVE)
                .design()
                .replicated(new Replication.Jkn(), true, 1);

        assertThatThrownBy(() -> design.estimate(
                        new Mean(new double[][] {{1, 2, 3, 4}}, Rows.of(new boolean[] {false, false, true, false}))))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("Replicate 3 has nobody");
    }
}
