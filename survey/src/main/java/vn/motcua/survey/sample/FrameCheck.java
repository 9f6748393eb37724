// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.survey.sample.Plan.PlanStage;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

/** Refuses a frame from which a plan cannot be drawn as it says. */
final class FrameCheck {

    private static final Set<String> YES = Set.of("1", "yes", "true", "x", "có");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "không");

    private final Table frame;
    private final Plan plan;

    FrameCheck(Table frame, Plan plan) {
        this.frame = frame;
        this.plan = plan;
    }

    static boolean isYes(String word) {
        return YES.contains(word.toLowerCase(Locale.ROOT));
    }

    void run() {
        plan.stages().forEach(this::check);
        requireDifferentRows();
    }

    private void check(PlanStage stage) {
        Stream.concat(Stream.of(stage.unit()), stage.within().stream())
                .forEach(name -> frame.get(name).requireComplete());
        if (stage.size() != null) {
            requireSizes(stage.size());
        }
        if (stage.certainty() != null) {
            requireYesOrNo(stage.certainty());
        }
        var by = stage.draws().by();
        if (by != null) {
            frame.get(by).requireComplete();
        }
    }

    private void requireSizes(String name) {
        var sizes = frame.numbers(name);
        sizes.requireComplete();
        for (int row = 0; row < frame.rows(); row++) {
            if (!(sizes.values()[row] > 0)) {
                throw BadData.at(
                        sizes,
                        row,
                        "%s is no size; a unit of nobody cannot be drawn, take it out of the frame.",
                        sizes.show(row));
            }
        }
    }

    private void requireYesOrNo(String name) {
        var column = frame.get(name);
        for (int row = 0; row < frame.rows(); row++) {
            var word = column.show(row).toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                throw BadData.at(
                        column,
                        row,
                        "\"%s\" is neither yes (1, yes, true, có) nor no (0, no, false, không, empty).",
                        word);
            }
        }
    }

    /** A unit that stands in the frame twice would be twice as likely as the account says. */
    private void requireDifferentRows() {
        var columns = plan.stages().stream()
                .flatMap(stage -> Stream.concat(stage.within().stream(), Stream.of(stage.unit())))
                .toList();
        var seen = new HashMap<List<String>, Integer>();
        for (int row = 0; row < frame.rows(); row++) {
            var number = row;
            var key = columns.stream()
                    .map(column -> frame.get(column).show(number))
                    .toList();
            var before = seen.put(key, row);
            if (before != null) {
                throw new BadData(
                        "%s has %s twice, in rows %d and %d.",
                        frame.source(), String.join(" / ", key), before + 1, row + 1);
            }
        }
    }
}
