// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.campaign.Question.Option;
import vn.motcua.imports.CsvText;
import vn.motcua.survey.table.NumberColumn;

/** The codes of a questionnaire as a table. */
final class Codebook {

    private final Questionnaire questionnaire;

    Codebook(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void write(Appendable out) {
        try {
            var csv = new CsvText(out);
            csv.line(List.of("column", "question_vi", "question_en", "asked_when", "code", "meaning_vi", "meaning_en"));
            for (var question : questionnaire.questions()) {
                write(question, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Question question, CsvText csv) throws IOException {
        var range = question.range();
        if (range != null) {
            var numbers = "%s–%s".formatted(shown(range.least()), shown(range.most()));
            line(question, new Option(numbers, new Wording("Một số trong khoảng này", "A number of this range")), csv);
        }
        for (var option : question.options()) {
            line(question, option, csv);
        }
        for (var silence : questionnaire.silences()) {
            line(question, silence, csv);
        }
    }

    private static String shown(double number) {
        return NumberColumn.show(number);
    }

    private static void line(Question question, Option option, CsvText csv) throws IOException {
        csv.line(List.of(
                question.column(),
                question.text().vi(),
                question.text().en(),
                question.when(),
                option.code(),
                option.text().vi(),
                option.text().en()));
    }
}
