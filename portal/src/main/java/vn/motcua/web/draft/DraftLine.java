// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.draft;

import java.time.Instant;

/** A dossier begun and not sent, as a line of a list. */
public record DraftLine(String id, String procedure, String office, Instant savedAt) {}
