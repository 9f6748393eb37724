// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;

/** What a supplement request lists, read back from the dossier. */
final class Lacks {

    private Lacks() {}

    static List<Move.Lack> openIn(DossierView dossier) {
        return dossier.asked().stream()
                .filter(asked -> asked.kind().equals("SUPPLEMENT") && asked.answeredAt() == null)
                .flatMap(asked -> of(asked.content()).stream())
                .toList();
    }

    static List<Move.Lack> of(Map<String, Object> content) {
        return content.get("lacks") instanceof List<?> lacks
                ? lacks.stream()
                        .filter(Map.class::isInstance)
                        .map(lack -> lack((Map<?, ?>) lack))
                        .toList()
                : List.of();
    }

    private static Move.Lack lack(Map<?, ?> lack) {
        var paper = lack.get("paper");
        var field = lack.get("field");
        return new Move.Lack(
                Objects.toString(lack.get("what"), ""),
                Objects.toString(lack.get("why"), ""),
                paper == null ? null : paper.toString(),
                field == null ? null : field.toString());
    }
}
