// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What keeps somebody out of a page, as axe-core sees it. The script comes with every document of the page instead of being
 * sent anew for each, which took longer than the examination; of its findings only the barriers cross to the test.
 */
final class Barriers {

    private static final String FOUND = """
            () => axe.run(document, { resultTypes: ['violations'], preload: false }).then(all => all.violations.flatMap(
              one => one.nodes.map(node => one.id + ' ' + node.html)))""";

    /** What hangs on how a page looks by day or by night; everything else is the same in both, and examined by day. */
    private static final String OF_COLOURS = FOUND.replace(
            "preload: false",
            "preload: false, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }");

    private final Page page;

    /** Of a page that has not been anywhere yet. */
    Barriers(Page page) {
        this.page = page;
        page.addInitScript(AxeBuilder.getAxeScript());
    }

    /** Each barrier of the document as it stands now: the rule and the element. */
    @SuppressWarnings("unchecked")
    List<String> found() {
        return (List<String>) page.evaluate(FOUND);
    }

    /** As {@link #found}, of the rules about colours alone. */
    @SuppressWarnings("unchecked")
    List<String> ofColours() {
        return (List<String>) page.evaluate(OF_COLOURS);
    }
}
