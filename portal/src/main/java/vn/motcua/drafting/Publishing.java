// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says when publishing.
 *
 * @param revision of the draft that was looked at
 * @param firstDay on which new dossiers get it; null for at once
 * @param overNewer also when a newer version was published since the draft was opened
 */
public record Publishing(
        int revision, String remark, @Nullable LocalDate firstDay, boolean overNewer) {}
