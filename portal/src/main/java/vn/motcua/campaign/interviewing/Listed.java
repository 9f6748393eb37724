// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

/** A person on the list of a village from which people are drawn; {@link #toString} says nothing about them. */
record Listed(String name, String address) {

    @Override
    public String toString() {
        return "a person";
    }
}
