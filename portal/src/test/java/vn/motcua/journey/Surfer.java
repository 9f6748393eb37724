// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser: what people do with pages, in their words. */
class Surfer implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final double PATIENCE_IN_MILLISECONDS = 30_000;

    private final BrowserContext context;
    private final String portal;
    final Page page;

    Surfer(Browser browser, String portal, boolean hasScript, int width) {
        this(browser, portal, Browsers.reader().setJavaScriptEnabled(hasScript), width);
    }

    private Surfer(Browser browser, String portal, Browser.NewContextOptions reader, int width) {
        this.context = browser.newContext(reader.setLocale("vi-VN").setViewportSize(width, 900));
        this.portal = portal;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    }

    /** Somebody whose browser keeps pages for times without network. */
    static Surfer withWorker(Browser browser, String portal, int width) {
        return new Surfer(browser, portal, new Browser.NewContextOptions(), width);
    }

    /** The code to sign in that was sent last, from where the demonstration shows it. */
    static String codeFromOutbox(String portal) {
        try (var client = HttpClient.newHttpClient()) {
            var ask =
                    HttpRequest.newBuilder(URI.create(portal + "/demo/outbox")).build();
            for (var tried = 0; tried < 50; tried++) {
                var page =
                        client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
                var code = CODE.matcher(page.replaceAll("(?s)^.*<main|<[^>]*>", " "));
                if (code.find()) {
                    return code.group(1);
                }
            }
            return fail("No code came to the outbox");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("The outbox cannot be read", e);
        }
    }

    /** Comes in as a citizen. */
    void signsIn(String phone) {
        goes("/sign-in");
        types("contact", phone);
        page.locator("main form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/sign-in/code.*"));
        types("code", codeFromOutbox(portal));
        page.locator("main form[action='/sign-in/code'] button[type=submit]").click();
        page.waitForURL(Pattern.compile("^(?!.*/sign-in).*"));
    }

    /** Comes in as one of the officials of the demonstration. */
    void signsInAtTheDesk(String login) {
        goes("/officers/sign-in");
        types("login", login);
        types("password", "motcua2026");
        page.locator("main form[action='/officers/sign-in'] button[type=submit]")
                .click();
        page.waitForURL(Pattern.compile(".*/(desk|admin).*"));
    }

    void goes(String path) {
        page.navigate(portal + path);
    }

    /** The path of the page that is open. */
    String place() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    void presses(String button) {
        page.locator("main")
                .locator("button:visible, a.govuk-button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    void follows(String link) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(link))
                .first()
                .click();
        page.waitForLoadState();
    }

    void types(String field, String text) {
        page.locator("[name='" + field + "']:visible").first().fill(text);
    }

    void chooses(String field, String value) {
        page.waitForLoadState();
        var radio = page.locator("input[type=radio][name='" + field + "'][value='" + value + "']");
        if (radio.count() > 0) {
            ticks(radio.first());
        } else {
            page.locator("select[name='" + field + "']").selectOption(value);
        }
    }

    void uploads(String field, Path... files) {
        page.locator("input[type=file][name='" + field + "']").first().setInputFiles(files);
    }

    /** Sends files for a paper and waits for the page as it is afterwards, drawn anew or in place. */
    void sendsUp(Locator form, Path... files) {
        form.locator("input[type=file]").first().setInputFiles(files);
        page.evaluate("document.querySelector('main').dataset.before = 'true'");
        form.locator("button[type=submit]").click();
        page.waitForSelector("main:not([data-before])");
        page.waitForLoadState();
    }

    boolean sees(String text) {
        page.waitForLoadState();
        return page.locator("body").innerText().contains(text);
    }

    String text() {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    void pictures(String name) {
        Browsers.keepsPicture(page, name);
    }

    byte[] downloads(String path) {
        var answer = context.request().get(portal + path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return answer.body();
    }

    /** Fills what is asked on this page from answers by the names of the fields; returns how many were filled. */
    int fills(Map<String, List<String>> answers) {
        page.waitForLoadState();
        var filled = 0;
        var names = (List<?>)
                page.locator("main form [name]:visible").evaluateAll("all => [...new Set(all.map(one => one.name))]");
        for (var name : names) {
            var values = answers.getOrDefault(String.valueOf(name), List.of());
            if (!values.isEmpty() && fill(page.locator("main form [name=\"" + name + "\"]:visible"), values)) {
                filled++;
            }
        }
        return filled;
    }

    /** By their name, not by their place: an answer may bring up questions before those that follow. */
    private static boolean fill(Locator controls, List<String> values) {
        return controls.all().stream()
                        .filter(control -> fillOne(control, values))
                        .count()
                > 0;
    }

    private static boolean fillOne(Locator control, List<String> values) {
        var tag = (String) control.evaluate("one => one.tagName");
        var type = String.valueOf(control.getAttribute("type"));
        if (tag.equals("SELECT")) {
            var offered =
                    control.locator("option[value='" + values.getFirst() + "']").count() > 0;
            if (offered) {
                control.selectOption(values.getFirst());
            }
            return offered;
        }
        if (type.equals("radio") || type.equals("checkbox")) {
            var wanted = values.contains(control.getAttribute("value"));
            if (wanted) {
                ticks(control);
            }
            return wanted;
        }
        if (tag.equals("TEXTAREA") || tag.equals("INPUT") && !type.equals("file") && !type.equals("hidden")) {
            control.fill(values.getFirst());
            return true;
        }
        return false;
    }

    /** Ticks it; the answer before may have brought up questions, and the page draws them, and it, anew meanwhile. */
    private static void ticks(Locator one) {
        for (var tried = 1; ; tried++) {
            try {
                one.check(new Locator.CheckOptions().setForce(true));
                return;
            } catch (PlaywrightException drawnAnew) {
                if (tried == 3) {
                    throw drawnAnew;
                }
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
