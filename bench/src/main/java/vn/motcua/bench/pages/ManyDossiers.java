// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.bench.CannotMeasure;

/**
 * Multiplies the lives that were played: each copy has ids, codes and people of its own, in every table that a life
 * touches. What is over is spread over four times the months that were played; what is open is open now, so that a desk
 * holds as much as it would.
 */
final class ManyDossiers {

    private static final int DOSSIERS_AT_ONCE = 50_000;
    private static final String OWN_STEP = "bench.again(t.step_id, c.copy)";
    private static final String KEY = "lower(replace(unaccent(c.name), 'Đ', 'D'))";
    private static final String OWN_ID = "bench.again(t.id, c.copy)";
    private static final String ENTRY = "+ c.copy * (SELECT span FROM bench.original_journal)";
    private static final String BY_DOSSIER = "JOIN bench.copied c ON c.original = t.dossier_id";

    private static final List<TableCopy> TABLES = List.of(
            new TableCopy(
                    "dossier",
                    "JOIN bench.copied c ON c.original = t.id",
                    Map.of(
                            "id", "c.id",
                            "code", "c.code",
                            "owner", "CASE WHEN t.owner IS NOT NULL THEN c.owner END",
                            "applicant_name", "c.name",
                            "decided_step", "bench.again(t.decided_step, c.copy)",
                            "returned_to", "CASE WHEN t.returned_to IS NOT NULL THEN c.name END")),
            new TableCopy(
                    "dossier_filing",
                    BY_DOSSIER,
                    Map.of(
                            "dossier_id", "c.id",
                            "filed_by", someone("filed_by"),
                            "submission_key", "t.submission_key || '-' || c.copy",
                            "likeness", "decode(md5(t.likeness::text || c.copy), 'hex')",
                            "applicant_key", KEY,
                            "applicant_id", "c.id_number",
                            "phone", "c.phone")),
            new TableCopy("dossier_unit", BY_DOSSIER, Map.of("dossier_id", "c.id", "applicant_key", KEY)),
            new TableCopy(
                    "dossier_step",
                    BY_DOSSIER,
                    Map.of(
                            "id",
                            OWN_ID,
                            "dossier_id",
                            "c.id",
                            "opened_by",
                            someone("opened_by"),
                            "closed_by",
                            someone("closed_by"))),
            new TableCopy("dossier_holding", BY_DOSSIER, Map.of("dossier_id", "c.id", "step_id", OWN_STEP)),
            new TableCopy(
                    "dossier_request", BY_DOSSIER, Map.of("id", OWN_ID, "dossier_id", "c.id", "step_id", OWN_STEP)),
            new TableCopy("dossier_paper", BY_DOSSIER, Map.of("id", OWN_ID, "dossier_id", "c.id")),
            new TableCopy("dossier_reminder", BY_DOSSIER, Map.of("dossier_id", "c.id", "step_id", OWN_STEP)),
            new TableCopy(
                    "dossier_deed",
                    BY_DOSSIER,
                    Map.of("entry", "t.entry " + ENTRY, "dossier_id", "c.id", "step_id", OWN_STEP)),
            new TableCopy("dossier_issue", BY_DOSSIER, Map.of("dossier_id", "c.id")),
            new TableCopy("dossier_unowned", BY_DOSSIER, Map.of("dossier_id", "c.id", "phone", "c.phone")),
            new TableCopy(
                    "journal_entry",
                    "JOIN bench.copied c ON c.original = t.subject",
                    Map.of("seq", "t.seq " + ENTRY, "subject", "c.id", "actor", someone("actor"), "facts", """
                            t.facts || jsonb_strip_nulls(jsonb_build_object(
                                'code', c.code,
                                'owner', CASE WHEN jsonb_exists(t.facts, 'owner') THEN c.owner END,
                                'stepId', bench.again((t.facts ->> 'stepId')::uuid, c.copy),
                                'dueAt', bench.moved(t.facts ->> 'dueAt', c.shift),
                                'answerBy', bench.moved(t.facts ->> 'answerBy', c.shift)))""")),
            new TableCopy(
                    "notice",
                    "JOIN bench.copied c ON c.original_code = t.code",
                    Map.of("entry", "t.entry " + ENTRY, "owner", someone("owner"), "code", "c.code")),
            new TableCopy(
                    "message",
                    "JOIN journal_entry e ON e.seq = t.entry JOIN bench.copied c ON c.original = e.subject",
                    Map.of(
                            "id",
                            OWN_ID,
                            "entry",
                            "t.entry " + ENTRY,
                            "recipient",
                            "c.phone",
                            "body",
                            "replace(t.body, c.original_code, c.code)")));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ManyDossiers(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Who did something: the citizen of the copy for that of the original, an officer as they are. */
    private static String someone(String column) {
        return "CASE WHEN t." + column + " = c.original_owner THEN c.owner ELSE t." + column + " END";
    }

    /** Remembers which lives were played, before the first copy and once their citizens were told; the journal's later entries are numbered far above. */
    void rememberOriginals() throws InterruptedException {
        while (!areNoticesWritten()) {
            Thread.sleep(200);
        }
        for (var statement : ORIGINALS) {
            jdbc.sql(statement).update();
        }
        jdbc.sql("SELECT setval('journal_entry_seq', 1000000000000)")
                .query(Long.class)
                .single();
    }

    private boolean areNoticesWritten() {
        return jdbc.sql("""
                SELECT NOT EXISTS (
                    SELECT FROM journal_reader r JOIN journal_entry e ON (e.xid, e.seq) > (r.xid, r.seq))
                """).query(Boolean.class).single();
    }

    /** Whether an earlier measurement on these data has begun to copy. */
    boolean areThere() {
        return jdbc.sql("SELECT to_regclass('bench.original') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM dossier").query(Long.class).single();
    }

    /** Copies until there are so many in all; then the planner is told. */
    void fillUpTo(long dossiers) {
        var present = count();
        if (present > dossiers) {
            throw new CannotMeasure(
                    "There are %,d dossiers already, more than %,d: name sizes that grow from what is there, or begin with an empty --data folder."
                            .formatted(present, dossiers));
        }
        while (present < dossiers) {
            var missing = Math.min(DOSSIERS_AT_ONCE, dossiers - present);
            transaction.executeWithoutResult(_ -> copy(missing));
            present += missing;
            System.err.printf("  %,d dossiers%n", present);
        }
        jdbc.sql("VACUUM ANALYZE").update();
    }

    /** Foreign keys are right by the way the rows are made; they are not looked up one by one. */
    private void copy(long missing) {
        jdbc.sql("SET LOCAL session_replication_role = replica").update();
        jdbc.sql("SET LOCAL synchronous_commit = off").update();
        jdbc.sql("SET LOCAL work_mem = '256MB'").update();
        jdbc.sql("TRUNCATE bench.copied").update();
        jdbc.sql(COPIED).param("missing", missing).update();
        jdbc.sql("ANALYZE bench.copied").update();
        jdbc.sql(SERIES).update();
        jdbc.sql(PEOPLE).update();
        TABLES.forEach(table -> table.write(jdbc));
        jdbc.sql("UPDATE bench.original_journal SET copied = copied + :missing")
                .param("missing", missing)
                .update();
    }

    /** The n-th copy of all is that of one life in one of its turns; a life that is open is copied every fourth time. */
    private static final List<String> ORIGINALS = List.of(
            "CREATE SCHEMA bench",
            """
            CREATE TABLE bench.original AS
            SELECT d.id, d.closed_at IS NULL AS is_open, f.phone, row_number() OVER (ORDER BY md5(d.id::text)) AS number
            FROM dossier d JOIN dossier_filing f ON f.dossier_id = d.id
            """,
            """
            CREATE TABLE bench.person AS
            SELECT id, phone, id_number, row_number() OVER (ORDER BY phone) AS number FROM account
            WHERE kind = 'CITIZEN' AND phone <> ''
            """,
            "CREATE TABLE bench.original_journal AS SELECT max(seq) + 1 AS span, 0::bigint AS copied FROM journal_entry",
            """
            CREATE UNLOGGED TABLE bench.copied (
                original uuid, original_code text, original_owner uuid, copy integer, shift interval, id uuid, series text,
                number integer, code text, owner uuid, name text, phone text, id_number text, account uuid)
            """,
            """
            CREATE FUNCTION bench.again(id uuid, copy integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
                SELECT (left(replace(id::text, '-', ''), 12) || '7' || left(md5(id::text || copy), 19))::uuid
            $$
            """,
            """
            CREATE FUNCTION bench.moved(moment text, shift interval) RETURNS text LANGUAGE sql STABLE AS $$
                SELECT to_char((moment::timestamptz + shift) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
            $$
            """);

    /**
     * One person in a hundred copies files for others: the agent, person 2. The time moves by whole weeks, so that a
     * Monday stays one, and by a few seconds, so that no two moments are the same.
     */
    private static final String COPIED = """
            INSERT INTO bench.copied
            WITH wanted AS (
                SELECT o.id, o.phone, copy.number AS copy
                FROM generate_series(1, 1000000) AS copy (number)
                CROSS JOIN LATERAL (
                    SELECT o.* FROM bench.original o
                    WHERE NOT o.is_open OR copy.number % 4 = 0 ORDER BY o.number) o
                OFFSET (SELECT copied FROM bench.original_journal) LIMIT :missing),
            moved AS (
                SELECT d.id AS original, d.code AS original_code, d.owner AS original_owner, w.copy, w.phone,
                       make_interval(weeks => -17 * (w.copy % 4), secs => -w.copy) AS shift,
                       d.submitted_at + make_interval(weeks => -17 * (w.copy % 4), secs => -w.copy) AS at
                FROM wanted w JOIN dossier d ON d.id = w.id),
            placed AS (
                SELECT m.*, substring(original_code FROM '^(.*-)[0-9]+-[0-9]+$')
                       || to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYMMDD') || '-' AS series,
                       (200000 + copy * (SELECT count(*) FROM bench.person) + p.number)::integer AS who, p.id AS person
                FROM moved m JOIN bench.person p ON p.phone = m.phone),
            numbered AS (
                SELECT p.*, coalesce(s.last, 0) + row_number() OVER (PARTITION BY p.series ORDER BY p.at) AS number
                FROM placed p LEFT JOIN dossier_series s ON s.series = p.series)
            SELECT original, original_code, original_owner, copy, shift,
                   (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
                       || left(md5(original::text || copy), 19))::uuid,
                   series, number, series || lpad(number::text, greatest(4, length(number::text)), '0'),
                   CASE WHEN (who + number) % 100 = 0 THEN (SELECT id FROM bench.person WHERE number = 2)
                        ELSE bench.again(person, copy) END,
                   CASE WHEN who % 10007 = 7 THEN 'Tôn Nữ Mẫu Hiếm' ELSE
                       (ARRAY['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Võ','Đặng','Nguyễn','Trần','Nguyễn'])[1 + who % 11]
                       || ' ' || (ARRAY['Văn','Thị','Hữu','Thanh','Minh'])[1 + who / 11 % 5] || ' Mẫu ' ||
                       (ARRAY['An','Bình','Chi','Dung','Giang','Hà','Hoa','Khánh','Lan','Mai','Nam','Oanh','Phúc'])[1 + who / 55 % 13]
                   END,
                   '0500' || lpad(who::text, 6, '0'), '046090' || lpad(who::text, 6, '0'), bench.again(person, copy)
            FROM numbered
            """;

    private static final String SERIES = """
            INSERT INTO dossier_series AS s (series, last) SELECT series, max(number) FROM bench.copied GROUP BY series
            ON CONFLICT (series) DO UPDATE SET last = excluded.last
            """;

    private static final String PEOPLE = """
            INSERT INTO account (id, kind, login, name, phone, id_number, created_at)
            SELECT DISTINCT ON (account) account, 'CITIZEN', phone, name, phone, id_number, timestamptz '2025-07-01'
            FROM bench.copied
            ON CONFLICT DO NOTHING
            """;
}
