// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.rehearsal.Plan;

/**
 * With what a process is rehearsed. A number that is none, or beyond what makes sense, becomes the nearest that does.
 *
 * @param people how many work in each lane, where it was said
 * @param at the step at which papers are lacking; empty for none
 * @param trip the dossier to be shown step by step; 0 for the latest one
 */
public record RehearsalForm(
        String unit,
        int dossiers,
        int perDay,
        int seed,
        int pace,
        int effort,
        int refused,
        String at,
        int percent,
        Map<String, Integer> people,
        int trip) {

    private static final String PEOPLE = "people-";

    static final RehearsalForm FIRST = new RehearsalForm("", 50, 5, 1, 80, 10, 10, "", 20, Map.of(), 0);

    static RehearsalForm read(MultiValueMap<String, String> typed) {
        var people = new HashMap<String, Integer>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(PEOPLE) && isNumber(typed.getFirst(name)))
                .forEach(name -> people.put(name.substring(PEOPLE.length()), number(typed, name, 1, 1, 200)));
        return new RehearsalForm(
                text(typed, "unit").split("\\s", 2)[0],
                number(typed, "dossiers", FIRST.dossiers, 1, Plan.MOST_DOSSIERS),
                number(typed, "perDay", FIRST.perDay, 1, 200),
                number(typed, "seed", FIRST.seed, 0, 999_999),
                number(typed, "pace", FIRST.pace, 0, 300),
                number(typed, "effort", FIRST.effort, 0, 300),
                number(typed, "refused", FIRST.refused, 0, 100),
                text(typed, "at"),
                number(typed, "percent", FIRST.percent, 0, 100),
                people,
                number(typed, "trip", 0, 0, Plan.MOST_DOSSIERS));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,9}");
    }

    private static int number(MultiValueMap<String, String> typed, String name, int otherwise, int least, int most) {
        var text = text(typed, name);
        return isNumber(text) ? Math.clamp(Long.parseLong(text), least, most) : otherwise;
    }
}
