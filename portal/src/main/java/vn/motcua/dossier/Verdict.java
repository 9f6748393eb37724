// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** The decision as it was taken, and in which step. */
record Verdict(Decision decision, String text, Instant at, UUID step, String element, String by) {}
