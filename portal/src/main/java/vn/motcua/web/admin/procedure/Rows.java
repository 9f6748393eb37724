// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows are added, removed and moved.
 *
 * @param list the name under which its fields stand: {@code papers}, {@code ways-0-fees}
 * @param title what it is called, empty when the page is about nothing else
 * @param add the words of the button that adds a row
 * @param none what is said of an empty list
 */
public record Rows(String list, String title, List<Row> rows, String add, String none) {

    /**
     * One row.
     *
     * @param name by which it is called among the others, for buttons and those who hear the page
     * @param was its place when the page was read; empty for a new one
     * @param more fields that are seldom used
     * @param inner its own list, such as the fees of a way
     */
    public record Row(
            String at,
            int place,
            String name,
            String was,
            List<Input> fields,
            List<Input> more,
            @Nullable Rows inner,
            List<Doubted> doubts,
            boolean isWrong,
            boolean isOpen) {}
}
