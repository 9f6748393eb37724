// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What a password must be, and how it is kept: hashed with bcrypt, the method named in the hash so that it can be changed
 * later. Length counts, not kinds of characters, and no change by the calendar (NIST SP 800-63B, OWASP ASVS 6.2).
 */
@Configuration
class Passwords {

    static final int MIN_LENGTH = 12;
    /** bcrypt looks at 72 bytes only. */
    private static final int MAX_BYTES = 72;
    /** What guessers try first counts for nothing; this much must be left besides. */
    private static final int LEFT_TO_GUESS = 6;

    private static final List<String> TRIED_FIRST =
            List.of("motcua", "matkhau", "password", "qwerty", "123456", "654321", "abcdef", "abc123", "admin");

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Why a password will not do for a login; nothing when it will. */
    static Optional<PasswordChange> refusal(String password, String login) {
        if (!isLongEnough(password)) {
            return Optional.of(PasswordChange.TOO_SHORT);
        }
        return isGuessable(password, login) ? Optional.of(PasswordChange.GUESSABLE) : Optional.empty();
    }

    /** How the hash of a one-time password begins: eighty random bits need no slow hash, and a list has thousands. */
    static final String ONE_TIME = "{bcrypt}$2a$04$";

    private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    /** For a password that the portal made itself, and that its owner replaces. */
    static String quickHash(String madePassword) {
        return "{bcrypt}" + QUICK.encode(madePassword);
    }

    private static boolean isGuessable(String password, String login) {
        var left = password.toLowerCase(Locale.ROOT).replace(login.toLowerCase(Locale.ROOT), "");
        for (var word : TRIED_FIRST) {
            left = left.replace(word, "");
        }
        return left.chars().distinct().count() < LEFT_TO_GUESS;
    }

    static boolean isLongEnough(String password) {
        return password.length() >= MIN_LENGTH && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }
}
