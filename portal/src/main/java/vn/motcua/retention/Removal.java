// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.LocalDate;

/** How many of a kind went in a night. */
public record Removal(LocalDate night, String kind, int count) {}
