// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is to be published.
 *
 * @param revision of the draft that its publisher has seen
 * @param remark why, or by which decision
 * @param firstDay on which new dossiers go by it; null for at once
 */
public record Publishing(
        int revision, String remark, @Nullable LocalDate firstDay) {}
