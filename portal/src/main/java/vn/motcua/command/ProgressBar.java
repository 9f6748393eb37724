// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.PrintStream;
import vn.motcua.imports.ImportProgress;

/** One line that moves on a terminal; in a file or a pipe, a line for each tenth. Each begins with what goes on. */
final class ProgressBar implements ImportProgress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private int shown = -1;

    ProgressBar(PrintStream out, boolean terminal, String what) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
    }

    static ProgressBar onStandardError(String what) {
        return new ProgressBar(
                System.err, System.console() != null && System.console().isTerminal(), what);
    }

    @Override
    public synchronized void reached(long done, long total) {
        var percent = total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
        var step = terminal ? percent : percent / 10 * 10;
        if (step > shown) {
            shown = step;
            draw(step);
        }
    }

    private void draw(int percent) {
        if (terminal) {
            var full = percent * WIDTH / 100;
            out.print("\r" + what + " [" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + percent + " %");
            if (percent == 100) {
                out.println();
            }
        } else {
            out.println(what + ": " + percent + " %");
        }
        out.flush();
    }
}
