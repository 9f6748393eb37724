// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.Groups;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** What is to be reported, of whom and how. */
final class ReportOptions {

    @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "by")
    List<String> by = List.of();

    @Option(names = "--domain", paramLabel = "EXPR", descriptionKey = "domain")
    @Nullable
    String domain;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    double level = 0.95;

    @Option(names = "--df", paramLabel = "design|normal", descriptionKey = "df")
    String df = "design";

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
    String format = "table";

    /** Where the quantiles of the intervals come from. */
    enum DegreesOfFreedom {
        DESIGN,
        NORMAL
    }

    double degreesOfFreedom(double ofDesign) {
        return Choices.of(DegreesOfFreedom.class, "--df", df) == DegreesOfFreedom.NORMAL
                ? Double.POSITIVE_INFINITY
                : ofDesign;
    }

    Format format() {
        return Choices.of(Format.class, "--format", format);
    }

    double level() {
        return checked(level);
    }

    static double checked(double level) {
        if (!(level > 0 && level < 1)) {
            throw new BadData("%s is no confidence level; it lies between 0 and 1, like 0.95.", level);
        }
        return level;
    }

    /** The rows of each group that are in the domain and complete; a group without such rows is not among them. */
    List<Group> groups(Table table, boolean[] complete, List<Sentence> remarks) {
        var wanted = inDomain(table, remarks).and(complete);
        if (wanted.isEmpty()) {
            throw new BadData("No row of the domain has a value in every variable.");
        }
        return by.isEmpty() ? List.of(new Group(null, wanted)) : groups(table.groups(by), wanted, remarks);
    }

    private Rows inDomain(Table table, List<Sentence> remarks) {
        if (domain == null) {
            return Rows.all(table.rows());
        }
        var judgement = Condition.judge(domain, table);
        var rows = Rows.of(judgement.yes());
        if (rows.isEmpty()) {
            throw new BadData("No row of %s satisfies %s.", table.source(), domain);
        }
        remark(
                Rows.of(judgement.unknown()).count(),
                "%d of %d rows lack a value on which --domain depends and are left out, as R does.",
                table.rows(),
                remarks);
        return rows;
    }

    private static List<Group> groups(Groups by, Rows wanted, List<Sentence> remarks) {
        var groups = Group.of(by, wanted);
        var grouped = groups.stream().mapToInt(group -> group.rows().count()).sum();
        remark(
                wanted.count() - grouped,
                "%d of %d rows lack a value in --by, so that they are in no group.",
                wanted.count(),
                remarks);
        if (groups.isEmpty()) {
            throw new BadData("No row of the domain has a value in --by.");
        }
        return groups;
    }

    private static void remark(int count, String words, int of, List<Sentence> remarks) {
        if (count > 0) {
            remarks.add(new Sentence(words, count, of));
        }
    }

    /** @param label null for all rows together */
    record Group(@Nullable String label, Rows rows) {

        static List<Group> of(Groups groups, Rows wanted) {
            var counts = new int[groups.count()];
            for (var row : wanted.places()) {
                if (groups.codes()[row] != Groups.NONE) {
                    counts[groups.codes()[row]]++;
                }
            }
            var places = new int[groups.count()][];
            for (int group = 0; group < places.length; group++) {
                places[group] = new int[counts[group]];
            }
            for (int i = wanted.count() - 1; i >= 0; i--) {
                var row = wanted.places()[i];
                var group = groups.codes()[row];
                if (group != Groups.NONE) {
                    places[group][--counts[group]] = row;
                }
            }
            return IntStream.range(0, places.length)
                    .filter(group -> places[group].length > 0)
                    .mapToObj(group -> new Group(groups.labels().get(group), new Rows(places[group], wanted.outOf())))
                    .toList();
        }
    }
}
