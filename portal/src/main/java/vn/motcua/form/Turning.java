// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        if (bringsUpQuestions(answers)) {
            return stay(answers, List.of());
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
        return !httpForm.containsKey(Turn.DRAWN) || asked().contains(error.path());
    }

    private Set<String> asked() {
        return paths(httpForm.getOrDefault(Turn.DRAWN, List.of("")).getFirst());
    }

    /** Whether the page now shows what it did not show before: also what need not be answered is seen before it is passed. */
    private boolean bringsUpQuestions(Answers answers) {
        if (!httpForm.containsKey(Turn.DRAWN)) {
            return false;
        }
        var page =
                form.render(answers, List.of(), Locale.of("vi"), Prefill.NONE).page(pageId);
        return page != null && !asked().containsAll(paths(page.drawn()));
    }

    private static Set<String> paths(String drawn) {
        return Stream.of(drawn.strip().split(" +")).collect(Collectors.toSet());
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
