// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what follows a submitted page. */
record Turning(Form form, String pageId, Map<String, List<String>> httpForm) {

    Turn turn(Answers answers) {
        var button = httpForm.getOrDefault(Turn.ACTION, List.of("")).getFirst();
        if (Draft.isButton(button)) {
            return stay(form.press(answers, button), List.of());
        }
        var evaluation = form.evaluate(answers);
        var wrong = evaluation.errors().stream().filter(this::isHere).toList();
        if (!wrong.isEmpty()) {
            return stay(answers, wrong.stream().filter(this::wasAsked).toList());
        }
        return new Turn(answers, next(evaluation), List.of());
    }

    private Turn stay(Answers answers, List<FieldError> errors) {
        return new Turn(answers, Optional.of(pageId), errors);
    }

    private boolean isHere(FieldError error) {
        return form.structure().part(error.path()) != null
                && form.pageOf(error.path()).equals(pageId);
    }

    private boolean wasAsked(FieldError error) {
        var drawn = httpForm.get(Turn.DRAWN);
        return drawn == null || List.of(drawn.getFirst().split(" ")).contains(error.path());
    }

    private Optional<String> next(Evaluation evaluation) {
        var visible = visiblePages(evaluation);
        var pages = form.pageIds();
        return pages.subList(pages.indexOf(pageId) + 1, pages.size()).stream()
                .filter(visible::contains)
                .findFirst();
    }

    private Set<String> visiblePages(Evaluation evaluation) {
        var pages = new LinkedHashSet<String>();
        evaluation.visiblePaths().forEach(path -> pages.add(form.pageOf(path)));
        return pages;
    }
}
