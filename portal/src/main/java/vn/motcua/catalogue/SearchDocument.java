// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folded words by which a procedure is found, the weightiest first.
 *
 * @param named its names
 * @param placed its field and code
 * @param leadsTo its results and its introduction
 */
record SearchDocument(String title, String titleEn, String named, String placed, String leadsTo) {

    static SearchDocument of(Procedure procedure) {
        var title = Folded.of(procedure.name().vi()).without("thu tuc");
        var titleEn = Folded.of(procedure.name().en());
        return new SearchDocument(
                title.text(),
                titleEn.text(),
                Folded.joined(title.text(), titleEn.text()),
                folded(Stream.of(
                        procedure.code(),
                        procedure.field().name().vi(),
                        procedure.field().name().en())),
                folded(Stream.concat(
                        procedure.results().stream().flatMap(result -> both(result.name())), both(procedure.intro()))));
    }

    private static Stream<String> both(Wording wording) {
        return Stream.of(wording.vi(), wording.en());
    }

    private static String folded(Stream<String> texts) {
        return texts.map(text -> Folded.of(text).text()).collect(Collectors.joining(" "));
    }
}
