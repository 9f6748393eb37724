// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.ContestReminders;
import vn.motcua.platform.Rounds;

/** While the portal runs, reminders are told within seconds of their time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "motcua.reminding", matchIfMissing = true)
class ReminderRounds {

    @Bean
    Rounds reminders(Reminding reminding, @Value("${motcua.reminding.pause:15s}") Duration pause) {
        return new Rounds("reminders", pause, reminding::round);
    }

    @Bean
    Rounds contestRounds(ContestReminders contests, @Value("${motcua.reminding.pause:15s}") Duration pause) {
        return new Rounds("contests", pause, contests::round);
    }
}
