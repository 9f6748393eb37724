// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;
import java.util.Optional;

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

    List<String> columns() {
        return questions.stream().map(Question::column).toList();
    }
}
