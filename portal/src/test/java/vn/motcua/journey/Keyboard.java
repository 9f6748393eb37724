// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse: every press of Tab leads on, and to something that shows that it has the focus. */
record Keyboard(Page page) {

    private static final int MOST_STOPS = 150;
    private static final int MOST_CHOICES = 80;

    private static final String ACTIVE = "document.activeElement.";

    private static final String SHOWS_FOCUS = """
            (() => {
              const one = document.activeElement;
              if (one === document.body) return true;
              const shown = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              const label = one.nextElementSibling;
              return shown(getComputedStyle(one)) || label !== null && shown(getComputedStyle(label, '::before'));
            })()""";

    private static final String WHERE = "document.activeElement.outerHTML.substring(0, 200)";

    void presses(String key) {
        page.keyboard().press(key);
    }

    /** A key that leads to another page. */
    void leaves(String key) {
        page.waitForNavigation(() -> presses(key));
    }

    void types(String text) {
        presses("Control+A");
        page.keyboard().insertText(text);
    }

    /** To the next stop, which is another than before and can be seen. */
    void tabs() {
        page.evaluate("window.before = document.activeElement");
        presses("Tab");
        assertThat(page.evaluate("window.before !== document.activeElement"))
                .as("caught in %s", page.evaluate(WHERE))
                .isEqualTo(true);
        assertThat(page.evaluate(SHOWS_FOCUS))
                .as("focus is seen on %s", page.evaluate(WHERE))
                .isEqualTo(true);
    }

    void tabsTo(String selector) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            tabs();
            if (isAt(selector)) {
                return;
            }
        }
        fail("Tab does not lead to " + selector + " on " + page.url());
    }

    boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => " + ACTIVE + "matches(selector)", selector);
    }

    /** Answers each stop on the way to {@code end} from answers by the names of the fields; after so many presses of Tab. */
    int answersUntil(String end, Map<String, List<String>> answers) {
        var stops = 0;
        for (; stops < MOST_STOPS && !isAt(end); stops++) {
            tabs();
            var values = answers.get(String.valueOf(page.evaluate(ACTIVE + "name")));
            if (values != null && !values.isEmpty()) {
                answers(values);
            }
        }
        return stops;
    }

    private void answers(List<String> values) {
        switch (String.valueOf(page.evaluate(ACTIVE + "type"))) {
            case "radio" -> chooses(values.getFirst());
            case "checkbox" -> ticks(values);
            case "select-one" -> selects(values.getFirst());
            case "file", "hidden", "submit" -> {}
            default -> types(values.getFirst());
        }
    }

    private void chooses(String value) {
        for (var tried = 0; tried < MOST_CHOICES && !value.equals(page.evaluate(ACTIVE + "value")); tried++) {
            presses("ArrowDown");
        }
        if (page.evaluate(ACTIVE + "checked").equals(false)) {
            presses("Space");
        }
    }

    private void ticks(List<String> values) {
        var isWanted = values.contains(String.valueOf(page.evaluate(ACTIVE + "value")));
        if (isWanted && page.evaluate(ACTIVE + "checked").equals(false)) {
            presses("Space");
        }
    }

    private void selects(String value) {
        presses("Home");
        for (var tried = 0; tried < MOST_CHOICES && !value.equals(page.evaluate(ACTIVE + "value")); tried++) {
            presses("ArrowDown");
        }
    }
}
