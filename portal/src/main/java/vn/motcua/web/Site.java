// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says of itself on every page.
 *
 * @param address under which people reach the portal, without a path
 */
@ConfigurationProperties("motcua")
record Site(
        @DefaultValue("1900 1075") String hotline,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue("http://localhost:8080") String address) {}
