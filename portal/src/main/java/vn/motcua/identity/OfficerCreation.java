// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** What became of the making of an officer's account. */
public sealed interface OfficerCreation {

    record Created(Account account) implements OfficerCreation {}

    /** The field that stands in the way, and why as a key of the {@code signin} messages. */
    record Refused(String field, String messageKey) implements OfficerCreation {}
}
