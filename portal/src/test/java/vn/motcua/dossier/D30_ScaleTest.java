// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.InboxFilter.Tray;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Slice;

/**
 * 30. Lists at size: run with {@code -Dmotcua.scale=1000000} (the number of dossiers). Each list, with the rights of a clerk
 * and with those of the province, on the first page and on the fortieth, stays within 60 ms.
 */
@DossierTest
@SuppressWarnings("NullAway")
@EnabledIfSystemProperty(named = "motcua.scale", matches = "\\d+")
class D30_ScaleTest {

    private static final int ROUNDS = 20;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lists_cost_the_same_whatever_the_rights_and_the_page() {
        fill(Integer.getInteger("motcua.scale", 0));
        var clerk = officer(Role.SPECIALIST, "H57.900");
        var province = officer(Role.LEADER, "H57");
        var times = new LinkedHashMap<String, Double>();

        for (var reader : Map.of("unit", clerk, "province", province).entrySet()) {
            for (var query : queries().entrySet()) {
                times.put(
                        reader.getKey() + " searches " + query.getKey(),
                        p95(pages(cursor -> dossiers.search(reader.getValue(), query.getValue(), cursor))));
            }
        }
        for (var tray : Tray.values()) {
            times.put(
                    "unit's tray " + tray,
                    p95(pages(cursor -> dossiers.inbox(clerk, new InboxFilter(tray, null, 25), cursor))));
        }

        times.forEach((what, time) -> System.out.printf("%-45s p95 %6.1f ms%n", what, time));
        assertThat(times).allSatisfy((what, time) -> assertThat(time).as(what).isLessThan(60));
    }

    private static Map<String, DossierQuery> queries() {
        var queries = new LinkedHashMap<String, DossierQuery>();
        queries.put("all", DossierQuery.ALL);
        queries.put("a common name", text("nguyen"));
        queries.put("a full name", text("nguyễn văn an"));
        queries.put("a rare name", text("ton nu rare"));
        queries.put("no such name", text("khong co ai"));
        queries.put("a code", text("H57.900-2"));
        queries.put("in progress", new DossierQuery(null, Status.IN_PROGRESS, false, null, null, null, null, 25));
        queries.put("withdrawn (rare)", new DossierQuery(null, Status.WITHDRAWN, false, null, null, null, null, 25));
        queries.put("late", new DossierQuery(null, null, true, null, null, null, null, 25));
        queries.put(
                "a day",
                new DossierQuery(
                        null, null, false, null, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), 25));
        queries.put("a rare procedure", new DossierQuery(null, null, false, "RARE", null, null, null, 25));
        return queries;
    }

    private static DossierQuery text(String text) {
        return new DossierQuery(text, null, false, null, null, null, null, 25);
    }

    private interface Reading {
        Slice<?> page(@Nullable String cursor);
    }

    /** Forty pages, or as many as there are. */
    private static List<Supplier<Slice<?>>> pages(Reading reading) {
        var pages = new ArrayList<Supplier<Slice<?>>>();
        for (var round = 0; round < ROUNDS; round++) {
            pages.add(() -> reading.page(null));
        }
        var page = reading.page(null);
        for (var number = 0; number < 40 && page.next() != null; number++) {
            var cursor = page.next();
            pages.add(() -> reading.page(cursor));
            page = reading.page(cursor);
        }
        return pages;
    }

    private static double p95(List<Supplier<Slice<?>>> readings) {
        var times = readings.stream()
                .map(reading -> {
                    var start = System.nanoTime();
                    var _ = reading.get();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toList();
        return times.get((int) Math.ceil(times.size() * 0.95) - 1);
    }

    private static Actor officer(Role role, String unit) {
        var post = new Post(unit, role, LocalDate.of(2020, 1, 1), null);
        return new Actor(UUID.randomUUID(), Actor.Kind.OFFICER, "Cán bộ", List.of(post));
    }

    /** A province's years: nearly all returned, three in a hundred open, spread over two hundred units. */
    private void fill(int size) {
        jdbc.sql("""
                CREATE UNLOGGED TABLE many AS
                SELECT i,
                       (lpad(to_hex(1735689600000 + i::bigint * 30000), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid AS id,
                       'H57.' || (800 + i %% 200) AS unit,
                       timestamptz '2025-01-01 00:00+07' + i * (interval '690 days' / %1$d) AS at,
                       CASE WHEN i %% 1000 < 970 THEN 10 WHEN i %% 1000 < 990 THEN 4 WHEN i %% 1000 < 995 THEN 9
                            WHEN i %% 1000 < 997 THEN 1 WHEN i %% 1000 < 999 THEN 5
                            WHEN i %% 50000 = 999 THEN 7 ELSE 2 END AS status,
                       CASE WHEN i %% 100003 = 7 THEN 'Tôn Nữ Rare' ELSE
                           (ARRAY['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Võ','Đặng'])[1 + (i * 7 %% 8)] || ' ' ||
                           (ARRAY['Văn','Thị','Hữu','Thanh','Minh'])[1 + (i / 8 %% 5)] || ' ' ||
                           (ARRAY['An','Bình','Chi','Dung','Giang','Hà','Hoa','Khánh','Lan','Mai','Nam','Oanh'])[1 + (i / 40 %% 12)]
                       END AS name
                FROM generate_series(1, %1$d) AS i
                """.formatted(size)).update();
        jdbc.sql("""
                INSERT INTO dossier (id, code, version, status, channel, procedure_code, procedure_name, form_version,
                    process_version, receiving_unit, handling_unit, applicant_name, submitted_at, supplement,
                    after_three_is_tomorrow, marking, facts, units, supplements, accepted_at, due_at, waiting_since,
                    decision, decided_at, finished_at, returned_at, closed_at)
                SELECT id, unit || '-' || i, 5, status, 'ONLINE', CASE WHEN i % 200001 = 9 THEN 'RARE' ELSE 'P' || i % 50 END,
                    'Thủ tục', id, id, unit, unit, name, at, 'RESTART', false, '', '{}', unit, 0,
                    CASE WHEN status <> 1 THEN at END, CASE WHEN status <> 1 THEN at + interval '5 days' END,
                    CASE WHEN status = 5 THEN at END,
                    CASE WHEN status IN (9, 10) THEN 'GRANTED' END, CASE WHEN status IN (9, 10) THEN at END,
                    CASE WHEN status IN (9, 10) THEN at END, CASE WHEN status = 10 THEN at END,
                    CASE WHEN status = 10 THEN at END
                FROM many
                """).update();
        jdbc.sql("""
                INSERT INTO dossier_filing (dossier_id, filed_by, submission_key, likeness, applicant_key, applicant_id,
                    phone, email, address, answers, collect)
                SELECT id, id, id::text, decode(md5(id::text), 'hex'), lower(replace(unaccent(name), 'Đ', 'd')), '', '', '',
                    '', '{}', 'COUNTER'
                FROM many
                """).update();
        jdbc.sql("INSERT INTO dossier_unit SELECT unit, id FROM many UNION ALL SELECT 'H57', id FROM many")
                .update();
        jdbc.sql("""
                INSERT INTO dossier_step (id, dossier_id, kind, element, name, unit, role, state, opened_at, due_at,
                    held_since, closed_at)
                SELECT gen_random_uuid(), id, 'TASK', 'appraise', 'Thẩm định', unit, 'SPECIALIST',
                    CASE status WHEN 10 THEN 'DONE' WHEN 5 THEN 'WAITING' ELSE 'OPEN' END, at, at + interval '2 days', at,
                    CASE WHEN status = 10 THEN at END
                FROM many
                """).update();
        jdbc.sql("ANALYZE").update();
    }
}
