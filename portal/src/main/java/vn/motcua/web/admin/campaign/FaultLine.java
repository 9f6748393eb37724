// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

/** A value of a file that did not go in, and what would be right. */
public record FaultLine(long line, String column, String value, String expected) {}
