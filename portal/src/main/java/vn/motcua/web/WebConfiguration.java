// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Which language an answer is in, how a reader changes it, and that what was held is let go when it is sent. */
@Configuration
@EnableConfigurationProperties(Site.class)
class WebConfiguration implements WebMvcConfigurer {

    private final HeldTexts held;

    WebConfiguration(HeldTexts held) {
        this.held = held;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(held).addPathPatterns("/my/**");
    }
}
