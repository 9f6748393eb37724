// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that has the room of a window 640 wide at 200 % (WCAG 1.4.4, 1.4.10), and as a screen reader tells it: nothing cut off, nothing wider than the window, nothing without a name, no error that nobody is told.
 */
final class Enlarged {

    static final int WIDTH = 320;
    static final int HEIGHT = 740;

    /** Text that its own box, or one around it, cuts off; what scrolls does not. */
    private static final String CUT = """
            () => { const cut = [], known = new Map();
              const seen = one => { let look = known.get(one);
                if (!look) { const style = getComputedStyle(one);
                  look = { edge: one.getBoundingClientRect(), scrolls: style.clipPath !== 'none' || /auto|scroll/.test(style.overflowX),
                    aside: /hidden|clip/.test(style.overflowX), below: /hidden|clip/.test(style.overflowY), hidden: style.visibility === 'hidden' };
                  known.set(one, look); }
                return look; };
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) { cut.push('wider than the window'); }
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const text = words.currentNode, own = text.parentElement;
                if (!text.textContent.trim() || own.closest('svg, select, option, script, textarea, .govuk-visually-hidden')) { continue; }
                const range = document.createRange(); range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (box.width === 0 || seen(own).hidden) { continue; }
                for (let around = own; around; around = around.parentElement) {
                  const look = seen(around);
                  if (look.edge.width <= 1 || look.scrolls) { break; }
                  const aside = look.aside && box.right > look.edge.right + 1;
                  const below = look.below && around !== document.body && box.bottom > look.edge.bottom + 2;
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

    /** @param page of {@link #WIDTH} by {@link #HEIGHT} */
    Enlarged(Page page) {
        this.page = page;
        this.spoken = SpokenPage.listeningTo(page);
    }

    /** What keeps somebody from reading or hearing it, in words. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        ((List<?>) page.evaluate(CUT)).forEach(cut -> problems.add("cut off at 200 %: " + cut));
        if (Boolean.TRUE.equals(page.evaluate(UNTOLD))) {
            problems.add("an error that nobody is told");
        }
        problems.addAll(SpokenPage.of(spoken).problems());
        return problems;
    }
}
