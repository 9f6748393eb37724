// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure (thủ tục hành chính) as one published version of it says.
 *
 * @param version the version a dossier is pinned to
 * @param number counts the versions of this procedure, from 1
 * @param intro in plain words: what it is and who can ask for it
 * @param subjects who may file, in the words of the source
 * @param decision the decision that published it
 * @param lifeEvents codes of the events of life that bring somebody here
 * @param starter written for this portal (with form and process), not only imported
 * @param source where it was read
 */
public record Procedure(
        UUID version,
        int number,
        String code,
        Wording name,
        Wording intro,
        Set<Tier> tiers,
        Field field,
        String ministry,
        String kind,
        String authority,
        List<String> subjects,
        Set<Audience> audiences,
        OnlineLevel online,
        List<Way> ways,
        List<Paper> papers,
        List<Result> results,
        List<String> legalBasis,
        Wording conditions,
        Set<String> lifeEvents,
        String decision,
        String source,
        boolean starter,
        List<Doubt> doubts) {

    public Procedure {
        tiers = sorted(tiers);
        subjects = List.copyOf(subjects);
        audiences = sorted(audiences);
        ways = List.copyOf(ways);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
        legalBasis = List.copyOf(legalBasis);
        lifeEvents = sorted(lifeEvents);
        doubts = List.copyOf(doubts);
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** The checklist proper, without the remarks that a source lists among the papers. */
    public List<Paper> papersToBring() {
        return papers.stream().filter(paper -> !paper.isNote()).toList();
    }

    /** The cases in which further papers are asked for, in the order of the checklist. */
    public List<String> cases() {
        return papersToBring().stream()
                .filter(paper -> paper.group().hasText())
                .map(Paper::caseName)
                .distinct()
                .toList();
    }

    /** The first way of that channel; null when the procedure cannot be filed like that. */
    public @Nullable Way way(Channel channel) {
        return ways.stream().filter(way -> way.channel() == channel).findFirst().orElse(null);
    }

    /** The same with other doubts. */
    public Procedure with(List<Doubt> others) {
        return new Procedure(
                version,
                number,
                code,
                name,
                intro,
                tiers,
                field,
                ministry,
                kind,
                authority,
                subjects,
                audiences,
                online,
                ways,
                papers,
                results,
                legalBasis,
                conditions,
                lifeEvents,
                decision,
                source,
                starter,
                others);
    }

    /** The same content as another version. */
    Procedure as(UUID newVersion, int newNumber) {
        return new Procedure(
                newVersion,
                newNumber,
                code,
                name,
                intro,
                tiers,
                field,
                ministry,
                kind,
                authority,
                subjects,
                audiences,
                online,
                ways,
                papers,
                results,
                legalBasis,
                conditions,
                lifeEvents,
                decision,
                source,
                starter,
                doubts);
    }

    /** As it is kept. */
    public String json() {
        return Json.write(this);
    }

    /** Reads what {@link #json} wrote. */
    public static Procedure read(String json) {
        return Json.read(json, Procedure.class);
    }

    public boolean offers(Channel channel) {
        return way(channel) != null;
    }
}
