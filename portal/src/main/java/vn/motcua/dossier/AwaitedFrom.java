// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** For whom the work of a unit waits: how many dossiers lie with their applicants, and how many opinions with others. */
public record AwaitedFrom(int papers, int money, int opinions) {}
