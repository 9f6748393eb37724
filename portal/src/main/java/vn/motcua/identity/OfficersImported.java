// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;

/** What an import of officers did, counted by lines of the list. */
public record OfficersImported(int imported, int updated, int unchanged, List<Refused> refused) {

    /** A line that was left out: the field, its value, and what would be right. */
    public record Refused(int line, String field, String value, String expected) {}
}
