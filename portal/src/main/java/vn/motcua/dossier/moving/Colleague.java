// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.UUID;

/** An officer a step can be given to, and how many open steps they have. */
public record Colleague(UUID id, String name, int openSteps) {}
