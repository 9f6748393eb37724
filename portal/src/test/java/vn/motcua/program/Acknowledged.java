// SPDX-License-Identifier: Apache-2.0
package vn.motcua.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a portal was asked and what it has said yes to, as its clients remember it. */
final class Acknowledged {

    /**
     * A dossier as it was sent.
     *
     * @param files the SHA-256 of each file by the id the portal gave it
     */
    record Sent(String key, Map<String, Object> body, Map<String, String> files) {}

    record Filed(String code, Sent sent) {}

    record Moved(String code, String event, String step) {}

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Map<String, Filed> filed = new ConcurrentHashMap<>();
    private final Queue<Moved> moved = new ConcurrentLinkedQueue<>();

    void send(Sent dossier) {
        sent.put(dossier.key(), dossier);
    }

    void file(Filed dossier) {
        filed.put(dossier.sent().key(), dossier);
    }

    void move(Moved move) {
        moved.add(move);
    }

    List<Filed> filed() {
        return List.copyOf(filed.values());
    }

    List<Moved> moved() {
        return List.copyOf(moved);
    }

    /** Sent, but the portal died before it answered: may be there or not. */
    List<Sent> unanswered() {
        return sent.values().stream()
                .filter(dossier -> !filed.containsKey(dossier.key()))
                .toList();
    }

    /** Everything that was acknowledged is in the database of the portal. */
    void isAllIn(JdbcClient database) {
        var codes = database.sql("SELECT code FROM dossier").query(String.class).set();
        assertThat(codes)
                .as("acknowledged dossiers")
                .containsAll(filed().stream().map(Filed::code).toList());
        assertThat(filesByCode(database))
                .as("files of acknowledged dossiers")
                .containsAllEntriesOf(filed().stream()
                        .collect(Collectors.toMap(
                                Filed::code, filed -> Map.copyOf(filed.sent().files()))));
        var moves = database.sql("SELECT facts ->> 'code', kind, facts ->> 'stepId' FROM journal_entry")
                .query((row, _) ->
                        new Moved(String.valueOf(row.getString(1)), row.getString(2), String.valueOf(row.getString(3))))
                .set();
        assertThat(moves).as("acknowledged moves").containsAll(moved());
    }

    /** What the files of each dossier contain, by their ids; that the contents are whole is a rule of {@link Consistency}. */
    private static Map<String, Map<String, String>> filesByCode(JdbcClient database) {
        record Kept(String code, String file, String sha256) {}
        return database
                .sql("""
                        SELECT d.code, v.id::text, v.sha256 FROM dossier_paper p
                        JOIN dossier d ON d.id = p.dossier_id
                        JOIN vault_file v ON v.id = ANY (p.files)
                        """)
                .query((row, _) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kept::code, Collectors.toMap(Kept::file, Kept::sha256)));
    }
}
