// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.util.List;
import java.util.Map;

/** A dossier as it was read for a move. */
public record Loaded(DossierRow dossier, Map<String, Object> answers, List<StepRow> steps) {}
