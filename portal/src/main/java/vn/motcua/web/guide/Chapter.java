// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The chapters of the manual in the order of reading, and the pages that each is about. Its words stand in the bundle {@code manual}. */
public enum Chapter {
    FIND(Part.CITIZEN, "/**", "/procedures/**", "/my/saved/**"),
    SIGN_IN(Part.CITIZEN, "/sign-in/**", "/account/**"),
    FILE(Part.CITIZEN, "/my/new/**", "/my/drafts/**"),
    PAPERS(Part.CITIZEN, "/my/drafts/*/papers/**"),
    TOGETHER(Part.CITIZEN, "/my/drafts/*/whose/**", "/my/drafts/*/cosigners/**", "/my/cosign/**"),
    FOLLOW(Part.CITIZEN, "/my/**", "/track/**", "/offline"),
    ANSWER(
            Part.CITIZEN,
            "/my/dossiers/*/answer/**",
            "/my/dossiers/*/messages/**",
            "/my/dossiers/*/withdraw/**",
            "/my/dossiers/*/contest/**"),
    HALL(Part.CITIZEN, "/queue/**", "/my/appointments/**"),
    RECEIVE(Part.CLERK, "/counter/**"),
    WINDOW(Part.CLERK, "/desk/queue/**"),
    DESK(Part.OFFICIAL, "/desk/**", "/officers/**"),
    DOSSIER(Part.OFFICIAL, "/desk/dossiers/**"),
    ABSENCE(Part.OFFICIAL, "/desk/absence/**"),
    BOARD(Part.HEAD, "/desk/board/**"),
    CONTESTS(Part.HEAD, "/desk/contests/**", "/desk/dossiers/*/contest/**"),
    RESULTS(Part.SEALS, "/desk/register/**"),
    ACCOUNTS(Part.ADMINISTRATOR, "/admin/accounts/**"),
    FORMS(Part.ADMINISTRATOR, "/admin/forms/**"),
    PROCESSES(Part.ADMINISTRATOR, "/admin/processes/**"),
    SYSTEM(Part.ADMINISTRATOR, "/admin/**");

    /** For whom chapters are written. */
    public enum Part {
        CITIZEN,
        CLERK,
        OFFICIAL,
        HEAD,
        SEALS,
        ADMINISTRATOR;

        public List<Chapter> chapters() {
            return Stream.of(Chapter.values())
                    .filter(chapter -> chapter.part == this)
                    .toList();
        }

        public String messageKey() {
            return "manual.part." + id();
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Part part;
    private final List<Place> places;

    Chapter(Part part, String... places) {
        this.part = part;
        this.places = Place.of(places);
    }

    private record Fitting(Chapter chapter, Place place) {}

    /** The chapter for the page at a path: of all that fit, the one that names it most exactly. */
    public static Chapter about(String path) {
        return Stream.of(values())
                .flatMap(chapter -> chapter.places.stream().map(place -> new Fitting(chapter, place)))
                .filter(fitting -> fitting.place.covers(path))
                .min(Comparator.comparing(Fitting::place))
                .map(Fitting::chapter)
                .orElse(FIND);
    }

    public static Optional<Chapter> find(String id) {
        return Stream.of(values()).filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    public Part part() {
        return part;
    }

    /** As addresses, keys and files name it: {@code sign-in}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String address() {
        return "/help/" + id();
    }

    /** The key of one of its texts: {@code manual.find.title}. */
    public String key(String text) {
        return "manual." + id() + "." + text;
    }
}
