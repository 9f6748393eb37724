// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.io.Serial;
import java.io.Serializable;
import org.apache.commons.codec.binary.Base32;

/** A secret that an app is to take, before a first code proves that it did. Shown to its owner only. */
public final class NewAuthenticator implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LETTERS_TOGETHER = 4;

    private final byte[] secret;

    NewAuthenticator(byte[] secret) {
        this.secret = secret.clone();
    }

    byte[] secret() {
        return secret.clone();
    }

    /** As typed into an app: letters and digits in groups of four. */
    public String typed() {
        return text().replaceAll("(.{" + LETTERS_TOGETHER + "})(?=.)", "$1 ");
    }

    /** As apps read it from a picture, see the key URI format. */
    public String address(String issuer, String login) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, login, text(), issuer);
    }

    private String text() {
        return new Base32().encodeAsString(secret);
    }
}
