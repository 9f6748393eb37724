// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

/**
 * Something that has to be there before the portal serves anybody. It runs at every start, in the order given by Spring's
 * {@code @Order}. The port of the pages opens when the last one is through: whoever knocks earlier is refused the
 * connection, and nobody ever sees a portal that is half ready.
 */
@FunctionalInterface
public interface Preparation {

    void prepare();
}
