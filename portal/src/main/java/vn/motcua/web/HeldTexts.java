// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.motcua.platform.Network;
import vn.motcua.platform.RateLimit;

/**
 * What was typed into a page whose session had ended when it was sent (decision 1090): held for a while under the address
 * of the page, for the browser that sent it, and drawn there once its owner is signed in. It is neither saved nor sent by
 * that. Files are not held.
 */
@Component
public class HeldTexts implements HandlerInterceptor {

    /** The attribute of a request that says where what it brought is held. */
    static final String ADDRESS = HeldTexts.class.getName();

    static final Duration HOW_LONG = Duration.ofMinutes(30);
    static final int MOST_CHARACTERS = 40_000;
    static final int MOST_TEXTS = 300;

    private static final String HOLDER = "motcua.held";

    /** Pages on which somebody types more than a word; each shows itself to nobody but its owner. */
    private static final Pattern PAGE = Pattern.compile(
            "/my/(drafts/[\\w-]+/(applicant|form/[\\w-]+)|dossiers/[\\w.-]+/(messages|answer|contest|withdraw))");

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "action");

    private final InstantSource clock;
    private final RateLimit limit;
    private final Map<Place, Text> texts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Text> eldest) {
            return size() > MOST_TEXTS;
        }
    };

    HeldTexts(InstantSource clock) {
        this.clock = clock;
        this.limit = new RateLimit(30, Duration.ofMinutes(5), clock);
    }

    private record Place(UUID holder, String page) {}

    private record Text(MultiValueMap<String, String> fields, Instant at) {}

    /** Holds what was sent, where it was typed on a page of ours and fits. */
    void hold(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || request.getRequestURI().endsWith("/keep")
                || !isPage(request)
                || !isTypedHere(request)) {
            return;
        }
        var fields = typed(request);
        if (sizeOf(fields) > MOST_CHARACTERS
                || !limit.tryTake(Network.of(request.getRemoteAddr())).isZero()) {
            return;
        }
        put(new Place(holderOf(request), pageOf(request)), new Text(fields, clock.instant()));
        request.setAttribute(ADDRESS, addressOf(request));
    }

    /**
     * What is held for the page that is asked for, by field. To be asked only after it is sure that the reader may see
     * the page. The page then says that this is not saved yet.
     */
    public Optional<MultiValueMap<String, String>> find(HttpServletRequest request) {
        var found = placeOf(request, request.getRequestURI()).flatMap(this::find);
        found.ifPresent(_ -> request.setAttribute(Flash.NAME, Flash.note("lost.held")));
        return found;
    }

    /** Once the page is sent anew, or its text saved, nothing needs to be held. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if ("POST".equals(request.getMethod()) && failed == null && response.getStatus() < 500) {
            placeOf(request, pageOf(request)).ifPresent(this::remove);
        }
    }

    private synchronized void put(Place place, Text text) {
        texts.values().removeIf(this::isOld);
        texts.remove(place);
        texts.put(place, text);
    }

    private synchronized void remove(Place place) {
        texts.remove(place);
    }

    private synchronized Optional<MultiValueMap<String, String>> find(Place place) {
        texts.values().removeIf(this::isOld);
        return Optional.ofNullable(texts.get(place)).map(Text::fields);
    }

    private boolean isOld(Text text) {
        return text.at().isBefore(clock.instant().minus(HOW_LONG));
    }

    private static boolean isPage(HttpServletRequest request) {
        return PAGE.matcher(pageOf(request)).matches();
    }

    /** What a page is kept by, or sent to with the picture of a card, is an address below its own. */
    private static String pageOf(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("/(keep|card)$", "");
    }

    /** Another site could have a visitor send words of its own, to be found here later as if they were theirs. */
    private static boolean isTypedHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? OwnPages.before(request) != null : site.equals("same-origin");
    }

    private static MultiValueMap<String, String> typed(HttpServletRequest request) {
        var fields = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.addAll(name, List.of(values)));
        NOT_TYPED.forEach(fields::remove);
        return fields;
    }

    private static int sizeOf(MultiValueMap<String, String> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    private static String addressOf(HttpServletRequest request) {
        return pageOf(request) + ("check".equals(request.getParameter("from")) ? "?from=check" : "");
    }

    /** The number of a session changes at the sign-in; this one goes along, and ends with the session. */
    private static UUID holderOf(HttpServletRequest request) {
        var session = request.getSession();
        var holder = (UUID) Objects.requireNonNullElseGet(session.getAttribute(HOLDER), UUID::randomUUID);
        session.setAttribute(HOLDER, holder);
        return holder;
    }

    private static Optional<Place> placeOf(HttpServletRequest request, String page) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (UUID) session.getAttribute(HOLDER))
                .map(holder -> new Place(holder, page));
    }
}
