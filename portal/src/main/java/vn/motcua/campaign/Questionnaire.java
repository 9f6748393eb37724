// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;
import java.util.Optional;
import vn.motcua.survey.table.BadData;

/**
 * The questions of an instrument in the order in which they are asked.
 *
 * @param title of the index
 * @param silences codes with which no answer is noted: does not know, refused
 */
public record Questionnaire(Wording title, List<Question> questions, List<Question.Option> silences) {

    public Questionnaire {
        questions = List.copyOf(questions);
        silences = List.copyOf(silences);
    }

    public Optional<Question> find(String column) {
        return questions.stream()
                .filter(question -> question.column().equals(column))
                .findFirst();
    }

    public boolean isSilence(String code) {
        return silences.stream().anyMatch(silence -> silence.code().equals(code));
    }

    /** Whether it can be noted as an answer: one of its options, a number of its range, or that there is none. */
    public boolean takes(Question question, String answer) {
        return isSilence(answer) || question.takes(answer);
    }

    /** A code that could also be an answer would take somebody's answer for their silence. */
    public void requireTellingSilences() {
        for (var question : questions) {
            for (var silence : silences) {
                if (question.takes(silence.code())) {
                    throw new BadData(
                            "%s can be an answer to %s, and stands for no answer; take codes that no question has, like 888 and 999.",
                            silence.code(), question.column());
                }
            }
        }
    }

    public List<String> columns() {
        return questions.stream().map(Question::column).toList();
    }
}
