// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the vocabulary in memory; reads it again when the catalogue has changed, looking at most every few seconds. */
@Component
class VocabularyKeeper {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private volatile Known known = new Known(Vocabulary.EMPTY, "", Instant.MIN);

    private record Known(Vocabulary vocabulary, String stamp, Instant lookedAt) {}

    VocabularyKeeper(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Vocabulary vocabulary() {
        var now = clock.instant();
        var before = known;
        if (Duration.between(before.lookedAt, now).abs().compareTo(FRESH) > 0) {
            known = look(before, now);
        }
        return known.vocabulary;
    }

    private Known look(Known before, Instant now) {
        var stamp = stamp();
        return new Known(stamp.equals(before.stamp) ? before.vocabulary : read(), stamp, now);
    }

    private String stamp() {
        return jdbc.sql("SELECT count(*) || ' ' || coalesce(max(updated_at)::text, '') FROM procedure")
                .query(String.class)
                .single();
    }

    private Vocabulary read() {
        var words = new HashMap<String, Integer>();
        jdbc.sql("SELECT word, ndoc FROM ts_stat('SELECT document FROM procedure')")
                .query(row -> {
                    words.put(row.getString("word"), row.getInt("ndoc"));
                });
        jdbc.sql("SELECT DISTINCT unnest(string_to_array(words, ' ')) AS word FROM citizen_word")
                .query(row -> {
                    words.putIfAbsent(row.getString("word"), 0);
                });
        var total =
                jdbc.sql("SELECT count(*) FROM procedure").query(Integer.class).single();
        return new Vocabulary(words, total);
    }
}
