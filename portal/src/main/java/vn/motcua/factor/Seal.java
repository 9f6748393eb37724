// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Locks what the database keeps of second factors with a key that lies beside it, in the file {@code second-factor.key} of
 * the data folder: who reads a copy of the database alone can't make codes. The file is made at the first use and is
 * readable by its owner only; nodes that share a database share the file.
 */
@Component
class Seal {

    static final String FILE = "second-factor.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] key;

    Seal(@Value("${motcua.data}") Path data) {
        this.folder = data.toAbsolutePath();
        this.file = folder.resolve(FILE);
    }

    /** Locks a secret of an account; it opens for that account only. */
    byte[] close(byte[] secret, UUID account) {
        try {
            var nonce = random(NONCE_BYTES);
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(secret);
            var all = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, all, NONCE_BYTES, closed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be sealed", e);
        }
    }

    byte[] open(byte[] sealed, UUID account) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), account)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The second factor of account %s was sealed with another key than that in %s; bring the file back, or reset the second factor"
                            .formatted(account, file),
                    e);
        }
    }

    /** What is kept of a recovery code: it can be compared, and not guessed without the key. */
    byte[] mark(String code, UUID account) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal((account + " " + code).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A recovery code cannot be marked", e);
        }
    }

    byte[] random(int bytes) {
        var made = new byte[bytes];
        random.nextBytes(made);
        return made;
    }

    private Cipher cipher(int mode, byte[] nonce, UUID account) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private synchronized byte[] key() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private byte[] read() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            var read = HexFormat.of().parseHex(Files.readString(file).strip());
            if (read.length != KEY_BYTES) {
                throw new IllegalStateException(
                        "%s holds %d bytes; it must hold %d in hexadecimal".formatted(file, read.length, KEY_BYTES));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of second factors, " + file + ", cannot be read", e);
        }
    }

    /** Written aside and then put in place, so that nobody reads half of it; who comes second takes what is there. */
    private void make() throws IOException {
        Files.createDirectories(folder);
        var aside = Files.createTempFile(
                folder, FILE, "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(aside, HexFormat.of().formatHex(random(KEY_BYTES)));
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
