// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

/** One way to live the life of a dossier with five steps, each step a transaction of its own. */
interface Contestant {

    String name();

    /** Lives one life from filing to return; called by several threads at once. */
    void live();
}
