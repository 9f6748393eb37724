// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: hashed with bcrypt, the method named in the hash so that it can be changed later. */
@Configuration
class Passwords {

    static final int MIN_LENGTH = 8;
    /** bcrypt looks at 72 bytes only. */
    private static final int MAX_BYTES = 72;

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    static boolean isLongEnough(String password) {
        return password.length() >= MIN_LENGTH && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    static void checkLength(String password) {
        if (!isLongEnough(password)) {
            throw new IllegalArgumentException(
                    "A password must have " + MIN_LENGTH + " characters or more and " + MAX_BYTES + " bytes at most");
        }
    }
}
