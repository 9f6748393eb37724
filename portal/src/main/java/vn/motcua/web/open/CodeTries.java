// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.RateLimit;

/** How often a code may be tried for one account, wherever it is asked for: one of a million is soon guessed otherwise. */
@Component
class CodeTries {

    private final RateLimit perAccount;

    CodeTries(InstantSource clock, @Value("${motcua.limits.times:1}") int times) {
        this.perAccount = new RateLimit(6 * times, Duration.ofMinutes(10), clock);
    }

    void take(UUID account) {
        perAccount.take(account.toString());
    }
}
