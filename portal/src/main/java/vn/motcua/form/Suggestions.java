// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.AnswerTree.Spot;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/**
 * What a page shows in a question before it is answered: what the form suggests, what is known of who files, the province
 * of the portal. An input that was emptied stays empty, and in a group that may be left out nothing is begun for anybody.
 */
record Suggestions(Places places, Prefill prefill, Map<String, String> typed, LocalDate today) {

    void addTo(Spot spot) {
        switch (spot.part()) {
            case Question question -> suggest(question, spot);
            case Repeat repeat -> addRows(repeat, spot);
            case Block block when block.place() -> suggestPlace(block, spot);
            case Block _ -> {}
        }
    }

    private void suggest(Question question, Spot spot) {
        if (spot.value() != null || typed.containsKey(spot.path())) {
            return;
        }
        var value = suggested(question, spot);
        if (value != null) {
            spot.holder().put(question.name(), value);
        }
    }

    /** The same place as another one, as long as nothing of it was chosen. */
    private void suggestPlace(Block place, Spot spot) {
        var formula = place.logic().suggested();
        if (formula == null || !place.required() || !mustBeGiven(spot) || isBegun(spot)) {
            return;
        }
        if (formula.value(spot.scopes(), today) instanceof Map<?, ?> other) {
            var copy = new LinkedHashMap<String, Object>();
            place.parts().forEach(part -> {
                if (other.get(part.name()) instanceof String chosen) {
                    copy.put(part.name(), chosen);
                }
            });
            spot.holder().put(place.name(), copy);
        }
    }

    private boolean isBegun(Spot place) {
        return place.value() instanceof Map<?, ?> chosen && !chosen.isEmpty()
                || typed.keySet().stream().anyMatch(path -> Paths.isIn(path, place.path()));
    }

    private @Nullable Object suggested(Question question, Spot spot) {
        var known = known(question, spot);
        if (known != null || !mustBeGiven(spot)) {
            return known;
        }
        if (isProvince(question, spot)) {
            return places.home().map(Places.Place::code).orElse(null);
        }
        var formula = question.logic().suggested();
        return formula == null ? null : Evaluator.fitting(question, formula.value(spot.scopes(), today));
    }

    private @Nullable Object known(Question question, Spot spot) {
        var fact = question.drawing().prefill();
        return fact == null || !describesApplicant(spot)
                ? null
                : prefill.fact(fact).orElse(null);
    }

    /** The innermost group that says of whom it is decides; outside such groups a question is about who files. */
    private boolean describesApplicant(Spot spot) {
        for (int depth = spot.scopes().size() - 1; depth > 0; depth--) {
            if (spot.scopes().get(depth).container() instanceof Block block && block.applicant() != null) {
                return block.applicant().holds(spot.scopes().subList(0, depth), today);
            }
        }
        return true;
    }

    private static boolean mustBeGiven(Spot spot) {
        return spot.scopes().stream()
                .allMatch(scope -> !(scope.container() instanceof Block block) || block.required());
    }

    private static boolean isProvince(Question question, Spot spot) {
        return question.name().equals(PlaceChoice.PROVINCE)
                && spot.scopes().getLast().container() instanceof Block block
                && block.place();
    }

    private static void addRows(Repeat repeat, Spot spot) {
        if (spot.value() instanceof List<?> rows && rows.isEmpty()) {
            spot.holder().put(repeat.name(), emptyRows(repeat.firstRows()));
        }
    }

    private static List<Object> emptyRows(int count) {
        var rows = new ArrayList<Object>();
        for (int index = 0; index < count; index++) {
            rows.add(new LinkedHashMap<String, Object>());
        }
        return rows;
    }
}
