// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.cosigning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Cosigner;
import vn.motcua.dossier.state.Rows;

/** The SQL of {@code dossier_cosigner}. */
@Repository
public class CosignerTable {

    private static final String ROW = """
            SELECT id, draft_id, dossier_id, name, contact, invited_at, expires_at, agreed_to, declined, answered_at,
                   account_name, account_id
            FROM dossier_cosigner
            """;

    private final JdbcClient jdbc;

    CosignerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation as it lies in the table. */
    public record CosignerRow(
            UUID id,
            UUID draft,
            @Nullable UUID dossier,
            String name,
            String contact,
            Instant invitedAt,
            Instant expiresAt,
            byte @Nullable [] agreedTo,
            @Nullable String declined,
            @Nullable Instant answeredAt,
            String signedAs) {

        /** How it stands at a time, for a draft whose content has this digest. */
        public Cosigner at(Instant now, byte[] content) {
            return new Cosigner(
                    id,
                    name,
                    contact,
                    state(now, content),
                    invitedAt,
                    expiresAt,
                    answeredAt,
                    signedAs,
                    declined == null ? "" : declined);
        }

        private Cosigner.State state(Instant now, byte[] content) {
            if (declined != null) {
                return Cosigner.State.DECLINED;
            }
            if (agreedTo != null) {
                return Arrays.equals(agreedTo, content) ? Cosigner.State.AGREED : Cosigner.State.OUTDATED;
            }
            return now.isBefore(expiresAt) ? Cosigner.State.INVITED : Cosigner.State.EXPIRED;
        }
    }

    /** Whether it was kept; nobody is invited twice to one draft. */
    public boolean insert(UUID id, UUID draft, String name, String contact, byte[] secret, Instant at, Instant until) {
        return jdbc.sql("""
                        INSERT INTO dossier_cosigner (id, draft_id, name, contact, secret, invited_at, expires_at)
                        VALUES (:id, :draft, :name, :contact, :secret, :at, :until)
                        ON CONFLICT (draft_id, contact) DO NOTHING
                        """)
                        .param("id", id)
                        .param("draft", draft)
                        .param("name", Rows.nfc(name))
                        .param("contact", contact)
                        .param("secret", secret)
                        .param("at", Rows.utc(at))
                        .param("until", Rows.utc(until))
                        .update()
                == 1;
    }

    /** A new link; the old one is worth nothing, as is the answer that was given by it. */
    public void renew(UUID draft, UUID id, byte[] secret, Instant at, Instant until) {
        jdbc.sql("""
                UPDATE dossier_cosigner
                SET secret = :secret, invited_at = :at, expires_at = :until, agreed_to = NULL, declined = NULL,
                    answered_at = NULL, account = NULL, account_name = NULL, account_id = NULL
                WHERE id = :id AND draft_id = :draft AND dossier_id IS NULL
                """)
                .param("id", id)
                .param("draft", draft)
                .param("secret", secret)
                .param("at", Rows.utc(at))
                .param("until", Rows.utc(until))
                .update();
    }

    public void remove(UUID draft, UUID id) {
        jdbc.sql("DELETE FROM dossier_cosigner WHERE id = :id AND draft_id = :draft AND dossier_id IS NULL")
                .param("id", id)
                .param("draft", draft)
                .update();
    }

    /** A draft was thrown away. */
    public void forget(UUID draft) {
        jdbc.sql("DELETE FROM dossier_cosigner WHERE draft_id = :draft AND dossier_id IS NULL")
                .param("draft", draft)
                .update();
    }

    public void filed(UUID draft, UUID dossier) {
        jdbc.sql("UPDATE dossier_cosigner SET dossier_id = :dossier WHERE draft_id = :draft")
                .param("draft", draft)
                .param("dossier", dossier)
                .update();
    }

    /** Of a draft, in the order of the invitations, locked until the transaction is over. */
    public List<CosignerRow> lock(UUID draft) {
        return jdbc.sql(ROW + "WHERE draft_id = :draft ORDER BY id FOR UPDATE")
                .param("draft", draft)
                .query((row, _) -> row(row))
                .list();
    }

    public List<CosignerRow> of(UUID draft) {
        return jdbc.sql(ROW + "WHERE draft_id = :draft ORDER BY id")
                .param("draft", draft)
                .query((row, _) -> row(row))
                .list();
    }

    public List<CosignerRow> ofDossier(UUID dossier) {
        return jdbc.sql(ROW + "WHERE dossier_id = :dossier ORDER BY id")
                .param("dossier", dossier)
                .query((row, _) -> row(row))
                .list();
    }

    public Optional<CosignerRow> findBySecret(byte[] secret) {
        return jdbc.sql(ROW + "WHERE secret = :secret")
                .param("secret", secret)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Whoever answers, by their account. */
    public record Signer(UUID account, String name, String idNumber) {}

    public void agree(UUID id, byte[] content, Signer signer, Instant at) {
        answer(id, content, null, signer, at);
    }

    public void decline(UUID id, String reason, Signer signer, Instant at) {
        answer(id, null, Rows.nfc(reason), signer, at);
    }

    private void answer(UUID id, byte @Nullable [] content, @Nullable String declined, Signer signer, Instant at) {
        jdbc.sql("""
                UPDATE dossier_cosigner
                SET agreed_to = :content::bytea, declined = :declined::text, answered_at = :at, account = :account,
                    account_name = :name, account_id = :idNumber
                WHERE id = :id AND dossier_id IS NULL
                """)
                .param("id", id)
                .param("content", content)
                .param("declined", declined)
                .param("at", Rows.utc(at))
                .param("account", signer.account())
                .param("name", signer.name())
                .param("idNumber", signer.idNumber())
                .update();
    }

    private static CosignerRow row(ResultSet row) throws SQLException {
        var name = row.getString("account_name");
        var number = row.getString("account_id");
        return new CosignerRow(
                Rows.uuid(row, "id"),
                Rows.uuid(row, "draft_id"),
                row.getObject("dossier_id", UUID.class),
                row.getString("name"),
                row.getString("contact"),
                Rows.at(row, "invited_at"),
                Rows.at(row, "expires_at"),
                row.getBytes("agreed_to"),
                row.getString("declined"),
                Rows.findAt(row, "answered_at"),
                name == null ? "" : number == null || number.isEmpty() ? name : name + ", " + number);
    }
}
