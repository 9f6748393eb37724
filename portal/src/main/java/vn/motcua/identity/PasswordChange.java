// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** What became of an officer's wish for another password. */
public enum PasswordChange {
    CHANGED,
    WRONG_PASSWORD,
    TOO_SHORT
}
