// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Where the tokens lie that tell a form of ours from a forged one: in the session. */
@Configuration
class ForgeryTokens {

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }
}
