// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.campaign.Fault;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Question.Option;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.asking.Asking;
import vn.motcua.campaign.files.FaultFound;
import vn.motcua.campaign.files.Lines;
import vn.motcua.imports.CsvRow;

/** Reads collected answers from CSV by the codebook, and says of each line that cannot go in which column is wrong and why. */
public final class AnswersFile {

    private static final List<String> KEY = List.of("village", "number");
    private static final Set<String> PASSED_OVER = Set.of("province", "stratum", "cluster", "weight");

    private final Questionnaire questionnaire;
    private final Set<String> villages;
    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private final Lines file = new Lines();
    private final Set<String> seen = new HashSet<>();

    private AnswersFile(Questionnaire questionnaire, Set<String> villages, int most) {
        this.questionnaire = questionnaire;
        this.villages = villages;
        this.most = most;
    }

    /** A respondent. */
    public record Line(long line, String village, int number, Map<String, String> answers) {}

    public record Read(List<Line> lines, List<Fault> faults) {}

    public static Read read(InputStream csv, Questionnaire questionnaire, Set<String> villages, int most) {
        var answers = new AnswersFile(questionnaire, villages, most);
        answers.file.read(csv, answers::requireColumns, answers::add);
        return new Read(answers.lines, answers.file.faults());
    }

    private void requireColumns(List<String> header) {
        var known = new HashSet<>(questionnaire.columns());
        known.addAll(KEY);
        known.addAll(PASSED_OVER);
        known.stream()
                .filter(column -> !PASSED_OVER.contains(column) && !header.contains(column))
                .sorted()
                .forEach(column -> file.add(new Fault(1, column, "", Fault.Kind.COLUMN_MISSING, column)));
        header.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> file.add(new Fault(1, column, column, Fault.Kind.COLUMN_UNKNOWN, "")));
    }

    private void add(CsvRow row) {
        var village = village(row);
        var number = number(row, village);
        var wrong = new ArrayList<Fault>();
        var answers = answers(row, wrong);
        if (wrong.isEmpty()) {
            lines.add(new Line(row.line(), village, number, answers));
        }
        wrong.forEach(file::add);
    }

    private String village(CsvRow row) {
        var code = Lines.text(row, "village");
        if (!villages.contains(code)) {
            throw new FaultFound("village", code, Fault.Kind.NO_VILLAGE, "");
        }
        return code;
    }

    private int number(CsvRow row, String village) {
        var text = Lines.text(row, "number");
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > most) {
            throw new FaultFound("number", text, Fault.Kind.NO_NUMBER_OF_LIST, Integer.toString(most));
        }
        if (!seen.add(village + "-" + text)) {
            throw new FaultFound("number", text, Fault.Kind.TAKEN, village);
        }
        return Integer.parseInt(text);
    }

    /** The answers of a line; what is wrong with some of them is told all at once. */
    private Map<String, String> answers(CsvRow row, List<Fault> wrong) {
        var answers = new LinkedHashMap<String, String>();
        for (var question : questionnaire.questions()) {
            var answer = Lines.text(row, question.column());
            if (!answer.isEmpty() && !questionnaire.takes(question, answer)) {
                wrong.add(unknown(row.line(), question, answer));
            } else if (!answer.isEmpty()) {
                answers.put(question.column(), answer);
            }
        }
        if (wrong.isEmpty()) {
            checkFilters(row.line(), answers, wrong);
        }
        return answers;
    }

    private Fault unknown(long line, Question question, String answer) {
        var range = question.range();
        return range == null
                ? new Fault(line, question.column(), answer, Fault.Kind.NO_ANSWER_CODE, codes(question))
                : new Fault(line, question.column(), answer, Fault.Kind.NOT_IN_RANGE, range.toString());
    }

    private String codes(Question question) {
        return Stream.concat(question.options().stream(), questionnaire.silences().stream())
                .map(Option::code)
                .collect(Collectors.joining(", "));
    }

    private void checkFilters(long line, Map<String, String> answers, List<Fault> wrong) {
        var asked = new HashSet<>(new Asking(questionnaire, answers)
                .asked().stream().map(Question::column).toList());
        for (var question : questionnaire.questions()) {
            var isAsked = asked.contains(question.column());
            var answer = answers.getOrDefault(question.column(), "");
            if (isAsked && answer.isEmpty()) {
                wrong.add(new Fault(line, question.column(), "", Fault.Kind.UNANSWERED, codes(question)));
            } else if (!isAsked && !answer.isEmpty()) {
                wrong.add(new Fault(line, question.column(), answer, Fault.Kind.NOT_ASKED, question.when()));
            }
        }
    }
}
