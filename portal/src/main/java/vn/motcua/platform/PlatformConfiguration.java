// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlatformConfiguration {

    @Bean
    InstantSource clock() {
        return new PortalClock();
    }
}
