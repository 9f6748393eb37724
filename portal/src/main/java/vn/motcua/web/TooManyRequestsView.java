// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;

/** When to try again: a number, and whether it counts seconds or minutes. */
public record TooManyRequestsView(long number, String unitKey) {

    private static final int LONG = 90;

    static TooManyRequestsView of(Duration wait) {
        var seconds = wait.toSeconds();
        return seconds <= LONG
                ? new TooManyRequestsView(seconds, "signin.often.seconds")
                : new TooManyRequestsView((seconds + 59) / 60, "signin.often.minutes");
    }
}
