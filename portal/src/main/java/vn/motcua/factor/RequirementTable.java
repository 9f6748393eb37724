// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Role;

/** The SQL of {@code factor_requirement}: at most one row, what was settled last. */
@Repository
class RequirementTable {

    private final JdbcClient jdbc;

    RequirementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty as long as nobody settled it. */
    Optional<Set<Role>> find() {
        return jdbc.sql("SELECT roles FROM factor_requirement")
                .query((row, _) -> roles(row))
                .optional();
    }

    /** A role that this version does not know any more requires nothing. */
    private static Set<Role> roles(ResultSet row) throws SQLException {
        var names = Arrays.asList((String[]) row.getArray("roles").getArray());
        var roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !names.contains(role.name()));
        return roles;
    }

    void put(Set<Role> roles, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO factor_requirement (roles, settled_by, settled_at) VALUES (:roles, :by, :at)
                ON CONFLICT (only_one) DO UPDATE
                SET roles = excluded.roles, settled_by = excluded.settled_by, settled_at = excluded.settled_at""")
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
