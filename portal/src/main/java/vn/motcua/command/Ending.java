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

    /** Says something should the program be ended before this is closed. */
    static Farewell saying(String words) {
        var hook = new Thread(() -> System.err.println(words));
        Runtime.getRuntime().addShutdownHook(hook);
        return new Farewell(hook);
    }

    record Farewell(Thread hook) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // it is being said
            }
        }
    }
}
