// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.List;

/** What became of a change of one's own details. */
public sealed interface ProfileUpdate {

    record Saved(Account account) implements ProfileUpdate {}

    record Refused(List<Problem> problems) implements ProfileUpdate {}

    /** What is wrong with a field, as a key of the {@code signin} messages. */
    record Problem(String field, String messageKey) {}
}
