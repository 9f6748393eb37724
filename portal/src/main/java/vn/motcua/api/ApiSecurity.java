// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import static vn.motcua.identity.ActorAuthentication.authority;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;
import vn.motcua.platform.RateLimit;

/**
 * Who may use which part of the interface: programs with a token, by its scopes; what is public, everybody. Sessions of
 * the pages count for nothing here, so that no other site can use them. What may be done with a dossier is decided by
 * the dossier.
 */
@Configuration
@ConditionalOnWebApplication
class ApiSecurity {

    private static final int ANONYMOUS_PER_MINUTE = 300;
    /** More than an honest program needs, and less than keeps others waiting. */
    private static final int WITH_TOKENS_PER_MINUTE = 6_000;

    @Bean
    @Order(1)
    SecurityFilterChain interfaceChain(
            HttpSecurity http,
            Tokens tokens,
            Accounts accounts,
            InstantSource clock,
            JsonMapper json,
            MessageSource messages,
            @Value("${motcua.limits.times:1}") int times) {
        var doors = new ApiDoors(json, messages);
        var limit = new RateLimit(ANONYMOUS_PER_MINUTE * times, Duration.ofMinutes(1), clock);
        var known = new RateLimit(WITH_TOKENS_PER_MINUTE * times, Duration.ofMinutes(1), clock);
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(this::parts)
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        none -> none.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .addFilterBefore(new BodyLimit(doors), AuthorizationFilter.class)
                .addFilterBefore(new BearerTokens(tokens, accounts, clock, doors), AuthorizationFilter.class)
                .addFilterBefore(new ApiThrottle(limit, known, doors), AuthorizationFilter.class)
                .build();
    }

    private void parts(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (var reading : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            requests.requestMatchers(
                            reading,
                            "/api/v1/procedures",
                            "/api/v1/procedures/**",
                            "/api/v1/index",
                            "/api/v1/index/**",
                            "/api/v1/dossiers/*/progress",
                            "/v3/api-docs",
                            "/v3/api-docs/**",
                            "/v3/api-docs.yaml")
                    .permitAll()
                    .requestMatchers(reading, "/api/v1/dossiers/**")
                    .hasAuthority(authority(Scope.DOSSIER_READ))
                    .requestMatchers(reading, "/api/v1/inbox")
                    .hasAuthority(authority(Scope.INBOX));
        }
        requests.requestMatchers(HttpMethod.OPTIONS)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/dossiers/**", "/api/v1/uploads")
                .hasAuthority(authority(Scope.DOSSIER_WRITE))
                .anyRequest()
                .authenticated();
    }
}
