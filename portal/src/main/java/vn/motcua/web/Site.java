// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an installation says of itself on every page. */
@ConfigurationProperties("motcua")
record Site(
        @DefaultValue("1900 1075") String hotline,
        @DefaultValue("false") boolean demonstration) {}
