// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

/** Whether a document grants what was asked for, or refuses it. */
public enum Ruling {
    GRANTED,
    REFUSED
}
