// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The three ways in (Decree 61/2018, article 16). */
public enum Channel {
    ONLINE("Trực tuyến", "Online"),
    COUNTER("Trực tiếp", "At the counter"),
    POST("Dịch vụ bưu chính", "By post");

    private final Wording name;

    Channel(String vi, String en) {
        name = new Wording(vi, en);
    }

    /** The channel as people call it. */
    public Wording wording() {
        return name;
    }

    static Optional<Channel> find(String vietnamese) {
        return Arrays.stream(values())
                .filter(channel -> channel.name.vi().equalsIgnoreCase(vietnamese))
                .findFirst();
    }
}
