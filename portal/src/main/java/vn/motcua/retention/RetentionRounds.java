// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.Rounds;

/** Looks every quarter of an hour whether it is night. */
@Configuration
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "motcua.retention", matchIfMissing = true)
class RetentionRounds {

    @Bean
    Rounds retentionNights(Nights nights) {
        return new Rounds("retention", Duration.ofMinutes(15), nights::round);
    }
}
