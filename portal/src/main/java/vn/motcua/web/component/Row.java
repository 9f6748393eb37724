// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

import org.jspecify.annotations.Nullable;

/** One line of a summary list: a fact, and where the reader may change it. */
public record Row(String key, String value, @Nullable Link change) {

    public static Row of(String key, String value) {
        return new Row(key, value, null);
    }
}
