// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.Rounds;

/** Lists and searches follow a version within a minute after it has come into force; its page, filing and fees at once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
class ProceduresComing {

    @Bean
    Rounds proceduresComingRounds(ProcedureShelf shelf) {
        return new Rounds("procedures-coming", Duration.ofMinutes(1), shelf::showDue);
    }
}
