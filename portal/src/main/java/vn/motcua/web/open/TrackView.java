// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import vn.motcua.web.component.Problem;

/** The place to enter a code; after a failed search with what was typed and what to do. */
public record TrackView(String typed, List<Problem> problems) {

    static final TrackView EMPTY = new TrackView("", List.of());
}
