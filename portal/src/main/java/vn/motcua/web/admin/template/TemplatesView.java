// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The templates of the province, and the way to a new one. */
public record TemplatesView(List<Line> lines, List<Choice> rulings, String typed, List<Problem> problems) {

    /**
     * @param version of the newest published one; 0 before the first
     * @param changedAt when the one at work was changed last; null when none is at work
     */
    public record Line(
            String name,
            String procedure,
            String ruling,
            String address,
            int version,
            @Nullable Instant changedAt) {}
}
