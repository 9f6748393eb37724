// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.Rounds;

/** While the portal runs, ordered papers are made at a pace that leaves the machine to those who wait for an answer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "motcua.issuing", matchIfMissing = true)
class OrderRounds {

    @Bean
    Rounds issuedPapers(Orders orders, @Value("${motcua.issuing.pause:2s}") Duration pause) {
        return new Rounds("issued-papers", pause, orders::round);
    }
}
