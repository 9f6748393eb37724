// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

/** A way to another page. */
public record Link(String text, String href) {}
