// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

/** Who a visitor of the demonstration can be, and the name to sign in with. */
public record Introduction(String who, String login) {}
