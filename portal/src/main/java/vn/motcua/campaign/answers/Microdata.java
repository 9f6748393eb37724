// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.imports.CsvText;
import vn.motcua.survey.weight.Margin;

/**
 * Answers of people as others may have them. No name, address, village or commune is among them; years of age become four
 * groups, years of residence are left out; lines, strata and clusters stand in an order drawn by chance, and bear numbers
 * of that order. Whoever is one of fewer than {@value #LEAST} in their province with the same sex, age group, people,
 * schooling and work loses work, then schooling, then people, then age group, until there are enough. Those whose village
 * stepped in for another are counted apart, as though everybody knew which villages did; where they, or the others, are
 * too few, the province does not tell. What remains lets everybody compute the scores and their errors anew, the cells by
 * which weights were adjusted among it.
 */
public final class Microdata {

    static final int LEAST = 5;

    /** The column that names the cell of each line, where weights were adjusted to a population. */
    public static final String CELL = "cell";

    /** The column that says whether somebody's village stepped in for one that was given up. */
    static final String RESERVE = "reserve_village";

    /** From the one that goes first. */
    private static final List<String> TELLING = List.of("work", "education", "ethnicity", AgeGroup.COLUMN, "sex");

    private static final List<String> LEFT_OUT = List.of("age", "residence");

    private final Questionnaire questionnaire;
    private final List<Answered> rows;
    private final @Nullable Margin margin;
    private final List<Map<String, String>> people = new ArrayList<>();
    private final Set<String> untold;

    public Microdata(Questionnaire questionnaire, List<Answered> rows, @Nullable Population population) {
        this.questionnaire = questionnaire;
        this.rows = rows.stream().sorted(Comparator.comparing(Answered::mark)).toList();
        this.margin = population == null ? null : population.margin(Dataset.table(this.rows, questionnaire));
        this.untold = untold();
        this.rows.forEach(row -> people.add(person(row)));
        TELLING.forEach(this::protect);
    }

    private Map<String, String> person(Answered row) {
        var person = new LinkedHashMap<>(row.answers());
        LEFT_OUT.forEach(person::remove);
        var group = AgeGroup.of(row.answers(), questionnaire);
        if (!Double.isNaN(group)) {
            person.putIfAbsent(AgeGroup.COLUMN, Integer.toString((int) group));
        }
        return person;
    }

    /** Provinces that have too few people of either kind of village, also within a cell of the population. */
    private Set<String> untold() {
        var replaced = rows.stream()
                .filter(Answered::steppedIn)
                .map(Answered::province)
                .collect(Collectors.toSet());
        var counts = new HashMap<List<String>, Integer>();
        for (int row = 0; row < rows.size(); row++) {
            var one = rows.get(row);
            counts.merge(List.of(one.province(), String.valueOf(one.steppedIn()), cell(row)), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() < LEAST)
                .map(count -> count.getKey().getFirst())
                .filter(replaced::contains)
                .collect(Collectors.toSet());
    }

    /** Empty where weights are as drawn. */
    private String cell(int row) {
        return margin == null ? "" : Population.code(margin.cells().codes()[row]);
    }

    private String reserve(int row) {
        var one = rows.get(row);
        return untold.contains(one.province()) ? "" : one.steppedIn() ? "1" : "0";
    }

    /** Takes the fact from those who are too few with the same facts. */
    private void protect(String fact) {
        var counts = new HashMap<List<String>, Integer>();
        for (int row = 0; row < rows.size(); row++) {
            counts.merge(key(row), 1, Integer::sum);
        }
        var few = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            if (counts.getOrDefault(key(row), 0) < LEAST) {
                few.add(row);
            }
        }
        few.forEach(row -> people.get(row).remove(fact));
    }

    private List<String> key(int row) {
        var key = new ArrayList<>(List.of(rows.get(row).province(), reserve(row)));
        TELLING.forEach(fact -> key.add(people.get(row).getOrDefault(fact, "")));
        return key;
    }

    List<Map<String, String>> people() {
        return people;
    }

    public void write(Appendable out) {
        try {
            var csv = new CsvText(out);
            csv.line(head());
            var strata = numbers(Answered::stratum);
            var clusters = numbers(Dataset::cluster);
            for (int row = 0; row < rows.size(); row++) {
                var one = rows.get(row);
                csv.line(line(row, "S" + strata.get(one.stratum()), "C" + clusters.get(Dataset.cluster(one))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> head() {
        var head = new ArrayList<>(List.of("province", "stratum", "cluster", "weight"));
        if (margin != null) {
            head.add(CELL);
        }
        head.add(RESERVE);
        head.addAll(columns(questionnaire));
        return head;
    }

    private List<String> line(int row, String stratum, String cluster) {
        var one = rows.get(row);
        var cells = new ArrayList<>(List.of(one.province(), stratum, cluster, Double.toString(one.weight())));
        if (margin != null) {
            cells.add(cell(row));
        }
        cells.add(reserve(row));
        columns(questionnaire).forEach(column -> cells.add(people.get(row).getOrDefault(column, "")));
        return cells;
    }

    /** What is told of people: the questions without those that are too exact, the age group first. */
    static List<String> columns(Questionnaire questionnaire) {
        var columns = new ArrayList<>(questionnaire.columns());
        columns.removeAll(LEFT_OUT);
        columns.remove(AgeGroup.COLUMN);
        columns.addFirst(AgeGroup.COLUMN);
        return columns;
    }

    /** In the order in which they appear, which was drawn by chance; the same data give the same file. */
    private Map<String, Integer> numbers(Function<Answered, String> of) {
        var numbers = new HashMap<String, Integer>();
        rows.forEach(row -> numbers.putIfAbsent(of.apply(row), numbers.size() + 1));
        return numbers;
    }

    /** People by cells, as they are named in the data; empty where weights are as drawn. */
    public List<Population.Cell> cells() {
        return margin == null ? List.of() : Population.cells(margin);
    }
}
