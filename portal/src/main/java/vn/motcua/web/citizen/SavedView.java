// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;

/**
 * The procedures somebody keeps for later.
 *
 * @param asked whether to keep this one; empty when none was named, or it is kept already
 */
public record SavedView(List<Line> asked, List<Line> kept) {

    public record Line(String code, String name) {}
}
