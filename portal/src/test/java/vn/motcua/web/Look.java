// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.motcua.journey.Browsers;

/**
 * How a page looks: its picture, and the boxes of its landmarks and headings, a line each ({@code h1 16 120 328 40 Hồ sơ
 * của tôi}: left, top, width, height, words).
 */
record Look(BufferedImage picture, List<String> boxes) {

    private static final String BOXES = """
            [...document.querySelectorAll('header, nav, main, aside, footer, form, table, h1, h2, h3')]
              .filter(one => one.getClientRects().length > 0 && one.offsetWidth > 1)
              .map(one => { const box = one.getBoundingClientRect();
                return [one.localName, Math.round(box.left), Math.round(box.top + scrollY), Math.round(box.width),
                  Math.round(box.height), /^h/.test(one.localName) ? one.textContent.trim().replace(/\\s+/g, ' ') : '']
                  .join(' ').trim(); })""";

    private static final int HIGHEST = 4000;

    /** A page as asked for. */
    record Asked(int width, ColorScheme scheme, String address) {}

    static Look of(Browser browser, Asked asked) {
        var how = Browsers.reader()
                .setViewportSize(asked.width(), asked.width() < 600 ? 740 : 900)
                .setLocale("vi-VN")
                .setColorScheme(asked.scheme());
        try (var context = browser.newContext(how)) {
            var page = context.newPage();
            page.navigate(asked.address());
            page.evaluate("document.fonts.ready.then(() => true)");
            return new Look(picture(page), boxes(page));
        }
    }

    private static BufferedImage picture(Page page) {
        var bytes = page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(bytes));
            return whole.getSubimage(0, 0, whole.getWidth(), Math.min(whole.getHeight(), HIGHEST));
        } catch (IOException e) {
            throw new UncheckedIOException("The picture of " + page.url() + " cannot be read", e);
        }
    }

    private static List<String> boxes(Page page) {
        return ((List<?>) page.evaluate(BOXES)).stream().map(String.class::cast).toList();
    }

    /** What stands elsewhere than in the boxes kept, or is another thing; at most so many pixels count as the same place. */
    List<String> moved(List<String> kept, int most) {
        if (kept.size() != boxes.size()) {
            return List.of(boxes.size() + " landmarks and headings instead of " + kept.size());
        }
        return IntStream.range(0, kept.size())
                .filter(at -> !isSame(kept.get(at), boxes.get(at), most))
                .mapToObj(at -> boxes.get(at) + " (was " + kept.get(at) + ")")
                .toList();
    }

    private static boolean isSame(String kept, String now, int most) {
        var before = kept.split(" ", 6);
        var after = now.split(" ", 6);
        return before[0].equals(after[0])
                && (before.length < 6 || after.length == 6 && before[5].equals(after[5]))
                && IntStream.rangeClosed(1, 4)
                        .allMatch(at -> isNear(Integer.parseInt(before[at]), Integer.parseInt(after[at]), most));
    }

    /** What lies further down may be further off. */
    private static boolean isNear(int before, int after, int most) {
        return Math.abs(before - after) <= most + most * Math.abs(before) / 200;
    }

    /** The picture with the squares that differ in red. */
    BufferedImage marked(List<Blocks.Square> squares) {
        var marked = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var ink = marked.createGraphics();
        ink.drawImage(picture, 0, 0, null);
        ink.setColor(new Color(255, 0, 0, 120));
        squares.forEach(
                square -> ink.fillRect(square.x() * Blocks.SIDE, square.y() * Blocks.SIDE, Blocks.SIDE, Blocks.SIDE));
        ink.dispose();
        return marked;
    }
}
