// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code wording_phrase}. */
@Repository
class PhraseTable {

    private static final String COLUMNS = "id, unit, procedure, purpose, name, text, text_en";

    /** What is nearest stands first: the unit's before the province's, the procedure's before those for all. */
    private static final String ORDER = " ORDER BY unit IS NULL, procedure IS NULL, name COLLATE \"vi-x-icu\"";

    private final JdbcClient jdbc;

    PhraseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Phrase> usable(Collection<String> units, Purpose purpose, String procedure) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM wording_phrase WHERE purpose = :purpose"
                        + " AND (unit IS NULL OR unit = ANY (string_to_array(:units, ' ')))"
                        + " AND (procedure IS NULL OR procedure = :procedure)" + ORDER)
                .param("purpose", purpose.name())
                .param("units", String.join(" ", units))
                .param("procedure", procedure)
                .query(Phrase.class)
                .list();
    }

    /** @param unit null for those of the province */
    List<Phrase> of(@Nullable String unit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM wording_phrase WHERE unit IS NOT DISTINCT FROM :unit::text"
                        + ORDER)
                .param("unit", unit)
                .query(Phrase.class)
                .list();
    }

    List<Phrase> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM wording_phrase")
                .query(Phrase.class)
                .list();
    }

    Optional<Phrase> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM wording_phrase WHERE id = :id")
                .param("id", id)
                .query(Phrase.class)
                .optional();
    }

    void put(Phrase phrase, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO wording_phrase (id, unit, procedure, purpose, name, text, text_en, changed_by, changed_at)
                VALUES (:id, :unit, :procedure, :purpose, :name, :text, :en, :by, :at)
                ON CONFLICT (id) DO UPDATE
                SET procedure = excluded.procedure, purpose = excluded.purpose, name = excluded.name,
                    text = excluded.text, text_en = excluded.text_en, changed_by = excluded.changed_by,
                    changed_at = excluded.changed_at
                """)
                .param("id", phrase.id())
                .param("unit", phrase.unit())
                .param("procedure", phrase.procedure())
                .param("purpose", phrase.purpose().name())
                .param("name", phrase.name())
                .param("text", phrase.text())
                .param("en", phrase.textEn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM wording_phrase WHERE id = :id").param("id", id).update();
    }
}
