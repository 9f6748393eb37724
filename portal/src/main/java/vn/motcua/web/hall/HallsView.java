// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.hall;

import java.util.List;

/** The halls, and how many wait in each now. */
public record HallsView(String q, List<Line> lines) {

    public record Line(String name, String address, String href, int waiting) {}
}
