// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.Draft;

/** What a page weighs at the first visit: all bytes that cross the wire for it, heads included, pictures not. */
@DemonstrationInBrowser
class WeightTest {

    private static final long MOST_ON_THE_FIRST_PAGE = 60_000;
    private static final long MOST_ON_A_PAGE = 100_000;

    /** By then a script of the page has asked for what it wants besides. */
    private static final int LATER_IN_MS = 200;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext parts;

    @TempDir
    Path folder;

    private Browser browser;
    private String portal;

    @BeforeEach
    void open() {
        browser = Browsers.chromium();
        portal = "http://localhost:" + port;
    }

    @Test
    void the_first_page_is_light_and_no_page_is_heavy() throws Exception {
        var weights = new TreeMap<String, Long>();
        weights.putAll(weigh(
                null,
                "/",
                "/?lang=en",
                "/procedures",
                "/procedures/1.000894",
                "/track",
                "/sign-in",
                "/queue",
                "/design"));
        var couples = new Couples(parts);
        var owner = couples.citizen("0500000001", "Nguyễn Thị Hoa");
        var code = couples.refused(owner);
        var draft = couples.completeDraft(owner);
        weights.putAll(weigh(asCitizen(), ofACitizen("/my/drafts/" + draft.id(), "/my/dossiers/" + code, draft)));
        weights.putAll(weigh(null, "/track/" + code));
        weights.putAll(weigh(
                asOfficial(), "/desk", "/counter", "/counter/1.000894", "/desk/search", "/desk/register", "/admin"));

        Files.writeString(Path.of("target/weights.txt"), weights.toString().replace(", ", "\n"));
        assertThat(weights)
                .allSatisfy((page, weight) -> assertThat(weight)
                        .as("bytes of %s among %s", page, weights)
                        .isLessThan(page.matches("/(\\?.*)?") ? MOST_ON_THE_FIRST_PAGE : MOST_ON_A_PAGE));
    }

    /** A page of each kind. */
    private static String[] ofACitizen(String draft, String dossier, Draft kept) {
        var file = kept.files().getFirst();
        return new String[] {
            "/my",
            "/my/new?procedure=" + Couples.MARRIAGE,
            "/my/notices",
            "/account",
            "/my/claim",
            "/my/saved?keep=" + Couples.MARRIAGE,
            "/my/appointments/new",
            draft + "/whose",
            draft + "/applicant",
            draft + "/papers",
            draft + "/papers/" + file.paper() + "/" + file.file() + "/crop",
            draft + "/cosigners",
            draft + "/check",
            "/my/cosign/0123456789abcdef",
            dossier,
            dossier + "/sent",
            dossier + "/messages",
            dossier + "/withdraw",
            dossier + "/contest"
        };
    }

    private Path asCitizen() {
        try (var citizen = new Surfer(browser, portal, true, 360)) {
            citizen.signsIn("0500000001");
            return kept(citizen);
        }
    }

    private Path asOfficial() {
        try (var official = new Surfer(browser, portal, true, 1280)) {
            official.signsInAtTheDesk("motcua.thuanhoa");
            return kept(official);
        }
    }

    private Path kept(Surfer surfer) {
        var file = folder.resolve("who.json");
        surfer.page.context().storageState(new BrowserContext.StorageStateOptions().setPath(file));
        return file;
    }

    private Map<String, Long> weigh(@Nullable Path who, String... pages) throws Exception {
        var as = Browsers.reader().setViewportSize(360, 740);
        if (who != null) {
            as.setStorageState(Files.readString(who));
        }
        var weights = new TreeMap<String, Long>();
        try (var context = browser.newContext(as)) {
            var scale = new Scale(context.newPage());
            var later = laterByTheWorker();
            for (var page : List.of(pages)) {
                weights.put(page, scale.weigh(portal + page) + later);
            }
        }
        return weights;
    }

    /** A page that keeps nothing of what it has loaded, and counts the bytes. */
    private static final class Scale {

        private final Page page;
        private final AtomicLong weight = new AtomicLong();
        private final Set<String> pictures = new HashSet<>();
        private final Set<String> underway = new HashSet<>();

        private Scale(Page page) {
            this.page = page;
            var wire = page.context().newCDPSession(page);
            wire.on("Network.requestWillBeSent", told -> underway.add(id(told)));
            wire.on("Network.loadingFailed", told -> underway.remove(id(told)));
            wire.on("Network.responseReceived", told -> {
                if (told.get("type").getAsString().equals("Image")) {
                    pictures.add(id(told));
                }
            });
            wire.on("Network.loadingFinished", told -> {
                underway.remove(id(told));
                weight.addAndGet(bytes(told, pictures));
            });
            wire.send("Network.enable");
            var nothing = new JsonObject();
            nothing.addProperty("cacheDisabled", true);
            wire.send("Network.setCacheDisabled", nothing);
        }

        private long weigh(String address) {
            page.navigate("about:blank");
            page.waitForCondition(underway::isEmpty);
            weight.set(0);
            page.navigate(address);
            page.evaluate("document.fonts.ready.then(() => true)");
            page.waitForTimeout(LATER_IN_MS);
            page.waitForCondition(underway::isEmpty);
            return weight.get();
        }
    }

    private static String id(JsonObject told) {
        return told.get("requestId").getAsString();
    }

    private static long bytes(JsonObject finished, Set<String> pictures) {
        return pictures.contains(id(finished))
                ? 0
                : finished.get("encodedDataLength").getAsLong();
    }

    /** The worker is installed behind the page's back: it brings itself and the page for times without network. */
    private long laterByTheWorker() throws IOException, InterruptedException {
        return zipped("/sw.js") + zipped("/offline");
    }

    private long zipped(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(URI.create(portal + path)).header("Accept-Encoding", "gzip");
            return client.send(ask.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        }
    }
}
