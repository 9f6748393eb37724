// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import vn.motcua.imports.CsvText;

/**
 * Answers of people as others may have them. No name, address, village or commune is among them; years of age become four
 * groups, years of residence are left out; strata and clusters bear numbers that say nothing of where they are. Whoever is
 * one of fewer than {@value #LEAST} in their province with the same sex, age group, people, schooling and work loses work,
 * then schooling, then people, then age group, until there are enough. What remains lets everybody compute the scores and
 * their errors anew.
 */
final class Microdata {

    static final int LEAST = 5;

    /** From the one that goes first. */
    private static final List<String> TELLING = List.of("work", "education", "ethnicity", AgeGroup.COLUMN, "sex");

    private static final List<String> LEFT_OUT = List.of("age", "residence");

    private final Questionnaire questionnaire;
    private final List<Answered> rows;
    private final List<Map<String, String>> people = new ArrayList<>();

    Microdata(Questionnaire questionnaire, List<Answered> rows) {
        this.questionnaire = questionnaire;
        this.rows = rows;
        rows.forEach(row -> people.add(person(row)));
        for (int gone = 0; gone < TELLING.size(); gone++) {
            protect(TELLING.get(gone));
        }
    }

    private static Map<String, String> person(Answered row) {
        var person = new LinkedHashMap<>(row.answers());
        LEFT_OUT.forEach(person::remove);
        var group = AgeGroup.of(row.answers());
        if (!Double.isNaN(group)) {
            person.put(AgeGroup.COLUMN, Integer.toString((int) group));
        }
        return person;
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
        var key = new ArrayList<>(List.of(rows.get(row).province()));
        TELLING.forEach(fact -> key.add(people.get(row).getOrDefault(fact, "")));
        return key;
    }

    List<Map<String, String>> people() {
        return people;
    }

    void write(Appendable out) {
        var columns = columns();
        var strata = numbers(Answered::stratum);
        var clusters = numbers(Dataset::cluster);
        try {
            var csv = new CsvText(out);
            var head = new ArrayList<>(List.of("province", "stratum", "cluster", "weight"));
            head.addAll(columns);
            csv.line(head);
            for (var row : shuffled()) {
                var cells = new ArrayList<>(List.of(
                        rows.get(row).province(),
                        "S" + strata.get(rows.get(row).stratum()),
                        "C" + clusters.get(Dataset.cluster(rows.get(row))),
                        Double.toString(rows.get(row).weight())));
                columns.forEach(column -> cells.add(people.get(row).getOrDefault(column, "")));
                csv.line(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> columns() {
        var columns = new ArrayList<>(questionnaire.columns());
        columns.removeAll(LEFT_OUT);
        columns.add(0, AgeGroup.COLUMN);
        return columns;
    }

    /** Numbers in an order that says nothing; the same data give the same file. */
    private Map<String, Integer> numbers(Function<Answered, String> of) {
        var names = new ArrayList<>(rows.stream().map(of).distinct().sorted().toList());
        Collections.shuffle(names, new Random(names.hashCode()));
        var numbers = new HashMap<String, Integer>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        return numbers;
    }

    private List<Integer> shuffled() {
        var order = new ArrayList<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, new Random(rows.size()));
        return order;
    }
}
