// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.time.Instant;

/** A change that was made; {@code number} grows in the order of noting. */
public record Noted(long number, Instant at, Doer by, Change change) {}
