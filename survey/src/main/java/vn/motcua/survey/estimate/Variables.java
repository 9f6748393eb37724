// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.Groups;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;

/**
 * What is to be analysed: a column of numbers as it is, a column of words as one variable a word that is 1 where the word
 * stands and 0 elsewhere, as R does with factors.
 *
 * @param labels p names; of a word the column's name with the word after it
 * @param values p × n, 0 where the row is not complete
 * @param isShare p times whether the variable comes from words
 * @param complete n times whether the row has a value in every column
 */
public record Variables(List<String> labels, double[][] values, boolean[] isShare, boolean[] complete) {

    /** @param factors columns of numbers that are to be taken as words */
    public static Variables of(Table table, List<String> names, Set<String> factors) {
        var words = factors.stream().map(name -> table.get(name).name()).collect(Collectors.toSet());
        var all = new ArrayList<Variables>();
        for (var name : names) {
            var column = table.get(name);
            all.add(of(column, words.contains(column.name())));
        }
        return all.size() == 1 ? all.getFirst() : together(all);
    }

    private static Variables of(Column column, boolean asFactor) {
        return switch (column) {
            case NumberColumn numbers when !asFactor -> ofNumbers(numbers);
            case TextColumn text when !asFactor -> ofWords(requireWords(text));
            case NumberColumn _, TextColumn _ -> ofWords(column);
        };
    }

    /** One slip among many numbers must not turn a mean into hundreds of shares. */
    private static TextColumn requireWords(TextColumn text) {
        if (text.firstOdd() >= 0) {
            throw BadData.at(
                    text,
                    text.firstOdd(),
                    "\"%s\" is no number, though other rows have numbers. Correct it, leave it empty if it is missing, or name the column with --factors if they are codes.",
                    text.show(text.firstOdd()));
        }
        return text;
    }

    private static Variables ofNumbers(NumberColumn column) {
        var complete = new boolean[column.size()];
        var values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            complete[row] = !column.isMissing(row);
            values[row] = complete[row] ? column.values()[row] : 0;
        }
        return new Variables(List.of(column.name()), new double[][] {values}, new boolean[] {false}, complete);
    }

    private static Variables ofWords(Column column) {
        var groups = column.groups();
        var values = new double[groups.count()][column.size()];
        var complete = new boolean[column.size()];
        for (int row = 0; row < complete.length; row++) {
            complete[row] = groups.codes()[row] != Groups.NONE;
            if (complete[row]) {
                values[groups.codes()[row]][row] = 1;
            }
        }
        var isShare = new boolean[groups.count()];
        Arrays.fill(isShare, true);
        var labels =
                groups.labels().stream().map(label -> column.name() + label).toList();
        return new Variables(labels, values, isShare, complete);
    }

    private static Variables together(List<Variables> all) {
        var complete = all.getFirst().complete.clone();
        all.forEach(one -> keep(complete, one.complete));
        var isShare = new boolean[all.stream().mapToInt(Variables::count).sum()];
        var columns = new double[isShare.length][];
        var place = 0;
        for (var one : all) {
            for (int j = 0; j < one.count(); j++) {
                columns[place] = within(one.values[j], complete);
                isShare[place++] = one.isShare[j];
            }
        }
        var labels = all.stream().flatMap(one -> one.labels.stream()).toList();
        return new Variables(labels, columns, isShare, complete);
    }

    private static double[] within(double[] values, boolean[] rows) {
        var within = new double[values.length];
        for (int row = 0; row < within.length; row++) {
            within[row] = rows[row] ? values[row] : 0;
        }
        return within;
    }

    /** Keeps only the rows that the others have too. */
    static void keep(boolean[] complete, boolean[] others) {
        for (int row = 0; row < complete.length; row++) {
            complete[row] &= others[row];
        }
    }

    public int count() {
        return labels.size();
    }
}
