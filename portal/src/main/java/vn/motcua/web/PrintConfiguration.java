// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.printing.Printing;

@Configuration
class PrintConfiguration {

    @Bean
    Printing printing() {
        return new Printing();
    }
}
