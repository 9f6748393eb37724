// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
class DatabaseRounds {

    @Bean
    Rounds databaseWatchRounds(DatabaseWatch watch) {
        return new Rounds("database-watch", Duration.ofSeconds(1), watch::look);
    }
}
