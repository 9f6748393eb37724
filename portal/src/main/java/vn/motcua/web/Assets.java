// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, scripts, fonts and pictures, all under {@code /static/} and all from this server. Their addresses carry
 * a digest of the content, so that a browser may keep them for a year and still sees a change at once.
 */
@Configuration
class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "/static/";

    private final ObjectProvider<ResourceUrlProvider> urls;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Assets(ObjectProvider<ResourceUrlProvider> urls) {
        this.urls = urls;
    }

    /** The address of an asset, such as {@code css/motcua.css}, with its digest. */
    String address(String asset) {
        return addresses.computeIfAbsent(asset, this::find);
    }

    private String find(String asset) {
        var address = urls.getObject().getForLookupPath(FOLDER + asset);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + asset + "; it should be a path under resources/static");
        }
        return address;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(FOLDER + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/favicon.ico", "/robots.txt", "/manifest.webmanifest", "/icon-*.png")
                .addResourceLocations("classpath:/static/root/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        registry.addResourceHandler("/sw.js")
                .addResourceLocations("classpath:/static/root/")
                .setCacheControl(CacheControl.noCache());
    }
}
