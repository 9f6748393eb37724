// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/** Which case the message bundle {@code errors} explains, and the reference to tell the hot line. */
public record ErrorView(String kind, String reference) {}
