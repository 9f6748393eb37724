// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.PortalTest;
import vn.motcua.agency.Unit;

@PortalTest
class StarterCatalogueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Instant THREE_TIERS = Instant.parse("2022-05-10T03:00:00Z");

    @Autowired
    StarterCatalogue starter;

    @Autowired
    Procedures procedures;

    @Autowired
    Handlings handlings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theStarterContent() {
        starter.load();
    }

    @Test
    void loading_again_changes_nothing() {
        assertThat(starter.load().sentence()).startsWith("imported 0, updated 0");
    }

    @Test
    void every_starter_procedure_is_whole() {
        for (var code : codes()) {
            var procedure = procedures.get(code);

            assertThat(procedure.name().en()).as(code).isNotBlank();
            assertThat(procedure.intro().vi()).as(code).isNotBlank();
            assertThat(procedure.intro().en()).as(code).isNotBlank();
            assertThat(procedure.papersToBring())
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(paper -> assertThat(paper.name().en()).isNotBlank());
            assertThat(procedure.papers().stream().map(Paper::key)).as(code).doesNotHaveDuplicates();
            assertThat(procedure.ways())
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(way -> assertThat(way.limit()).isNotNull());
            assertThat(procedure.field().name().en()).as(code).isNotBlank();
            assertThat(procedure.lifeEvents()).as(code).isNotEmpty();
            assertThat(procedure.doubts())
                    .as(code)
                    .extracting(Doubt::code)
                    .isSubsetOf("limit-unconfirmed", "fee-unconfirmed", "not-in-catalogue");
        }
    }

    @Test
    void every_starter_procedure_can_be_filed_today_and_could_be_in_2022() {
        assumeTrue(!StarterContent.read().processes().isEmpty(), "Skipped: no starter processes in the program");
        for (var code : codes()) {
            assertThat(handlings.canBeFiled(code)).as(code).isTrue();
            for (var time : new Instant[] {NOW, THREE_TIERS}) {
                var units = handlings.unitsFor(code, time);
                assertThat(units).as(code + " at " + time).isNotEmpty();
                var handling = handlings.get(code, units.getFirst().code(), time);
                assertThat(handling.limits()).as(code).isNotEmpty();
                assertThat(handlings.form(handling.formVersion()).title().vi()).isNotBlank();
                assertThat(handlings.process(handling.processVersion()).tasks()).isNotEmpty();
            }
        }
    }

    @Test
    void a_reform_moves_a_procedure_from_the_district_to_the_commune() {
        assertThat(handlings.unitsFor("1.001612", THREE_TIERS))
                .hasSize(9)
                .extracting(Unit::level)
                .containsOnly(vn.motcua.agency.Level.DISTRICT);
        assertThat(handlings.unitsFor("1.001612", NOW))
                .extracting(Unit::level)
                .containsOnly(vn.motcua.agency.Level.COMMUNE);
    }

    @Test
    void a_unit_that_does_not_do_it_is_named_in_the_refusal() {
        assertThatThrownBy(() -> handlings.get("1.001193", "H57.04", NOW))
                .isInstanceOf(NotHandledThere.class)
                .hasMessageContaining("H57.04");
    }

    @ParameterizedTest
    @CsvSource({"procedure_version", "form_version", "process_version"})
    void what_is_published_never_changes(String table) {
        for (var sql : List.of("UPDATE %s SET number = number", "DELETE FROM %s", "TRUNCATE %s CASCADE")) {
            assertThatThrownBy(() -> jdbc.sql(sql.formatted(table)).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("never changes");
        }
    }

    private HashSet<String> codes() {
        var codes = new HashSet<String>();
        StarterContent.read().procedures().forEach(procedure -> codes.add(procedure.code()));
        assertThat(codes).hasSizeGreaterThanOrEqualTo(30);
        return codes;
    }
}
