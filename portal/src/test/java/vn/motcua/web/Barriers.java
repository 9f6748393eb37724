// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps somebody out of a page, as axe-core sees it. The script comes with every document of the page instead of being
 * sent anew for each, which took longer than the examination; of its findings only the barriers cross to the test.
 */
final class Barriers {

    private static final String FOUND = """
            rules => axe.run(document, Object.assign({ resultTypes: ['violations'], preload: false }, rules))
              .then(all => all.violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.html)))""";

    private static final Map<String, Object> ALL_BUT_CONTRAST =
            Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)));

    /** What hangs on how a page looks by day or by night; everything else is the same in both, and examined by day. */
    private static final Map<String, Object> OF_COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    /**
     * The contrast of text of each kind, once for all pages of this window: the same ink on the same grounds has the same
     * contrast everywhere. It takes as long as all other rules four times over.
     */
    private static final String CONTRAST_OF_NEW_KINDS = """
            async () => {
              const known = new Set(JSON.parse(sessionStorage.getItem('kinds of text') ?? '[]')), fresh = [], look = getComputedStyle;
              for (const one of document.querySelectorAll('body *')) {
                const speaks = one.matches('input, select, textarea')
                  || [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
                if (!speaks || !one.checkVisibility()) { continue; }
                const { color, fontSize, fontWeight } = look(one);
                let kind = color + fontSize + fontWeight;
                for (let at = one; at; at = at.parentElement) {
                  const { backgroundColor, backgroundImage, opacity, position } = look(at);
                  kind += [backgroundColor, backgroundImage, opacity].filter(value => !/^(rgba\\(0, 0, 0, 0\\)|none|1)$/.test(value))
                    + (/absolute|fixed/.test(position) ? at.className : '');
                }
                if (!known.has(kind)) { known.add(kind); fresh.push(one); }
              }
              if (!fresh.length) { return []; }
              sessionStorage.setItem('kinds of text', JSON.stringify([...known]));
              const found = await axe.run({ include: fresh },
                { resultTypes: ['violations'], preload: false, runOnly: { type: 'rule', values: ['color-contrast'] } });
              return found.violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.html)); }""";

    private final Page page;

    /** Of a page that has not been anywhere yet. */
    Barriers(Page page) {
        this.page = page;
        page.addInitScript(AxeBuilder.getAxeScript());
    }

    /** Each barrier of the document as it stands now: the rule and the element. */
    List<String> found() {
        var found = new ArrayList<>(found(FOUND, ALL_BUT_CONTRAST));
        found.addAll(found(CONTRAST_OF_NEW_KINDS, null));
        return found;
    }

    /** As {@link #found}, of the rules about colours alone, whatever has been seen before. */
    List<String> ofColours() {
        return found(FOUND, OF_COLOURS);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String script, @Nullable Object argument) {
        return (List<String>) page.evaluate(script, argument);
    }
}
