// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** What the citizen gets. The code is the national one, such as KQ.G15.000031, or empty. */
public record Result(String code, Wording name) {}
