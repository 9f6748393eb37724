// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** What a dossier can wait for from outside: while it waits for papers or for money, nobody is late. */
public enum Awaited {
    SUPPLEMENT,
    PAYMENT,
    OPINION
}
