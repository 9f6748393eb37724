// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.List;

/** A page under its name in the table, who reads it, and the addresses that stand for it by turns. */
record MeasuredPage(String name, Visitor reader, List<String> addresses) {

    MeasuredPage {
        addresses = List.copyOf(addresses);
    }
}
