// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

/** The end of the program by Ctrl-C or SIGTERM: whatever fails meanwhile is no trouble to speak of. */
final class Ending {

    private Ending() {}

    static boolean isUnderWay() {
        try {
            var probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }
}
