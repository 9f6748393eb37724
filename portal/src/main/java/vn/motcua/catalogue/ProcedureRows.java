// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of procedures and their versions. */
@Repository
class ProcedureRows {

    private final JdbcClient jdbc;

    ProcedureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is shown of a procedure now, as far as an import must know. */
    record Present(
            String code,
            String digest,
            @Nullable String nationalDigest,
            boolean starter,
            boolean own,
            @Nullable UUID follows) {}

    private static final String PRESENT =
            "SELECT code, digest, national_digest, starter, own, follows FROM procedure WHERE code = :code";

    Optional<Present> findPresent(String code) {
        return jdbc.sql(PRESENT).param("code", code).query(Present.class).optional();
    }

    Optional<Present> findForUpdate(String code) {
        return jdbc.sql(PRESENT + " FOR UPDATE")
                .param("code", code)
                .query(Present.class)
                .optional();
    }

    Optional<String> findContent(UUID version) {
        return jdbc.sql("SELECT content FROM procedure_version WHERE id = :version")
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** What is shown of every procedure, by its code. */
    SortedMap<String, String> contents() {
        var contents = new TreeMap<String, String>();
        jdbc.sql("SELECT p.code, v.content FROM procedure p JOIN procedure_version v ON v.id = p.version")
                .query(row -> {
                    contents.put(row.getString("code"), row.getString("content"));
                });
        return contents;
    }

    int nextNumber(String code) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM procedure_version WHERE procedure = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    void insertVersion(Procedure procedure, String digest, Authorship authorship, Instant at) {
        jdbc.sql("""
                INSERT INTO procedure_version (id, procedure, number, digest, content, published_at, published_by, remark, own)
                VALUES (:id, :procedure, :number, :digest, :content::jsonb, :at, :by, :remark, :own)
                """)
                .param("by", authorship.by())
                .param("remark", authorship.remark())
                .param("own", authorship.own())
                .param("id", procedure.version())
                .param("procedure", procedure.code())
                .param("number", procedure.number())
                .param("digest", digest)
                .param("content", Json.write(procedure))
                .param("at", Sql.time(at))
                .update();
    }

    /** By whom a version comes: by nobody here, unless it is our own. */
    record Authorship(boolean own, @Nullable UUID by, String remark) {

        static final Authorship SOURCE = new Authorship(false, null, "");
        static final Authorship BROUGHT_TOGETHER = new Authorship(true, null, "");
    }

    /** Lists and searches show this version from now on. */
    void show(Procedure procedure, String digest, Instant at) {
        var document = SearchDocument.of(procedure);
        jdbc.sql("""
                INSERT INTO procedure (code, version, digest, field, tiers, audiences, life_events,
                                       starter, doubts, updated_at, summary, title, title_en, document)
                VALUES (:code, :version, :digest, :field, :tiers, :audiences, :lifeEvents,
                        :starter, :doubts, :at, :summary::jsonb, :title, :titleEn,
                        setweight(to_tsvector('simple', :namedIn), 'A') || setweight(to_tsvector('simple', :placedIn), 'B')
                        || setweight(to_tsvector('simple', :leadsTo), 'C'))
                ON CONFLICT (code) DO UPDATE SET
                    version = excluded.version, digest = excluded.digest,
                    field = excluded.field, tiers = excluded.tiers, audiences = excluded.audiences,
                    life_events = excluded.life_events, starter = excluded.starter, doubts = excluded.doubts,
                    updated_at = excluded.updated_at, summary = excluded.summary, title = excluded.title,
                    title_en = excluded.title_en, document = excluded.document
                """)
                .param("code", procedure.code())
                .param("version", procedure.version())
                .param("digest", digest)
                .param("field", procedure.field().code())
                .param("tiers", names(procedure.tiers()))
                .param("audiences", names(procedure.audiences()))
                .param("lifeEvents", procedure.lifeEvents().toArray(String[]::new))
                .param("starter", procedure.starter())
                .param("doubts", procedure.doubts().size())
                .param("at", Sql.time(at))
                .param("summary", Json.write(Summary.of(procedure)))
                .param("title", document.title())
                .param("titleEn", document.titleEn())
                .param("namedIn", document.named())
                .param("placedIn", document.placed())
                .param("leadsTo", document.leadsTo())
                .update();
    }

    void rememberNational(String code, String digest) {
        Sql.one(jdbc.sql("UPDATE procedure SET national_digest = :digest WHERE code = :code")
                .param("digest", digest)
                .param("code", code)
                .update());
    }

    String digestOf(UUID version) {
        return jdbc.sql("SELECT digest FROM procedure_version WHERE id = :version")
                .param("version", version)
                .query(String.class)
                .single();
    }

    /** People here have changed it, and compared theirs with this version of its source. */
    void own(String code, @Nullable UUID follows) {
        Sql.one(jdbc.sql("UPDATE procedure SET own = true, follows = :follows WHERE code = :code")
                .param("code", code)
                .param("follows", follows)
                .update());
    }

    void follow(String code, UUID source) {
        Sql.one(jdbc.sql("UPDATE procedure SET follows = :source WHERE code = :code")
                .param("code", code)
                .param("source", source)
                .update());
    }

    void close(String code, @Nullable LocalDate from, String why) {
        Sql.one(jdbc.sql("UPDATE procedure SET closed_from = :from, closed_why = :why WHERE code = :code")
                .param("code", code)
                .param("from", from)
                .param("why", why)
                .update());
    }

    Optional<Standing> findStanding(String code) {
        return jdbc.sql("SELECT own, closed_from, closed_why FROM procedure WHERE code = :code")
                .param("code", code)
                .query(Standing.class)
                .optional();
    }

    List<ProcedureVersion> versions(String code, Instant now) {
        return jdbc.sql("""
                SELECT v.id, v.number, v.published_at, v.published_by AS by, v.remark, v.own,
                       CASE WHEN f.since = '-infinity' THEN v.published_at ELSE f.since END AS since,
                       CASE WHEN f.since IS NULL THEN 'BEHIND' WHEN f.since > :now THEN 'TO_COME'
                            WHEN f.since = (SELECT max(since) FROM procedure_in_force
                                            WHERE procedure = :code AND since <= :now) THEN 'IN_FORCE'
                            ELSE 'PAST' END AS state
                FROM procedure_version v
                LEFT JOIN LATERAL (SELECT max(since) AS since FROM procedure_in_force
                                   WHERE procedure = v.procedure AND version = v.id) f ON true
                WHERE v.procedure = :code ORDER BY v.number DESC
                """)
                .param("code", code)
                .param("now", Sql.time(now))
                .query(ProcedureVersion.class)
                .list();
    }

    void replaceDoubts(Procedure procedure) {
        jdbc.sql("DELETE FROM procedure_doubt WHERE procedure = :code")
                .param("code", procedure.code())
                .update();
        for (var position = 0; position < procedure.doubts().size(); position++) {
            insert(procedure.doubts().get(position), procedure.code(), position);
        }
    }

    private void insert(Doubt doubt, String code, int position) {
        jdbc.sql("""
                INSERT INTO procedure_doubt (procedure, position, code, field, value)
                VALUES (:procedure, :position, :code, :field, :value)
                """)
                .param("procedure", code)
                .param("position", position)
                .param("code", doubt.code())
                .param("field", doubt.field())
                .param("value", doubt.value())
                .update();
    }

    /** Fields are known by the procedures that name them; a name in English comes with the starter content. */
    void rememberField(Field field) {
        jdbc.sql("""
                INSERT INTO field (code, name_vi, name_en) VALUES (:code, :vi, :en)
                ON CONFLICT (code) DO UPDATE SET
                    name_vi = excluded.name_vi,
                    name_en = CASE WHEN excluded.name_en = '' THEN field.name_en ELSE excluded.name_en END
                WHERE (field.name_vi, field.name_en) IS DISTINCT FROM (excluded.name_vi, excluded.name_en)
                """)
                .param("code", field.code())
                .param("vi", field.name().vi())
                .param("en", field.name().en())
                .update();
    }

    List<Facet> fields() {
        return jdbc.sql("""
                SELECT f.code, f.name_vi, f.name_en, count(*) AS procedures
                FROM field f JOIN procedure p ON p.field = f.code
                GROUP BY f.code ORDER BY f.name_vi COLLATE vietnamese
                """).query(ProcedureRows::facet).list();
    }

    List<Facet> lifeEvents() {
        return jdbc.sql("""
                SELECT e.code, e.name_vi, e.name_en,
                       (SELECT count(*) FROM procedure p
                        WHERE p.life_events @> ARRAY[e.code]
                           OR p.code IN (SELECT l.procedure FROM life_event_procedure l WHERE l.life_event = e.code)
                       ) AS procedures
                FROM life_event e ORDER BY e.position
                """).query(ProcedureRows::facet).list();
    }

    private static Facet facet(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Facet(
                row.getString("code"),
                new Wording(row.getString("name_vi"), row.getString("name_en")),
                row.getInt("procedures"));
    }

    void rememberLifeEvent(String code, int position, Wording name) {
        jdbc.sql("""
                INSERT INTO life_event (code, position, name_vi, name_en) VALUES (:code, :position, :vi, :en)
                ON CONFLICT (code) DO UPDATE SET
                    position = excluded.position, name_vi = excluded.name_vi, name_en = excluded.name_en
                """)
                .param("code", code)
                .param("position", position)
                .param("vi", name.vi())
                .param("en", name.en())
                .update();
    }

    void assign(String lifeEvent, String procedure) {
        jdbc.sql(
                        "INSERT INTO life_event_procedure (life_event, procedure) VALUES (:event, :procedure) ON CONFLICT DO NOTHING")
                .param("event", lifeEvent)
                .param("procedure", procedure)
                .update();
    }

    /** Doubts of all procedures after the given key, in order of code. */
    List<DoubtfulFact> doubts(String afterCode, int afterPosition, int rows) {
        return jdbc.sql("""
                SELECT d.procedure, p.summary -> 'name' ->> 'vi' AS name, d.position, d.code, d.field, d.value
                FROM procedure_doubt d JOIN procedure p ON p.code = d.procedure
                WHERE (d.procedure, d.position) > (:code, :position)
                ORDER BY d.procedure, d.position LIMIT :rows
                """)
                .param("code", afterCode)
                .param("position", afterPosition)
                .param("rows", rows)
                .query((row, number) -> new DoubtfulFact(
                        row.getString("procedure"),
                        row.getString("name"),
                        row.getInt("position"),
                        new Doubt(row.getString("code"), row.getString("field"), row.getString("value"))))
                .list();
    }

    CatalogueCount count() {
        return jdbc.sql("""
                SELECT count(*) AS procedures, count(*) FILTER (WHERE doubts > 0) AS doubtful,
                       (SELECT count(DISTINCT h.procedure) FROM handling h) AS fileable
                FROM procedure
                """).query(CatalogueCount.class).single();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
