// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Question.Option;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.Wording;
import vn.motcua.imports.CsvText;

/** The codes of a questionnaire as a table. */
public final class Codebook {

    private final Questionnaire questionnaire;

    public Codebook(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The questions, as a file of answers to be taken in has them. */
    public void write(Appendable out) {
        write(out, questionnaire.questions(), List.of());
    }

    /**
     * The columns of open microdata.
     *
     * @param cells by which weights were adjusted; none where they are as drawn
     * @param givenUp why each village was given up for which another stepped in
     */
    public void writeOpen(List<Population.Cell> cells, List<Cause> givenUp, Appendable out) {
        var columns = Microdata.columns(questionnaire);
        var told = questionnaire.questions().stream()
                .filter(question -> columns.contains(question.column()))
                .toList();
        write(out, told, OpenColumns.lines(questionnaire, cells, givenUp));
    }

    private void write(Appendable out, List<Question> questions, List<List<String>> before) {
        try {
            var csv = new CsvText(out);
            csv.line(List.of("column", "question_vi", "question_en", "asked_when", "code", "meaning_vi", "meaning_en"));
            for (var line : before) {
                csv.line(line);
            }
            for (var question : questions) {
                write(question, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Question question, CsvText csv) throws IOException {
        var range = question.range();
        if (range != null) {
            line(
                    question,
                    new Option(range.toString(), new Wording("Một số trong khoảng này", "A number of this range")),
                    csv);
        }
        for (var option : question.options()) {
            line(question, option, csv);
        }
        for (var silence : questionnaire.silences()) {
            line(question, silence, csv);
        }
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
