// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/** A move from a place where the dossier is not: the caller read an old marking, or named a node of another process. */
public class NotOpen extends RuntimeException {

    NotOpen(String definition, String nodeId, Marking marking) {
        super("In process " + definition + " the node " + nodeId + " is not open; the dossier is at [" + marking.text()
                + "]. Read its marking again under the lock before moving it.");
    }
}
