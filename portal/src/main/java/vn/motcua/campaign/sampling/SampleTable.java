// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.campaign.DrawLine;
import vn.motcua.campaign.DrawLine.Role;
import vn.motcua.campaign.DrawLine.Stage;
import vn.motcua.campaign.Extent;
import vn.motcua.platform.Ids;

/** The SQL of what could be drawn, how it was drawn, and the villages that were. */
@Repository
public class SampleTable {

    private static final int AT_ONCE = 2_000;
    private static final String BETWEEN = "\u001f";

    private final JdbcClient jdbc;

    SampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replaceFrame(UUID campaign, List<FrameRow> rows) {
        forget(campaign);
        delete("campaign_frame", campaign);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            insertFrame(campaign, from, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void delete(String table, UUID campaign) {
        jdbc.sql("DELETE FROM " + table + " WHERE campaign = :campaign")
                .param("campaign", campaign)
                .update();
    }

    private void insertFrame(UUID campaign, int from, List<FrameRow> rows) {
        jdbc.sql("""
                INSERT INTO campaign_frame (campaign, number, province, district, commune, village, class, size,
                                            certain_district, certain_commune, certain_village)
                SELECT :campaign, * FROM unnest(:numbers::int[], :provinces::text[], :districts::text[], :communes::text[],
                    :villages::text[], :classes::text[], :sizes::int[], :inDistrict::boolean[], :inCommune::boolean[],
                    :inVillage::boolean[])
                """)
                .param("campaign", campaign)
                .param(
                        "numbers",
                        IntStream.range(from, from + rows.size()).boxed().toArray(Integer[]::new))
                .param("provinces", texts(rows, FrameRow::province))
                .param("districts", texts(rows, FrameRow::district))
                .param("communes", texts(rows, FrameRow::commune))
                .param("villages", texts(rows, FrameRow::village))
                .param("classes", texts(rows, FrameRow::kind))
                .param("sizes", rows.stream().map(FrameRow::size).toArray(Integer[]::new))
                .param(
                        "inDistrict",
                        rows.stream().map(FrameRow::certainDistrict).toArray(Boolean[]::new))
                .param("inCommune", rows.stream().map(FrameRow::certainCommune).toArray(Boolean[]::new))
                .param("inVillage", rows.stream().map(FrameRow::certainVillage).toArray(Boolean[]::new))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    public List<FrameRow> frame(UUID campaign) {
        return jdbc.sql("""
                SELECT province, district, commune, village, class, size, certain_district, certain_commune, certain_village
                FROM campaign_frame WHERE campaign = :campaign ORDER BY number
                """)
                .param("campaign", campaign)
                .query((row, _) -> new FrameRow(
                        row.getString("province"),
                        row.getString("district"),
                        row.getString("commune"),
                        row.getString("village"),
                        row.getString("class"),
                        row.getInt("size"),
                        row.getBoolean("certain_district"),
                        row.getBoolean("certain_commune"),
                        row.getBoolean("certain_village")))
                .list();
    }

    public Extent extent(UUID campaign) {
        return jdbc.sql("""
                SELECT count(*) AS villages, count(DISTINCT (province, district, commune)) AS communes,
                       count(DISTINCT province) AS provinces
                FROM campaign_frame WHERE campaign = :campaign
                """)
                .param("campaign", campaign)
                .query((row, _) -> new Extent(row.getInt("provinces"), row.getInt("communes"), row.getInt("villages")))
                .single();
    }

    /** Takes back a draw. */
    public void forget(UUID campaign) {
        delete("campaign_draw", campaign);
        delete("campaign_village", campaign);
    }

    public void keep(UUID campaign, SampleDraw draw) {
        forget(campaign);
        insertAccount(campaign, draw.account());
        insertVillages(campaign, draw.villages(), "V%04d", "DRAWN");
        insertVillages(campaign, draw.reserves(), "R%04d", "RESERVE");
    }

    private void insertAccount(UUID campaign, List<DrawLine> lines) {
        jdbc.sql("""
                INSERT INTO campaign_draw (campaign, number, stage, path, size, probability, overall, role)
                SELECT :campaign, n, stage, string_to_array(path, :between), size, probability, overall, role
                FROM unnest(:numbers::int[], :stages::text[], :paths::text[], :sizes::float8[], :probabilities::float8[],
                    :overalls::float8[], :roles::text[]) AS drawn (n, stage, path, size, probability, overall, role)
                """)
                .param("campaign", campaign)
                .param("between", BETWEEN)
                .param("numbers", IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new))
                .param("stages", texts(lines, line -> line.stage().name()))
                .param("paths", texts(lines, line -> String.join(BETWEEN, line.path())))
                .param("sizes", lines.stream().map(DrawLine::size).toArray(Double[]::new))
                .param(
                        "probabilities",
                        lines.stream().map(DrawLine::probability).toArray(Double[]::new))
                .param("overalls", lines.stream().map(DrawLine::overall).toArray(Double[]::new))
                .param("roles", texts(lines, line -> line.role().name()))
                .update();
    }

    private void insertVillages(UUID campaign, List<DrawnVillage> villages, String code, String role) {
        jdbc.sql("""
                INSERT INTO campaign_village (campaign, id, code, province, district, commune, village, size, probability,
                                              stratum, cluster, rank, role)
                SELECT :campaign, drawn.*, :role FROM unnest(:ids::uuid[], :codes::text[], :provinces::text[], :districts::text[],
                    :communes::text[], :villages::text[], :sizes::int[], :probabilities::float8[], :strata::text[],
                    :clusters::text[], :ranks::int[]) AS drawn
                """)
                .param("campaign", campaign)
                .param("ids", villages.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "codes",
                        IntStream.rangeClosed(1, villages.size())
                                .mapToObj(code::formatted)
                                .toArray(String[]::new))
                .param("provinces", texts(villages, one -> one.place().province()))
                .param("districts", texts(villages, one -> one.place().district()))
                .param("communes", texts(villages, one -> one.place().commune()))
                .param("villages", texts(villages, one -> one.place().village()))
                .param("sizes", villages.stream().map(one -> one.place().size()).toArray(Integer[]::new))
                .param(
                        "probabilities",
                        villages.stream().map(DrawnVillage::probability).toArray(Double[]::new))
                .param("strata", texts(villages, DrawnVillage::stratum))
                .param("clusters", texts(villages, DrawnVillage::cluster))
                .param("ranks", villages.stream().map(DrawnVillage::rank).toArray(Integer[]::new))
                .param("role", role)
                .update();
    }

    public void account(UUID campaign, Consumer<DrawLine> reader) {
        jdbc.sql("""
                SELECT stage, path, size, probability, overall, role
                FROM campaign_draw WHERE campaign = :campaign ORDER BY number
                """).param("campaign", campaign).query(row -> {
            reader.accept(line(row));
        });
    }

    private static DrawLine line(ResultSet row) throws SQLException {
        return new DrawLine(
                Stage.valueOf(row.getString("stage")),
                List.of((String[]) row.getArray("path").getArray()),
                row.getDouble("size"),
                row.getDouble("probability"),
                row.getDouble("overall"),
                Role.valueOf(row.getString("role")));
    }
}
