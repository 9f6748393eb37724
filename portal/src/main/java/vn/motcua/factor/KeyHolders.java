// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;

/** Accounts as Spring Security knows the holders of passkeys: by the bytes of their id, which say nothing of a person. */
@Component
class KeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final int UUID_BYTES = 16;

    private final Accounts accounts;

    KeyHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(UUID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return Optional.of(id)
                .filter(handle -> handle.getBytes().length == UUID_BYTES)
                .flatMap(handle -> accounts.find(account(handle)))
                .map(KeyHolders::holder)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return accounts.findByLogin(login).map(KeyHolders::holder).orElse(null);
    }

    private static PublicKeyCredentialUserEntity holder(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.login())
                .displayName(account.nameOrLogin())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("Accounts are made by identity only");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts are closed by identity only");
    }
}
