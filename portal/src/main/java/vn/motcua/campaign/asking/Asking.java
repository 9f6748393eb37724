// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;

/** Leads through a questionnaire by the answers so far: what is asked, what comes next, what falls away. Pure. */
public final class Asking {

    private final Questionnaire questionnaire;
    private final Map<String, String> answers;

    public Asking(Questionnaire questionnaire, Map<String, String> answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** The questions that this respondent is asked, as far as the answers tell. */
    public List<Question> asked() {
        var table = table();
        return questionnaire.questions().stream()
                .filter(question -> isAsked(question, table))
                .toList();
    }

    private static boolean isAsked(Question question, Table table) {
        return question.when().isEmpty() || Condition.of(question.when(), table)[0];
    }

    /** One row; what has no answer is missing. */
    private Table table() {
        var columns = questionnaire.columns().stream()
                .map(column -> new NumberColumn(column, new double[] {number(answers.get(column))}))
                .toList();
        return new Table("answers", 1, columns);
    }

    private static double number(@Nullable String answer) {
        return answer == null ? Double.NaN : Double.parseDouble(answer);
    }

    /** The first that is asked and has no answer; none when the interview is complete. */
    public Optional<Question> open() {
        return asked().stream()
                .filter(question -> !answers.containsKey(question.column()))
                .findFirst();
    }

    public Optional<Question> before(Question question) {
        var asked = asked();
        var place = asked.indexOf(question);
        return place > 0 ? Optional.of(asked.get(place - 1)) : Optional.empty();
    }

    public Optional<Question> after(Question question) {
        var asked = asked();
        var place = asked.indexOf(question);
        return place >= 0 && place + 1 < asked.size() ? Optional.of(asked.get(place + 1)) : Optional.empty();
    }

    /** The answers without those to questions that are not asked any more. */
    public Map<String, String> kept() {
        var kept = new LinkedHashMap<>(answers);
        var before = -1;
        while (kept.size() != before) {
            before = kept.size();
            var asked = new ArrayList<>(new Asking(questionnaire, Map.copyOf(kept)).asked())
                    .stream().map(Question::column).toList();
            kept.keySet().retainAll(asked);
        }
        return kept;
    }

    public int answered() {
        return (int) asked().stream()
                .filter(question -> answers.containsKey(question.column()))
                .count();
    }
}
