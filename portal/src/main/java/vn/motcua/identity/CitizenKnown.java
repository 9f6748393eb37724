// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** A citizen has signed in with a one-time code, or changed what is known of them; published in the same transaction. */
public record CitizenKnown(Account account) {

    @Override
    public String toString() {
        return "CitizenKnown[" + account.id() + "]";
    }
}
