// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.Procedures;
import vn.motcua.platform.RateLimit;
import vn.motcua.web.component.Link;

/** What somebody was after who typed an address that is none: {@code /thu-tuc/dang-ky-khai-sinh.html}. */
@Component
class NearestProcedures {

    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int SEARCHES_A_MINUTE = 60;

    /** What belongs to somebody: of what is not there, nothing may be told. */
    private static final Pattern NOT_OPEN =
            Pattern.compile("/(my|desk|counter|admin|account|api|demo|static|actuator|v3)(/.*)?");

    /** Names of our own places say nothing of what somebody was after. */
    private static final Set<String> OURS =
            Set.of("procedures", "track", "queue", "tickets", "board", "help", "sign in", "officers", "design");

    private static final Pattern ENDING = Pattern.compile("\\.(html?|php|aspx?|jsp|do)$");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{3}.*");
    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{3,}.*");

    private final Procedures procedures;
    private final RateLimit limit;

    NearestProcedures(Procedures procedures, InstantSource clock, @Value("${motcua.limits.times:1}") int times) {
        this.procedures = procedures;
        this.limit = new RateLimit(SEARCHES_A_MINUTE * times, Duration.ofMinutes(1), clock);
    }

    /** The words in the last part of an address that say something; empty for one that is not open to everyone. */
    static String sought(String path) {
        if (NOT_OPEN.matcher(path).matches()) {
            return "";
        }
        return Stream.of(path.split("/"))
                .map(NearestProcedures::words)
                .filter(words -> !OURS.contains(words))
                .filter(words ->
                        WORDS.matcher(words).matches() || CODE.matcher(words).matches())
                .reduce("", (_, last) -> last);
    }

    private static String words(String part) {
        var plain = ENDING.matcher(decoded(part)).replaceFirst("");
        var words = CODE.matcher(plain).matches() ? plain : plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return words.strip()
                .codePoints()
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String decoded(String part) {
        try {
            return UriUtils.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whoever tries many addresses gets pages without them. */
    List<Link> to(String sought, String network, Locale locale) {
        return sought.isEmpty() || !limit.tryTake(network).isZero()
                ? List.of()
                : procedures.search(new ProcedureQuery(sought, "", null, null, "", null, MOST)).rows().stream()
                        .map(found -> new Link(found.name().in(locale), "/procedures/" + found.code()))
                        .toList();
    }
}
