// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Result;
import vn.motcua.catalogue.Tier;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;

/** A procedure whose facts are being changed. */
final class Sketch {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final Procedure origin;
    Wording name;
    Wording intro;
    Wording conditions;
    Set<Tier> tiers;
    Field field;
    String kind;
    String authority;
    List<String> subjects;
    Set<Audience> audiences;
    OnlineLevel online;
    List<Way> ways;
    List<Paper> papers;
    List<Result> results;
    List<String> legalBasis;
    Set<String> lifeEvents;
    String decision;
    List<Doubt> doubts;

    Sketch(Procedure origin) {
        this.origin = origin;
        name = origin.name();
        intro = origin.intro();
        conditions = origin.conditions();
        tiers = origin.tiers();
        field = origin.field();
        kind = origin.kind();
        authority = origin.authority();
        subjects = origin.subjects();
        audiences = origin.audiences();
        online = origin.online();
        ways = origin.ways();
        papers = origin.papers();
        results = origin.results();
        legalBasis = origin.legalBasis();
        lifeEvents = origin.lifeEvents();
        decision = origin.decision();
        doubts = origin.doubts();
    }

    /** A procedure of which only code and name are known. */
    static Procedure blank(String code, Wording name) {
        return new Procedure(
                NOT_YET,
                0,
                code,
                name,
                Wording.NONE,
                Set.of(),
                new Field("", Wording.NONE),
                "",
                "",
                "",
                List.of(),
                Set.of(),
                OnlineLevel.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Wording.NONE,
                Set.of(),
                "",
                "",
                false,
                List.of());
    }

    Procedure procedure() {
        return new Procedure(
                origin.version(),
                origin.number(),
                origin.code(),
                name,
                intro,
                tiers,
                field,
                origin.ministry(),
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
                origin.source(),
                origin.starter(),
                doubts);
    }
}
