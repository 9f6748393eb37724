// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may come to which area of the pages. It opens doors to areas only; what may be seen and done there is decided by
 * the modules, object by object. An address that is not listed is closed.
 */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/",
        "/procedures/**",
        "/track/**",
        "/queue/**",
        "/index/**",
        "/sign-in/**",
        "/officers/sign-in/**",
        "/help/**",
        "/accessibility",
        "/source",
        "/static/**",
        "/offline",
        "/design",
        "/sw.js",
        "/manifest.webmanifest",
        "/icon-*.png",
        "/favicon.ico",
        "/robots.txt",
        "/actuator/health"
    };

    private final boolean isDemonstration;

    SecurityConfiguration(@Value("${motcua.demonstration:false}") boolean isDemonstration) {
        this.isDemonstration = isDemonstration;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(
            HttpSecurity http, SessionAccounts sessions, CsrfTokenRepository csrfTokens, HeldTexts held) {
        var closedDoors = new ClosedDoors(held);
        return http.authorizeHttpRequests(this::areas)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(closedDoors).accessDeniedHandler(closedDoors))
                .build();
    }

    /** Beyond what the firewall turns back by itself: the database keeps no U+0000. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    private void areas(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/my/**")
                .hasRole("CITIZEN")
                .requestMatchers("/desk/**", "/counter/**")
                .hasRole("OFFICER")
                .requestMatchers("/admin/**")
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/account/**")
                .hasAnyRole("CITIZEN", "OFFICER");
        if (isDemonstration) {
            requests.requestMatchers("/demo/**").permitAll();
        }
        requests.anyRequest().denyAll();
    }
}
