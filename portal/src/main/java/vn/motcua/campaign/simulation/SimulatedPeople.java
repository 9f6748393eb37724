// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Wording;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.campaign.sampling.DrawnVillage;
import vn.motcua.survey.index.Indicator;

/**
 * Invents answers to an instrument for a sample: each question has its own level, each province is better in some
 * dimensions than in others, villages differ, people do, and one in twenty does not know. The same seed invents the same
 * people. Pure.
 */
public final class SimulatedPeople {

    private static final double BETWEEN_PROVINCES = 0.2;
    private static final double BETWEEN_VILLAGES = 0.08;
    private static final double BETWEEN_PEOPLE = 0.3;
    private static final double DOES_NOT_KNOW = 0.03;
    private static final double REFUSES = 0.01;

    private final InstrumentText instrument;
    private final Random random;
    private final Random marks;
    private final String doesNotKnow;
    private final String refuses;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Double> levels = new HashMap<>();
    private final Map<String, List<Comparison>> filters = new HashMap<>();
    private final Map<String, List<String>> ladders = new HashMap<>();

    public SimulatedPeople(InstrumentText instrument, long seed) {
        this.instrument = instrument;
        this.random = new Random(seed);
        this.marks = new Random(seed);
        this.doesNotKnow = instrument.questionnaire().silences().getFirst().code();
        this.refuses = instrument.questionnaire().silences().getLast().code();
        instrument.formula().indicators().forEach(one -> indicators.putIfAbsent(one.column(), one));
        instrument.questionnaire().questions().forEach(this::prepare);
    }

    private void prepare(Question question) {
        levels.put(question.column(), level(question));
        filters.put(
                question.column(),
                Stream.of(question.when().split("&"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(Comparison::of)
                        .toList());
        var indicator = indicators.get(question.column());
        if (indicator != null) {
            ladders.put(question.column(), fromBadToGood(question, indicator));
        }
    }

    /** A filter of an instrument compares columns with codes; read once, for there are millions of answers. */
    private record Comparison(String column, String code, boolean isEqual) {

        static Comparison of(String text) {
            var sides = text.split("\\s*[!=]=\\s*");
            return new Comparison(sides[0], sides[1], text.contains("=="));
        }

        boolean holds(Map<String, String> answers) {
            var answer = answers.get(column);
            return answer != null && answer.equals(code) == isEqual;
        }
    }

    /** On the logit scale: how common the good answer is in the country. */
    private double level(Question question) {
        return indicators.containsKey(question.column()) ? random.nextGaussian(0.5, 0.8) : -0.3;
    }

    public List<Answered> answers(List<DrawnVillage> villages, int each) {
        var provinces = new HashMap<String, Map<Wording, Double>>();
        var all = new ArrayList<Answered>();
        for (int number = 0; number < villages.size(); number++) {
            var village = villages.get(number);
            var merits = provinces.computeIfAbsent(village.place().province(), _ -> merits());
            var weight = village.place().size() / (village.probability() * each);
            var local = random.nextGaussian(0, BETWEEN_VILLAGES);
            for (int person = 1; person <= each; person++) {
                all.add(new Answered(
                        new UUID(marks.nextLong(), marks.nextLong()),
                        village.place().province(),
                        "V%04d".formatted(number + 1),
                        person,
                        false,
                        village.stratum(),
                        village.cluster(),
                        weight,
                        person(merits, local)));
            }
        }
        return all;
    }

    private Map<Wording, Double> merits() {
        var overall = random.nextGaussian(0, BETWEEN_PROVINCES / 2);
        var merits = new HashMap<Wording, Double>();
        instrument.questionnaire().questions().stream()
                .map(Question::section)
                .distinct()
                .forEach(section -> merits.put(section, overall + random.nextGaussian(0, BETWEEN_PROVINCES)));
        return merits;
    }

    private Map<String, String> person(Map<Wording, Double> merits, double local) {
        var answers = new LinkedHashMap<String, String>();
        var mood = local + random.nextGaussian(0, BETWEEN_PEOPLE);
        for (var question : instrument.questionnaire().questions()) {
            if (isAsked(question, answers)) {
                answers.put(question.column(), answer(question, merits.getOrDefault(question.section(), 0.0) + mood));
            }
        }
        return answers;
    }

    private boolean isAsked(Question question, Map<String, String> answers) {
        return filters.getOrDefault(question.column(), List.of()).stream().allMatch(filter -> filter.holds(answers));
    }

    private String answer(Question question, double merit) {
        var indicator = indicators.get(question.column());
        if (indicator != null && random.nextDouble() < DOES_NOT_KNOW + REFUSES) {
            return random.nextDouble() < REFUSES / (DOES_NOT_KNOW + REFUSES) ? refuses : doesNotKnow;
        }
        var range = question.range();
        if (range != null) {
            return Integer.toString(number(question, range));
        }
        return indicator == null ? anyOf(question) : scored(question, merit);
    }

    private int number(Question question, Question.Range range) {
        return switch (question.column()) {
            case "age" -> 18 + (int) (62 * Math.pow(random.nextDouble(), 1.2));
            case "residence" -> random.nextInt(1, 60);
            default ->
                (int) Math.min(
                        range.most(),
                        range.least() + (range.most() - range.least()) * 0.08 * -Math.log(random.nextDouble()));
        };
    }

    /** Questions that do not count, filters among them: the first answer is the one that goes on. */
    private String anyOf(Question question) {
        var options = question.options();
        return options.size() == 2
                ? options.get(random.nextDouble() < share(question.column()) ? 0 : 1)
                        .code()
                : options.get(random.nextInt(options.size())).code();
    }

    private static double share(String column) {
        return switch (column) {
            case "ethnicity" -> 0.85;
            case "d1400" -> 0.6;
            case "d5300", "d5400" -> 0.35;
            default -> 0.45;
        };
    }

    /** Codes from bad to good; each takes the share that falls to it between two thresholds. */
    private String scored(Question question, double merit) {
        var codes = ladders.getOrDefault(question.column(), List.of());
        var standing = levels.getOrDefault(question.column(), 0.0) + merit;
        var chance = logistic(standing + Math.log(1 / random.nextDouble() - 1));
        return codes.get(Math.min(codes.size() - 1, (int) (chance * codes.size())));
    }

    private static List<String> fromBadToGood(Question question, Indicator indicator) {
        var sign = indicator.direction() == Indicator.Direction.UP ? 1 : -1;
        return question.options().stream()
                .map(Question.Option::code)
                .sorted(Comparator.comparingDouble(
                        code -> sign * indicator.scores().getOrDefault(code, indicator.least())))
                .toList();
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
