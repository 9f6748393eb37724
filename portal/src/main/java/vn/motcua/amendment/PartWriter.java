// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;

/** Writes a part of a procedure as the fields of its page, the way {@link PartReader} reads them. */
final class PartWriter {

    private static final String YES = "true";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private PartWriter() {}

    static Typed write(Part part, Procedure procedure) {
        var writer = new PartWriter();
        switch (part) {
            case WORDS -> writer.words(procedure);
            case FACTS -> writer.facts(procedure);
            case WAYS -> writer.ways(procedure.ways());
            case PAPERS -> writer.papers(procedure.papers());
            case RESULTS -> writer.results(procedure);
            case LEGAL -> writer.legal(procedure);
        }
        return new Typed(writer.fields);
    }

    private void put(String field, @Nullable Object value) {
        var text = Objects.toString(value, "");
        if (!text.isEmpty()) {
            fields.put(field, List.of(text));
        }
    }

    private void put(String field, Wording wording) {
        put(field + "Vi", wording.vi());
        put(field + "En", wording.en());
    }

    private void tick(String field, boolean ticked) {
        put(field, ticked ? YES : "");
    }

    private void several(String field, Collection<?> values) {
        fields.put(field, values.stream().map(Object::toString).toList());
    }

    private void row(String at, int place) {
        put(at + "row", 1);
        put(at + "was", place);
    }

    private void words(Procedure procedure) {
        put("name", procedure.name());
        put("intro", procedure.intro());
        put("conditions", procedure.conditions());
    }

    private void facts(Procedure procedure) {
        put("field", procedure.field().name());
        several("tiers", procedure.tiers());
        several("audiences", procedure.audiences());
        put("subjects", String.join("\n", procedure.subjects()));
        put("online", procedure.online());
        put("kind", procedure.kind());
        put("authority", procedure.authority());
        several("lifeEvents", procedure.lifeEvents());
    }

    private void ways(List<Way> ways) {
        for (var place = 0; place < ways.size(); place++) {
            way("ways-" + place + "-", place, ways.get(place));
        }
    }

    private void way(String at, int place, Way way) {
        row(at, place);
        put(at + "channel", way.channel());
        var limit = way.limit();
        if (limit != null) {
            put(at + "amount", limit.unit() == LimitUnit.SAME_DAY ? "" : limit.amount());
            put(at + "unit", limit.unit());
        }
        tick(at + "free", way.free());
        put(at + "note", way.note());
        var fees = new ArrayList<>(way.fees());
        for (var number = 0; number < fees.size(); number++) {
            fee(at + "fees-" + number + "-", number, fees.get(number));
        }
    }

    private void fee(String at, int place, Fee fee) {
        row(at, place);
        put(at + "dong", fee.dong());
        put(at + "what", fee.what());
        put(at + "when", fee.when());
        put(at + "times", fee.times());
    }

    private void papers(List<Paper> papers) {
        for (var place = 0; place < papers.size(); place++) {
            paper("papers-" + place + "-", place, papers.get(place));
        }
    }

    private void paper(String at, int place, Paper paper) {
        row(at, place);
        put(at + "name", paper.name());
        put(at + "group", paper.group());
        put(at + "originals", paper.originals());
        put(at + "copies", paper.copies());
        tick(at + "onlyShown", paper.onlyShown());
        tick(at + "required", paper.required());
        put(at + "when", paper.when());
        put(at + "template", paper.template());
        tick(at + "isNote", paper.isNote());
    }

    private void results(Procedure procedure) {
        for (var place = 0; place < procedure.results().size(); place++) {
            var at = "results-" + place + "-";
            row(at, place);
            put(at + "code", procedure.results().get(place).code());
            put(at + "name", procedure.results().get(place).name());
        }
    }

    private void legal(Procedure procedure) {
        put("legalBasis", String.join("\n", procedure.legalBasis()));
        put("decision", procedure.decision());
    }
}
