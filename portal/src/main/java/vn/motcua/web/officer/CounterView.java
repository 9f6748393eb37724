// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;

/** The counter: which procedure is it? */
public record CounterView(String words, List<Line> lines, boolean isClerk) {

    /** A procedure that can be received here. */
    public record Line(String code, String name, String field, String href) {}
}
