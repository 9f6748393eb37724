// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.Decision;

/** The decision as it was taken, and in which step. */
public record Verdict(Decision decision, String text, Instant at, UUID step, String element, String by) {}
