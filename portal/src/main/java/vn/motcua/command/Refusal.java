// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

/** What was asked for cannot be done; the message says why and what can, in the reader's language. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    Refusal(String words) {
        super(words);
        this.words = words;
    }

    @Override
    public String getMessage() {
        return words;
    }
}
