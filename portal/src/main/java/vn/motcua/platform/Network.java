// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

/** Where a request comes from, as far as limits count: an IPv4 address, or the /64 network of an IPv6 address. */
public final class Network {

    private static final int GROUPS = 4;

    private Network() {}

    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.split(":", -1);
        var network = new StringBuilder();
        for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }
}
