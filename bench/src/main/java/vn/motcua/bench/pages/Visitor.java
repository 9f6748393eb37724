// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.bench.CannotMeasure;

/** Somebody who reads pages: with a browser that keeps their session, or a program with its token. */
final class Visitor {

    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final @Nullable String token;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Visitor(String site, @Nullable String token) {
        this.site = site;
        this.token = token;
    }

    static Visitor anyone(String site) {
        return new Visitor(site, null);
    }

    static Visitor program(String site, String token) {
        return new Visitor(site, token);
    }

    static Visitor officer(String site, String login, String password) {
        var visitor = new Visitor(site, null);
        visitor.send("/officers/sign-in", Map.of("login", login, "password", password));
        visitor.mustReach("/desk", "The officer " + login + " could not sign in");
        return visitor;
    }

    /** Signs in with the code that the demonstration shows. */
    static Visitor citizen(String site, String phone) {
        var visitor = new Visitor(site, null);
        visitor.send("/sign-in", Map.of("contact", phone));
        var code = Pattern.compile(Pattern.quote(phone) + ".*?\\b(\\d{6})\\b", Pattern.DOTALL)
                .matcher(visitor.read("/demo/outbox"));
        if (!code.find()) {
            throw new CannotMeasure("The code for " + phone + " is not at /demo/outbox");
        }
        visitor.send("/sign-in/code", Map.of("code", code.group(1)));
        visitor.mustReach("/my", "The citizen " + phone + " could not sign in");
        return visitor;
    }

    private void mustReach(String path, String otherwise) {
        var status = get(path);
        if (status != 200) {
            throw new CannotMeasure(otherwise + ": " + path + " answers " + status);
        }
    }

    private void send(String path, Map<String, String> fields) {
        var forgeryToken = FORGERY_TOKEN.matcher(read(path));
        if (!forgeryToken.find()) {
            throw new CannotMeasure("The form at " + path + " has no token against forgery");
        }
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", forgeryToken.group(1));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var sent = exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (sent.statusCode() >= 400) {
            throw new CannotMeasure("The form at " + path + " was refused with " + sent.statusCode());
        }
    }

    /** The page as text. */
    String read(String path) {
        var answer = exchange(request(path));
        if (answer.statusCode() != 200) {
            throw new CannotMeasure(path + " answers " + answer.statusCode() + " instead of 200");
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Loads the page as a browser does and tells the status. */
    int get(String path) {
        return exchange(request(path).header("Accept-Encoding", "gzip")).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new CannotMeasure("The portal does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The measurement was interrupted");
        }
    }
}
