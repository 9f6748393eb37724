// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

/** What is wrong with one field, and the id of the field, to which the summary of errors leads. */
public record Problem(String field, String text) {}
