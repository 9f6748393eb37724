// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pagesChain(HttpSecurity http) {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll()).build();
    }
}
