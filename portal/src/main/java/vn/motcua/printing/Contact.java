// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import org.jspecify.annotations.Nullable;

/** Whom to ask when something on the form is unclear. */
public record Contact(
        String name, @Nullable String phone, @Nullable String website) {}
