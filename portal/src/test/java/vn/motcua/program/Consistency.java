// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What holds in a portal's database at every moment, whoever was killed when: rules by name, each a query for what
 * breaks it. Nothing is half done when none finds anything.
 */
final class Consistency {

    /** @param breaches a query whose rows name what breaks the rule, as text */
    record Rule(String name, String breaches) {}

    static final List<Rule> RULES = List.of(
            new Rule("A dossier was filed in the journal exactly once", """
                    SELECT d.code || ' ' || count(e.seq) FROM dossier d
                    LEFT JOIN journal_entry e ON e.subject = d.id AND e.kind = 'DossierFiled'
                    GROUP BY d.code HAVING count(e.seq) <> 1
                    """),
            new Rule("Every move has changed its dossier and is in the journal, once", """
                    SELECT d.code || ' version ' || d.version || ', entries ' || count(e.seq) FROM dossier d
                    LEFT JOIN journal_entry e ON e.subject = d.id AND e.kind <> 'DossierFiled'
                    GROUP BY d.code, d.version HAVING count(e.seq) <> d.version
                    """),
            new Rule("Every entry begins where the one before has ended", """
                    SELECT code || ' ' || kind FROM (
                        SELECT facts ->> 'code' AS code, kind, facts ->> 'was' AS was,
                            lag(facts ->> 'status') OVER (PARTITION BY subject ORDER BY seq) AS before
                        FROM journal_entry WHERE facts ->> 'code' IS NOT NULL) AS entry
                    WHERE was IS DISTINCT FROM before
                    """),
            new Rule("A dossier is in the state of its last entry", """
                    SELECT d.code FROM dossier d
                    WHERE d.status <> (
                        SELECT (e.facts ->> 'status')::integer FROM journal_entry e
                        WHERE e.subject = d.id ORDER BY e.seq DESC LIMIT 1)
                    """),
            new Rule("No entry tells of a dossier that is not there", """
                    SELECT e.facts ->> 'code' FROM journal_entry e
                    WHERE e.facts ->> 'code' IS NOT NULL AND NOT EXISTS (
                        SELECT FROM dossier d WHERE d.id = e.subject AND d.code = e.facts ->> 'code')
                    """),
            new Rule("What was handed in is kept with its dossier", """
                    SELECT d.code FROM dossier d
                    WHERE NOT EXISTS (SELECT FROM dossier_filing f WHERE f.dossier_id = d.id)
                    """),
            new Rule("An open dossier lies with somebody, unless it waits for money, a closed one with nobody", """
                    SELECT d.code FROM dossier d
                    WHERE d.status <> 6 AND (d.closed_at IS NULL) <> EXISTS (
                        SELECT FROM dossier_step s WHERE s.dossier_id = d.id AND s.state IN ('OPEN', 'WAITING'))
                    """),
            new Rule("The steps are the reception and those that moves have opened", """
                    SELECT d.code FROM dossier d
                    WHERE (SELECT count(*) FROM dossier_step s WHERE s.dossier_id = d.id) <> (
                        SELECT 1 + coalesce(sum(jsonb_array_length(e.facts -> 'next')), 0)
                        FROM journal_entry e WHERE e.subject = d.id)
                    """),
            new Rule("Who held a step follows without a gap, from its opening to its end", """
                    SELECT d.code || ' ' || h.step_id FROM (
                        SELECT step_id, dossier_id, from_at, to_at,
                            lag(to_at) OVER (PARTITION BY step_id ORDER BY from_at) AS before,
                            lead(from_at) OVER (PARTITION BY step_id ORDER BY from_at) AS next
                        FROM dossier_holding) AS h
                    JOIN dossier_step s ON s.id = h.step_id
                    JOIN dossier d ON d.id = h.dossier_id
                    WHERE h.from_at <> coalesce(h.before, s.opened_at)
                        OR h.next IS NULL AND h.to_at <> coalesce(s.closed_at, s.held_since)
                    """),
            new Rule("The codes of a unit and day run from 1 on, without a gap, as their counter says", """
                    SELECT coalesce(s.series, d.series) FROM dossier_series s
                    FULL JOIN (
                        SELECT regexp_replace(code, '[0-9]+$', '') AS series, count(*) AS codes,
                            max(substring(code FROM '[0-9]+$')::integer) AS last
                        FROM dossier GROUP BY 1) AS d ON d.series = s.series
                    WHERE s.last IS DISTINCT FROM d.last OR s.last IS DISTINCT FROM d.codes
                    """),
            new Rule("Every unit with a part in a dossier sees it", """
                    SELECT d.code || ' ' || unit FROM dossier d, unnest(string_to_array(d.units, ' ')) AS unit
                    WHERE NOT EXISTS (
                        SELECT FROM dossier_unit u WHERE u.dossier_id = d.id AND u.unit = unit)
                    """),
            new Rule("The papers' files are known to the vault", """
                    SELECT d.code || ' ' || file FROM dossier_paper p
                    JOIN dossier d ON d.id = p.dossier_id, unnest(p.files) AS file
                    WHERE NOT EXISTS (SELECT FROM vault_file v WHERE v.id = file)
                    """),
            new Rule("Nobody was told of what has not happened", """
                    SELECT n.code FROM notice n
                    WHERE NOT EXISTS (SELECT FROM journal_entry e WHERE e.seq = n.entry)
                    """));

    private Consistency() {}

    /** Every rule holds, and every file that is known lies whole in the folder. */
    static void holdsIn(JdbcClient database, Path data) {
        for (var rule : RULES) {
            assertThat(database.sql(rule.breaches()).query(String.class).list())
                    .as(rule.name())
                    .isEmpty();
        }
        assertThat(damagedFiles(database, data))
                .as("Every file that is known lies whole in the folder")
                .isEmpty();
    }

    private static List<String> damagedFiles(JdbcClient database, Path data) {
        return database.sql("SELECT DISTINCT sha256 FROM vault_file").query(String.class).list().stream()
                .filter(sha256 -> !isWhole(data, sha256))
                .toList();
    }

    private static boolean isWhole(Path data, String sha256) {
        var place = data.resolve("files/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
        try {
            return sha256.equals(digest(Files.readAllBytes(place)));
        } catch (IOException absent) {
            return false;
        }
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
