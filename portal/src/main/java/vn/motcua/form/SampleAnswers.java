// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;
import vn.motcua.form.Places.Place;

/**
 * Invents answers that a form accepts, of people who do not exist: for demonstrations, simulations and tests. The same
 * random numbers give the same answers.
 */
public final class SampleAnswers {

    private static final int TRIES = 400;
    private static final int TRIES_AROUND = 60;
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Hồ", "Tôn Nữ", "Công Tằng Tôn Nữ");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Ngọc", "Minh", "Thanh", "Quốc", "Diệu");
    private static final List<String> GIVEN =
            List.of("An", "Bình", "Châu", "Dũng", "Hương", "Khánh", "Lan", "Phúc", "Quỳnh", "Sơn", "Thảo", "Ý");
    private static final List<String> WORDS = List.of("Thuận An", "Kim Long", "Vỹ Dạ", "Đông Ba", "An Cựu", "Phú Bài");

    private final Form form;
    private final RandomGenerator random;
    private final LocalDate today;
    private final Places places;
    private final boolean leavesGaps;

    private SampleAnswers(Form form, RandomGenerator random, boolean leavesGaps) {
        this.form = form;
        this.leavesGaps = leavesGaps;
        this.random = random;
        this.today = form.today();
        this.places = form.places();
    }

    /** Answers that {@link Form#evaluate} finds good. */
    public static Answers of(Form form, RandomGenerator random) {
        var last = new Evaluation(Answers.none(), List.of(), java.util.Set.of());
        for (int tried = 0; tried < TRIES; tried++) {
            last = form.evaluate(any(form, random));
            if (last.isGood()) {
                return last.answers();
            }
        }
        throw new IllegalStateException("No good answers found for the form "
                + form.title().en() + " in " + TRIES + " tries; the last failed with " + last.errors()
                + ". Give fields with a pattern \"examples\", and make checks easier to meet by chance");
    }

    /**
     * Answers in which those given stand as they are and the rest is invented around them: good ones where some are found,
     * else those of which the form refuses least.
     */
    public static Answers around(Form form, Answers given, RandomGenerator random) {
        var best = form.evaluate(given);
        for (int tried = 0; tried < TRIES_AROUND && !(tried > 0 && best.isGood()); tried++) {
            var next = form.evaluate(
                    Answers.of(over(given.values(), any(form, random).values())));
            best = tried == 0 || next.errors().size() < best.errors().size() ? next : best;
        }
        return best.answers();
    }

    private static Map<String, Object> over(Map<String, ?> given, Map<String, ?> invented) {
        var both = new LinkedHashMap<String, Object>(invented);
        given.forEach((name, value) -> both.put(
                name, value instanceof Map<?, ?> inner ? over(named(inner), named(invented.get(name))) : value));
        return both;
    }

    private static Map<String, Object> named(@Nullable Object block) {
        var values = new LinkedHashMap<String, Object>();
        if (block instanceof Map<?, ?> inner) {
            inner.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return values;
    }

    /**
     * Answers to questions visible or not, some that need no answer left without; most rules hold, some conditions between
     * fields may not.
     */
    static Answers any(Form form, RandomGenerator random) {
        return new SampleAnswers(form, random, true).answers();
    }

    /** As {@link #any}, to every question. */
    static Answers every(Form form, RandomGenerator random) {
        return new SampleAnswers(form, random, false).answers();
    }

    private Answers answers() {
        return Answers.of(
                object(form.structure().root(), form.structure().schema().node()));
    }

    private Map<String, Object> object(Container container, JsonNode schema) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : container.parts()) {
            var value = value(part, schema.path("properties").path(part.name()));
            if (value != null && (part.required() || !leavesGaps || random.nextInt(4) > 0)) {
                values.put(part.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object value(Part part, JsonNode schema) {
        return switch (part) {
            case Question question -> question.logic().isComputed() ? null : answer(question, schema);
            case Block block when block.place() -> place(block);
            case Block block -> object(block, schema);
            case Repeat repeat -> rows(repeat, schema.path("items"));
        };
    }

    private List<Object> rows(Repeat repeat, JsonNode schema) {
        var rows = new ArrayList<Object>();
        var fewest = Math.max(1, repeat.min());
        var count = Math.min(repeat.max(), fewest + random.nextInt(2));
        for (int index = 0; index < count; index++) {
            rows.add(object(repeat, schema));
        }
        return rows;
    }

    private Map<String, Object> place(Block place) {
        var chosen = new LinkedHashMap<String, Object>();
        if (place.find(PlaceChoice.DETAIL).isPresent()) {
            chosen.put(PlaceChoice.DETAIL, (1 + random.nextInt(200)) + " " + one(WORDS));
        }
        var province = one(places.provinces().isEmpty() ? List.of(new Place("46", "", "")) : places.provinces());
        chosen.put(PlaceChoice.PROVINCE, province.code());
        var districts = places.districts(province.code());
        if (!districts.isEmpty()) {
            chosen.put(PlaceChoice.DISTRICT, one(districts).code());
        }
        var within = districts.isEmpty() ? province.code() : (String) chosen.get(PlaceChoice.DISTRICT);
        var communes = places.communes(String.valueOf(within));
        chosen.put(
                PlaceChoice.COMMUNE,
                communes.isEmpty() ? "19753" : one(communes).code());
        return chosen;
    }

    private Object answer(Question question, JsonNode schema) {
        if (schema.has("examples")) {
            var examples = schema.get("examples");
            return examples.get(random.nextInt(examples.size())).asString();
        }
        return switch (question.widget()) {
            case TEXT, TEXTAREA, PAPER -> one(WORDS);
            case NAME -> one(FAMILIES) + " " + one(MIDDLES) + " " + one(GIVEN);
            case DATE -> day(question).toString();
            case NUMBER, MONEY -> number(question, schema);
            case RADIO, SELECT -> choice(question);
            case CHECKBOXES -> List.of(one(question.choices()).value());
            case CHECKBOX, COMMITMENT -> true;
            case ID_NUMBER -> "0460%02d%06d".formatted(50 + random.nextInt(50), random.nextInt(1_000_000));
            case PHONE -> "0905%06d".formatted(random.nextInt(1_000_000));
            case EMAIL -> "nguoidan%d@example.vn".formatted(random.nextInt(1000));
        };
    }

    private LocalDate day(Question question) {
        var from = question.notBefore() == null
                ? today.minusYears(30)
                : question.notBefore().on(today);
        var until = question.notAfter() == null
                ? laterOf(from, today).plusYears(1)
                : question.notAfter().on(today);
        var earliest = laterOf(from, until.minusYears(40));
        return earliest.plusDays(random.nextLong(Math.max(1, until.toEpochDay() - earliest.toEpochDay() + 1)));
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first choice is the common one more often than not. */
    private String choice(Question question) {
        return (random.nextBoolean() ? question.choices().getFirst() : one(question.choices())).value();
    }

    private Object number(Question question, JsonNode schema) {
        var least =
                schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(0) + 1);
        var most = schema.path("maximum").asLong(Long.MAX_VALUE / 2);
        if (question.widget() == Widget.MONEY && most > 1_000_000_000L) {
            return (1 + random.nextLong(500)) * 1_000_000L;
        }
        var last =
                least >= 1900 && most > today.getYear() && most < 2200 ? today.getYear() : Math.min(most, least + 200);
        var whole = least + random.nextLong(last - least + 1);
        return question.type().equals("number") && whole < most
                ? new BigDecimal(whole + ".5")
                : (Object) Long.valueOf(whole);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
