// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.campaign.KeptInstrument;
import vn.motcua.campaign.Wording;

/** The SQL of {@code survey_instrument}. */
@Repository
public class InstrumentTable {

    private static final String COLUMNS =
            "SELECT digest, title_vi, title_en, questions, indicators, added_at FROM survey_instrument ";

    private final JdbcClient jdbc;

    InstrumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is there already. */
    public boolean insert(KeptInstrument instrument, String content) {
        return jdbc.sql("""
                INSERT INTO survey_instrument (digest, title_vi, title_en, questions, indicators, content, added_at)
                VALUES (:digest, :vi, :en, :questions, :indicators, :content, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("digest", instrument.digest())
                        .param("vi", instrument.title().vi())
                        .param("en", instrument.title().en())
                        .param("questions", instrument.questions())
                        .param("indicators", instrument.indicators())
                        .param("content", content)
                        .param("at", instrument.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public List<KeptInstrument> all() {
        return jdbc.sql(COLUMNS + "ORDER BY added_at DESC, digest")
                .query(InstrumentTable::instrument)
                .list();
    }

    public Optional<KeptInstrument> find(String digest) {
        return jdbc.sql(COLUMNS + "WHERE digest = :digest")
                .param("digest", digest)
                .query(InstrumentTable::instrument)
                .optional();
    }

    public String content(String digest) {
        return jdbc.sql("SELECT content FROM survey_instrument WHERE digest = :digest")
                .param("digest", digest)
                .query(String.class)
                .single();
    }

    private static KeptInstrument instrument(ResultSet row, int number) throws SQLException {
        return new KeptInstrument(
                row.getString("digest"),
                new Wording(row.getString("title_vi"), row.getString("title_en")),
                row.getInt("questions"),
                row.getInt("indicators"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
