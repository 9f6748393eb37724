// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move.Lack;

/** Reads what an office asks of the citizen now: papers, corrections, or money. */
@Component
class Asking {

    /**
     * What is open.
     *
     * @param amountInDong 0 unless it is money whose amount is known
     */
    record Open(
            boolean isMoney,
            String reason,
            List<Lack> lacks,
            long amountInDong,
            @Nullable Instant answerBy) {

        boolean asksForAnswers() {
            return lacks.stream().anyMatch(lack -> lack.field() != null);
        }

        /** The paths of the faulty answers. */
        List<String> fields() {
            return lacks.stream().map(Lack::field).filter(Objects::nonNull).toList();
        }

        /** The names of the faulty papers. */
        List<String> papers() {
            return lacks.stream().map(Lack::paper).filter(Objects::nonNull).toList();
        }
    }

    Optional<Open> open(DossierView dossier) {
        return dossier.status().isWaiting()
                ? dossier.asked().stream()
                        .filter(asked ->
                                asked.answeredAt() == null && !asked.kind().equals("OPINION"))
                        .reduce((_, last) -> last)
                        .map(Asking::open)
                : Optional.empty();
    }

    private static Open open(DossierView.Asked asked) {
        var content = asked.content();
        var amount = content.get("amountInDong") instanceof Number number ? number.longValue() : 0;
        var lacks = content.get("lacks") instanceof List<?> list
                ? list.stream().map(Asking::lack).toList()
                : List.<Lack>of();
        return new Open(asked.kind().equals("PAYMENT"), text(content, "reason"), lacks, amount, asked.dueAt());
    }

    /** What is neither a paper of the dossier nor an answer is a paper to hand in by the name the office gave it. */
    private static Lack lack(@Nullable Object written) {
        var lack = written instanceof Map<?, ?> map ? map : Map.of();
        var what = text(lack, "what");
        var paper = orNull(text(lack, "paper"));
        var field = orNull(text(lack, "field"));
        return new Lack(what, text(lack, "why"), paper == null && field == null ? orNull(what) : paper, field);
    }

    private static String text(Map<?, ?> content, String name) {
        return content.get(name) instanceof String text ? text : "";
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
