// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a version for the province, with which remark.
 *
 * @param firstDay on which new dossiers get it; null for at once
 */
public record Signature(UUID by, String remark, @Nullable LocalDate firstDay) {}
