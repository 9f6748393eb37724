// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.index.Level;
import vn.motcua.index.Name;
import vn.motcua.index.Node;
import vn.motcua.index.Node.Combination;
import vn.motcua.index.Node.Direction;
import vn.motcua.index.Node.Formula;
import vn.motcua.index.Node.Scale;
import vn.motcua.survey.index.Composite;
import vn.motcua.survey.index.Indicator;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.index.Part;
import vn.motcua.survey.table.NumberColumn;

/** The structure of an instrument as the published index has it. */
public final class Structure {

    private final List<Node> nodes = new ArrayList<>();
    private final int year;
    private final Map<String, Integer> last;

    private Structure(int year, Map<String, Integer> last) {
        this.year = year;
        this.last = last;
    }

    /** @param last the year before in which each part was measured last; one that is not in it never was */
    public static List<Node> of(Instrument instrument, int year, Map<String, Integer> last) {
        var structure = new Structure(year, last);
        structure.add(instrument.total(), null, 0);
        return structure.nodes;
    }

    private void add(Part part, @Nullable String parent, int depth) {
        switch (part) {
            case Indicator indicator -> nodes.add(node(indicator, parent));
            case Composite composite -> {
                nodes.add(node(composite, parent, depth));
                composite.parts().forEach(inner -> add(inner, composite.code(), depth + 1));
            }
        }
    }

    private Node node(Indicator indicator, @Nullable String parent) {
        var isUp = indicator.direction() == Indicator.Direction.UP;
        return new Node(
                indicator.code(),
                parent,
                Level.INDICATOR,
                name(indicator.name()),
                new Scale(indicator.least(), indicator.most(), isUp ? Direction.UP : Direction.DOWN, unit(indicator)),
                new Formula(Combination.NONE, indicator.weight(), name(indicator.question())),
                isBroken(indicator));
    }

    /** Whether it is measured otherwise than the last time, also where it changed in a year in which nobody measured it. */
    private boolean isBroken(Indicator indicator) {
        var since = last.getOrDefault(indicator.code(), year - 1);
        return indicator.breaks().stream().anyMatch(each -> each > since && each <= year);
    }

    private static Name unit(Indicator indicator) {
        var unit = indicator.least() == 0 && indicator.most() == 1
                ? "%"
                : "%s–%s".formatted(shown(indicator.least()), shown(indicator.most()));
        return new Name(unit, unit);
    }

    private static String shown(double number) {
        return NumberColumn.show(number);
    }

    private static Node node(Composite composite, @Nullable String parent, int depth) {
        var level = depth == 0 ? Level.TOTAL : depth == 1 ? Level.DIMENSION : Level.SUBDIMENSION;
        return new Node(
                composite.code(),
                parent,
                level,
                name(composite.name()),
                Scale.of(least(composite), most(composite)),
                new Formula(Combination.valueOf(composite.combination().name()), composite.weight(), Name.NONE),
                false);
    }

    private static double least(Part part) {
        return switch (part) {
            case Indicator _ -> 0;
            case Composite composite ->
                composite.combination() == Composite.Combination.SUM
                        ? composite.parts().stream()
                                .mapToDouble(inner -> inner.weight() * least(inner))
                                .sum()
                        : composite.least();
        };
    }

    private static double most(Part part) {
        return switch (part) {
            case Indicator _ -> 1;
            case Composite composite ->
                composite.combination() == Composite.Combination.SUM
                        ? composite.parts().stream()
                                .mapToDouble(inner -> inner.weight() * most(inner))
                                .sum()
                        : composite.most();
        };
    }

    private static Name name(Map<String, String> words) {
        return new Name(words.getOrDefault("vi", ""), words.getOrDefault("en", ""));
    }
}
