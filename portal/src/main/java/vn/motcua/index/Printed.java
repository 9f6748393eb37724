// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import org.jspecify.annotations.Nullable;

/** The error and the interval that a source prints for one score; each null where it prints none. */
record Printed(
        String place,
        String node,
        @Nullable Double error,
        @Nullable Double lower,
        @Nullable Double upper) {}
