// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code token}. */
@Repository
class TokenTable {

    private static final String COLUMNS = "id, account, name, scopes, created_at, expires_at, revoked_at";

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Token token, byte[] hash) {
        jdbc.sql("""
                INSERT INTO token (id, account, name, hash, scopes, created_at, expires_at)
                VALUES (:id, :account, :name, :hash, :scopes, :createdAt, :expiresAt)""")
                .param("id", token.id())
                .param("account", token.account())
                .param("name", token.name())
                .param("hash", hash)
                .param(
                        "scopes",
                        token.scopes().stream().map(Scope::text).sorted().toArray(String[]::new))
                .param("createdAt", token.createdAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Token> find(byte[] hash) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM token WHERE hash = :hash")
                .param("hash", hash)
                .query((row, number) -> token(row))
                .optional();
    }

    List<Token> of(UUID account) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM token WHERE account = :account ORDER BY created_at DESC")
                .param("account", account)
                .query((row, number) -> token(row))
                .list();
    }

    boolean revoke(UUID account, UUID token, Instant at) {
        return jdbc.sql("""
                UPDATE token SET revoked_at = :at
                WHERE id = :token AND account = :account AND revoked_at IS NULL""")
                        .param("token", token)
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void revokeAll(UUID account, Instant at) {
        jdbc.sql("UPDATE token SET revoked_at = :at WHERE account = :account AND revoked_at IS NULL")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Token token(ResultSet row) throws SQLException {
        var revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    /** A scope that this version does not know any more gives no right. */
    private static Set<Scope> scopes(String[] texts) {
        return Arrays.stream(texts).flatMap(text -> Scope.find(text).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
