// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;

/** The answers of a campaign as a table of the survey library: how each row was drawn, its weight, its codes. */
public final class Dataset {

    private Dataset() {}

    public static Table table(List<Answered> rows, Questionnaire questionnaire) {
        var columns = new ArrayList<Column>();
        columns.add(words("province", rows, Answered::province));
        columns.add(words("stratum", rows, Answered::stratum));
        columns.add(TextColumn.of(
                "cluster",
                IntStream.range(0, rows.size())
                        .mapToObj(row -> cluster(rows.get(row)))
                        .toList()));
        columns.add(numbers("weight", rows, Answered::weight));
        questionnaire.columns().forEach(column -> columns.add(numbers(column, rows, row -> number(row, column))));
        if (!questionnaire.columns().contains(AgeGroup.COLUMN)) {
            columns.add(numbers(AgeGroup.COLUMN, rows, row -> AgeGroup.of(row.answers(), questionnaire)));
        }
        return new Table("answers", rows.size(), columns);
    }

    /** Where the province has one cluster only, each respondent is a unit. */
    public static String cluster(Answered row) {
        return row.cluster().isEmpty() ? row.village() + "-" + row.number() : row.cluster();
    }

    private static Column words(String name, List<Answered> rows, Function<Answered, String> of) {
        return TextColumn.of(name, rows.stream().map(of).toList());
    }

    private static Column numbers(String name, List<Answered> rows, ToDoubleFunction<Answered> of) {
        return new NumberColumn(name, rows.stream().mapToDouble(of).toArray());
    }

    private static double number(Answered row, String column) {
        var answer = row.answers().get(column);
        return answer == null ? Double.NaN : Double.parseDouble(answer);
    }
}
