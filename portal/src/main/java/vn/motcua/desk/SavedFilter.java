// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk;

import java.util.UUID;

/**
 * A question to a list that an officer keeps under a name.
 *
 * @param question the part of the list's address behind the question mark
 * @param isDefault shown when the desk is opened
 */
public record SavedFilter(UUID id, String name, String question, boolean isDefault) {

    public static final int LONGEST_NAME = 40;
}
