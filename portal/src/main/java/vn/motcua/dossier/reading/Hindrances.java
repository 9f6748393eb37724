// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Hindrance;
import vn.motcua.dossier.state.Request;
import vn.motcua.dossier.state.StepRow;

/** What keeps a step from going on: what was asked and has not come, what is not typed yet, and that nobody has taken it. */
final class Hindrances {

    private Hindrances() {}

    /**
     * @param isToBeTyped the declaration of the dossier lies on paper
     * @param asked what the applicant has not answered yet
     * @param opinions those of other units that are awaited
     */
    static List<Hindrance> of(
            StepRow step, boolean isToBeTyped, List<Map<String, Object>> asked, List<Map<String, Object>> opinions) {
        var found = new ArrayList<Hindrance>();
        if (!step.isOpen()) {
            asked.stream().map(Hindrances::ofApplicant).forEach(found::add);
        }
        opinions.stream().map(Hindrances::ofUnit).forEach(found::add);
        if (isToBeTyped) {
            found.add(new Hindrance(Hindrance.Kind.DECLARATION, null, null, "", List.of(), null));
        }
        if (step.isOpen() && step.assignee() == null) {
            found.add(new Hindrance(Hindrance.Kind.NOBODY, step.openedAt(), null, "", List.of(), null));
        }
        return found;
    }

    private static Hindrance ofApplicant(Map<String, Object> asked) {
        var content = asked.get("content") instanceof Map<?, ?> map ? map : Map.of();
        var isMoney = Request.Kind.PAYMENT.name().equals(asked.get("kind"));
        return new Hindrance(
                isMoney ? Hindrance.Kind.MONEY : Hindrance.Kind.PAPERS,
                time(asked.get("at")),
                time(asked.get("until")),
                "",
                papers(content.get("lacks")),
                content.get("amountInDong") instanceof Number amount ? amount.longValue() : null);
    }

    private static Hindrance ofUnit(Map<String, Object> opinion) {
        return new Hindrance(
                Hindrance.Kind.OPINION,
                time(opinion.get("at")),
                time(opinion.get("until")),
                Objects.toString(opinion.get("unit"), ""),
                List.of(),
                null);
    }

    private static @Nullable Instant time(@Nullable Object text) {
        return text == null ? null : OffsetDateTime.parse(text.toString()).toInstant();
    }

    private static List<String> papers(@Nullable Object lacks) {
        return lacks instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(lack -> Objects.toString(((Map<?, ?>) lack).get("what"), ""))
                        .filter(what -> !what.isBlank())
                        .toList()
                : List.of();
    }
}
