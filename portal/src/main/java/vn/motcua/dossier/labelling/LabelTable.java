// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.labelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Label;
import vn.motcua.dossier.state.Rows;

/** The SQL of the labels. */
@Repository
public class LabelTable {

    private static final String SEEN = "(n.officer = :officer OR n.unit = ANY (string_to_array(:units, ' ')))";

    private final JdbcClient jdbc;

    LabelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Label> seenBy(UUID officer, Collection<String> units) {
        return jdbc.sql("SELECT n.id, n.unit, n.name, n.colour FROM dossier_label n WHERE " + SEEN
                        + " ORDER BY n.unit NULLS FIRST, n.name COLLATE \"vi-x-icu\"")
                .param("officer", officer)
                .param("units", String.join(" ", units))
                .query((row, _) -> label(row))
                .list();
    }

    public List<Label> on(UUID dossier, UUID officer, Collection<String> units) {
        return jdbc.sql("""
                SELECT n.id, n.unit, n.name, n.colour
                FROM dossier_labelled l JOIN dossier_label n ON n.id = l.label
                WHERE l.dossier_id = :dossier AND %s
                ORDER BY n.unit NULLS FIRST, n.name COLLATE "vi-x-icu"
                """.formatted(SEEN))
                .param("dossier", dossier)
                .param("officer", officer)
                .param("units", String.join(" ", units))
                .query((row, _) -> label(row))
                .list();
    }

    /** How many there are already of an officer's own or of a unit. */
    public int count(UUID officer, @Nullable String unit) {
        return jdbc.sql("SELECT count(*) FROM dossier_label WHERE officer = :officer::uuid OR unit = :unit")
                .param("officer", unit == null ? officer : null)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    /** False when the name is taken. */
    public boolean insert(Label label, UUID officer) {
        return jdbc.sql("""
                INSERT INTO dossier_label (id, officer, unit, name, colour)
                VALUES (:id, :officer::uuid, :unit, :name, :colour)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", label.id())
                        .param("officer", label.isOwn() ? officer : null)
                        .param("unit", label.unit())
                        .param("name", label.name())
                        .param("colour", label.colour().name())
                        .update()
                == 1;
    }

    /** False when the name is taken. */
    public boolean update(Label label) {
        return jdbc.sql("""
                UPDATE dossier_label n SET name = :name, colour = :colour
                WHERE id = :id AND NOT EXISTS (
                    SELECT FROM dossier_label o
                    WHERE o.id <> n.id AND lower(o.name) = lower(:name)
                      AND (o.officer = n.officer OR o.unit = n.unit))
                """)
                        .param("id", label.id())
                        .param("name", label.name())
                        .param("colour", label.colour().name())
                        .update()
                == 1;
    }

    public void delete(UUID label) {
        jdbc.sql("DELETE FROM dossier_label WHERE id = :label")
                .param("label", label)
                .update();
    }

    public void put(UUID label, UUID dossier, UUID officer, Instant at) {
        jdbc.sql("""
                INSERT INTO dossier_labelled (label, dossier_id, put_by, put_at)
                VALUES (:label, :dossier, :officer, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("label", label)
                .param("dossier", dossier)
                .param("officer", officer)
                .param("at", Rows.utc(at))
                .update();
    }

    public void takeOff(UUID label, UUID dossier) {
        jdbc.sql("DELETE FROM dossier_labelled WHERE label = :label AND dossier_id = :dossier")
                .param("label", label)
                .param("dossier", dossier)
                .update();
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(
                Rows.uuid(row, "id"),
                row.getString("unit"),
                row.getString("name"),
                Label.Colour.valueOf(row.getString("colour")));
    }
}
