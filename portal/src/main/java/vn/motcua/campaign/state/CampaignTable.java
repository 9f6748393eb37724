// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.Campaign.State;
import vn.motcua.campaign.SampleSize;
import vn.motcua.campaign.Wording;
import vn.motcua.index.Division;

/** The SQL of {@code campaign}. */
@Repository
public class CampaignTable {

    private static final String SELECT = """
            SELECT id, title, title_en, series, year, state, instrument, districts, communes, villages, quota, reserve,
                   reserve_villages, frame,
                   frame_division, seed, remarks, remarks_vi, version, created_at, started_at, closed_at, published_at
            FROM campaign
            """;

    private final JdbcClient jdbc;

    CampaignTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, Outline outline, String instrument, Instant at) {
        with(outline, jdbc.sql("""
                INSERT INTO campaign (id, title, title_en, series, year, state, instrument, districts, communes, villages, quota,
                                      reserve, reserve_villages, version, created_at)
                VALUES (:id, :title, :titleEn, :series, :year, 'DRAFT', :instrument, :districts, :communes, :villages, :quota,
                        :reserve, :reserveVillages, 1, :at)
                """))
                .param("id", id)
                .param("instrument", instrument)
                .param("at", utc(at))
                .update();
    }

    private static JdbcClient.StatementSpec with(Outline outline, JdbcClient.StatementSpec sql) {
        return sql.param("title", outline.title())
                .param("titleEn", outline.titleEn())
                .param("series", outline.series())
                .param("year", outline.year())
                .param("districts", outline.districts().text())
                .param("communes", outline.communes().text())
                .param("villages", outline.villages().text())
                .param("quota", outline.quota())
                .param("reserve", outline.reserve())
                .param("reserveVillages", outline.reserveVillages());
    }

    public List<Campaign> all(int limit) {
        return jdbc.sql(SELECT + "ORDER BY state = 'CLOSED', created_at DESC, id LIMIT :limit")
                .param("limit", limit)
                .query(CampaignTable::campaign)
                .list();
    }

    public Optional<Campaign> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(CampaignTable::campaign)
                .optional();
    }

    /** So that nobody else changes it until the end of the transaction. */
    public Optional<Campaign> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(CampaignTable::campaign)
                .optional();
    }

    /** The last one that was published under this code for this year. */
    public Optional<Campaign> findPublished(String series, int year) {
        return jdbc.sql(SELECT + """
                WHERE series = :series AND year = :year AND published_at IS NOT NULL
                ORDER BY published_at DESC, id LIMIT 1
                """)
                .param("series", series)
                .param("year", year)
                .query(CampaignTable::campaign)
                .optional();
    }

    public void update(UUID id, Outline outline, String instrument) {
        requireOne(with(outline, jdbc.sql("""
                UPDATE campaign
                SET title = :title, title_en = :titleEn, series = :series, year = :year, districts = :districts,
                    communes = :communes, villages = :villages, quota = :quota, reserve = :reserve,
                    reserve_villages = :reserveVillages, instrument = :instrument,
                    seed = NULL, remarks = '{}', remarks_vi = '{}', version = version + 1
                WHERE id = :id AND state = 'DRAFT'
                """))
                .param("instrument", instrument)
                .param("id", id)
                .update());
    }

    public void setFrame(UUID id, String name, Division division) {
        requireOne(jdbc.sql("""
                UPDATE campaign
                SET frame = :name, frame_division = :division, seed = NULL, remarks = '{}', remarks_vi = '{}',
                    version = version + 1
                WHERE id = :id AND state = 'DRAFT'
                """)
                .param("name", name)
                .param("division", division.name())
                .param("id", id)
                .update());
    }

    public void setDrawn(UUID id, long seed, List<Wording> remarks) {
        requireOne(jdbc.sql("""
                UPDATE campaign
                SET seed = :seed, remarks = :remarks, remarks_vi = :vietnamese, version = version + 1
                WHERE id = :id AND state = 'DRAFT'
                """)
                .param("seed", seed)
                .param("remarks", remarks.stream().map(Wording::en).toArray(String[]::new))
                .param("vietnamese", remarks.stream().map(Wording::vi).toArray(String[]::new))
                .param("id", id)
                .update());
    }

    public void start(UUID id, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE campaign SET state = 'RUNNING', started_at = :at, version = version + 1
                WHERE id = :id AND state = 'DRAFT'
                """).param("at", utc(at)).param("id", id).update());
    }

    public void close(UUID id, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE campaign SET state = 'CLOSED', closed_at = :at, version = version + 1
                WHERE id = :id AND state = 'RUNNING'
                """).param("at", utc(at)).param("id", id).update());
    }

    /** @param population the table it was weighted by, as it was typed */
    public void published(UUID id, String population, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE campaign SET published_at = :at, population = :population WHERE id = :id AND state = 'CLOSED'
                """)
                .param("at", utc(at))
                .param("population", population)
                .param("id", id)
                .update());
    }

    /** The table by which the published scores were weighted; empty where they were not. */
    public String population(UUID id) {
        return jdbc.sql("SELECT population FROM campaign WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    public void delete(UUID id) {
        requireOne(jdbc.sql("DELETE FROM campaign WHERE id = :id AND state = 'DRAFT'")
                .param("id", id)
                .update());
    }

    public static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    public static void requireOne(int updated) {
        if (updated != 1) {
            throw new IllegalStateException("One row was to be changed, but there were " + updated);
        }
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                outline(row),
                State.valueOf(row.getString("state")),
                row.getString("instrument"),
                row.getString("frame"),
                division(row),
                row.getObject("seed", Long.class),
                remarks(texts(row, "remarks_vi"), texts(row, "remarks")),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "closed_at"),
                instant(row, "published_at"));
    }

    private static @Nullable Division division(ResultSet row) throws SQLException {
        var name = row.getString("frame_division");
        return name == null ? null : Division.valueOf(name);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    /** Those of an earlier version of the program are in English only. */
    private static List<Wording> remarks(String[] vietnamese, String[] english) {
        return IntStream.range(0, english.length)
                .mapToObj(place -> new Wording(
                        vietnamese.length == english.length ? vietnamese[place] : english[place], english[place]))
                .toList();
    }

    private static Outline outline(ResultSet row) throws SQLException {
        return new Outline(
                row.getString("title"),
                row.getString("title_en"),
                row.getString("series"),
                row.getInt("year"),
                size(row, "districts"),
                size(row, "communes"),
                size(row, "villages"),
                row.getInt("quota"),
                row.getInt("reserve"),
                row.getInt("reserve_villages"));
    }

    private static SampleSize size(ResultSet row, String column) throws SQLException {
        return SampleSize.of(row.getString(column)).orElseThrow();
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
