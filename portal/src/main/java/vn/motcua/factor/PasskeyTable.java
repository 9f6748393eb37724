// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The SQL of {@code passkey}, and what Spring Security asks of it. */
@Repository
class PasskeyTable implements UserCredentialRepository {

    private static final String COLUMNS = """
            id, account, name, public_key, signatures, user_verified, transports, backup_eligible, backed_up,
            attestation, created_at, used_at""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PasskeyTable(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int count(UUID account) {
        return jdbc.sql("SELECT count(*) FROM passkey WHERE account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Of these accounts those that have a passkey. */
    Set<UUID> among(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("SELECT DISTINCT account FROM passkey WHERE account = ANY(:accounts)")
                        .param("accounts", accounts.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** The oldest first. */
    List<Passkey> of(UUID account) {
        return jdbc.sql("""
                SELECT id, name, created_at, used_at FROM passkey WHERE account = :account ORDER BY created_at, id""")
                .param("account", account)
                .query((row, _) -> new Passkey(
                        new Bytes(row.getBytes("id")).toBase64UrlString(),
                        row.getString("name"),
                        time(row, "created_at"),
                        time(row, "used_at")))
                .list();
    }

    boolean delete(UUID account, byte[] id) {
        return jdbc.sql("DELETE FROM passkey WHERE id = :id AND account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    int deleteAll(UUID account) {
        return jdbc.sql("DELETE FROM passkey WHERE account = :account")
                .param("account", account)
                .update();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("DELETE FROM passkey WHERE id = :id")
                .param("id", id.getBytes())
                .update();
    }

    /** Adds a key, or counts its use. */
    @Override
    public void save(CredentialRecord key) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO passkey (id, account, name, public_key, signatures, user_verified, transports,
                    backup_eligible, backed_up, attestation, created_at, used_at)
                VALUES (:id, :account, :name, :publicKey, :signatures, :userVerified, :transports, :backupEligible,
                    :backedUp, :attestation, :now, :now)
                ON CONFLICT (id) DO UPDATE
                SET signatures = excluded.signatures, backed_up = excluded.backed_up, used_at = excluded.used_at
                WHERE passkey.account = excluded.account""")
                .param("id", key.getCredentialId().getBytes())
                .param("account", KeyHolders.account(key.getUserEntityUserId()))
                .param("name", key.getLabel())
                .param("publicKey", key.getPublicKey().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("userVerified", key.isUvInitialized())
                .param("transports", transports(key))
                .param("backupEligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param(
                        "attestation",
                        Objects.requireNonNull(key.getAttestationObject(), "A new key comes with its attestation")
                                .getBytes())
                .param("now", now)
                .update();
    }

    private static String[] transports(CredentialRecord key) {
        return key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM passkey WHERE id = :id FOR UPDATE")
                .param("id", id.getBytes())
                .query((row, _) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes holder) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM passkey WHERE account = :account")
                .param("account", KeyHolders.account(holder))
                .query((row, _) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(KeyHolders.handle(row.getObject("account", UUID.class)))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(transports(row))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(time(row, "created_at"))
                .lastUsed(time(row, "used_at"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
