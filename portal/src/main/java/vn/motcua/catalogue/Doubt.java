// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * Something in a procedure that looks wrong. It is kept as given and shown to the administrator, never guessed.
 *
 * @param code what is doubtful, stable: {@code limit-without-unit}, {@code impossible-fee}, …; its words are in messages {@code procedures.doubt.CODE}
 * @param field where: {@code channels[0].time}
 * @param value what stands there
 */
public record Doubt(String code, String field, String value) {}
