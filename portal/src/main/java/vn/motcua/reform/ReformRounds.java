// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.motcua.platform.Preparation;
import vn.motcua.platform.Rounds;

/** While the portal runs, reforms are carried out within seconds of their day; what was broken off goes on at the next start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "motcua.reforming", matchIfMissing = true)
class ReformRounds {

    /** After units, catalogue and accounts are there. */
    private static final int LATE = 60;

    @Bean
    @Order(LATE)
    Preparation reformsThatAreDue(ReformWork work) {
        return work::beginWhatIsDue;
    }

    @Bean
    Rounds reformsUnderWay(ReformWork work, @Value("${motcua.reforming.pause:5s}") Duration pause) {
        return new Rounds("reforms", pause, work::carryOutWhatIsDue);
    }
}
