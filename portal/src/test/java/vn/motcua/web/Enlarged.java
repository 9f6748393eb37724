// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is open already, with the room that a window 640 wide has at 200 % (WCAG 1.4.4, 1.4.10), and as a screen reader
 * tells it: nothing cut off, nothing wider than the window, nothing without a name, no error that nobody is told.
 */
final class Enlarged {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 512;

    /** Text that its own box, or one around it, cuts off; what scrolls does not. */
    private static final String CUT = """
            () => { const cut = [];
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) { cut.push('wider than the window'); }
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const text = words.currentNode, own = text.parentElement;
                if (!text.textContent.trim() || own.closest('svg, select, option, script, textarea, .govuk-visually-hidden')) { continue; }
                const range = document.createRange(); range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (box.width === 0 || getComputedStyle(own).visibility === 'hidden') { continue; }
                for (let around = own; around; around = around.parentElement) {
                  const style = getComputedStyle(around), edge = around.getBoundingClientRect();
                  if (edge.width <= 1 || style.clipPath !== 'none' || /auto|scroll/.test(style.overflowX)) { break; }
                  const aside = /hidden|clip/.test(style.overflowX) && box.right > edge.right + 1;
                  const below = /hidden|clip/.test(style.overflowY) && around !== document.body && box.bottom > edge.bottom + 2;
                  if (aside || below || around === document.body && box.right > innerWidth + 1) {
                    cut.push(own.localName + '.' + own.className + ': ' + text.textContent.trim().slice(0, 60)); break; }
                }
              }
              return cut; }""";

    /** A page that says in its title that something is wrong has a live region saying what, and begins there. */
    private static final String UNTOLD = """
            () => /^(Lỗi|Error): /.test(document.title)
              && !(document.activeElement.querySelector('[role=alert]')?.textContent.trim())""";

    private final Page page;
    private final CDPSession spoken;

    Enlarged(Page page) {
        this.page = page;
        this.spoken = SpokenPage.listeningTo(page);
    }

    /** What keeps somebody from reading or hearing it, in words. The window is as it was afterwards. */
    List<String> problems() {
        var size = page.viewportSize();
        page.setViewportSize(WIDTH, HEIGHT);
        try {
            var problems = new ArrayList<String>();
            ((List<?>) page.evaluate(CUT)).forEach(cut -> problems.add("cut off at 200 %: " + cut));
            if (Boolean.TRUE.equals(page.evaluate(UNTOLD))) {
                problems.add("an error that nobody is told");
            }
            problems.addAll(SpokenPage.of(spoken).problems());
            return problems;
        } finally {
            page.setViewportSize(size.width, size.height);
        }
    }
}
