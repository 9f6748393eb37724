// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.sample.Plan.Draws;

/** How many units of a stage are drawn within the one above: {@code 3}, or by class {@code small=3, large=6}. */
public record SampleSize(String text, Map<String, Integer> numbers) {

    private static final int MOST = 500;

    /** Empty when it cannot be read. */
    public static Optional<SampleSize> of(String typed) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var part : typed.strip().split("[,;]")) {
            var sides = part.strip().split("\\s*=\\s*");
            var number = number(sides[sides.length - 1]);
            if (number == null || sides.length > 2 || numbers.put(sides.length == 2 ? sides[0] : "", number) != null) {
                return Optional.empty();
            }
        }
        return numbers.size() > 1 && numbers.containsKey("")
                ? Optional.empty()
                : Optional.of(new SampleSize(typed.strip(), numbers));
    }

    private static @Nullable Integer number(String text) {
        if (!text.matches("[1-9]\\d{0,2}")) {
            return null;
        }
        var number = Integer.parseInt(text);
        return number > MOST ? null : number;
    }

    public Draws draws() {
        return new Draws(numbers.containsKey("") ? null : "class", numbers);
    }
}
