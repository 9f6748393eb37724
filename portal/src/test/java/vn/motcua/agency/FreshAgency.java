// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PostgresForTests;

/** The module on a database of its own with the starter content, on 20 November 2026. */
record FreshAgency(DataSource database, AgencyTables tables, AgencyState state, AgencyImports imports) {

    static FreshAgency onDatabase() {
        var database = new DriverManagerDataSource(PostgresForTests.newDatabase(), "postgres", "");
        Flyway.configure().dataSource(database).load().migrate();
        var agency = on(database);
        new AgencyStarter(agency.tables, agency.imports).fillIfFresh();
        return agency;
    }

    static FreshAgency on(DataSource database) {
        var tables = new AgencyTables(JdbcClient.create(database));
        var state = new AgencyState(tables);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        return new FreshAgency(database, tables, state, new AgencyImports(tables, state, transactions));
    }

    Units units(String asOf) {
        return new Units(state, date(asOf));
    }

    AdministrativeDivisions divisions() {
        return new AdministrativeDivisions(state, date(""));
    }

    private static AgencyDate date(String asOf) {
        return new AgencyDate(() -> Instant.parse("2026-11-20T03:00:00Z"), asOf);
    }
}
