// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.PrintStream;
import vn.motcua.imports.ImportProgress;

/** A bar on a terminal; in a file or a pipe, a line for each tenth. */
final class ProgressBar implements ImportProgress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private int shown = -1;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ProgressBar onStandardError() {
        return new ProgressBar(
                System.err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public void reached(long done, long total) {
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
            out.print("\r[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + percent + " %");
            if (percent == 100) {
                out.println();
            }
        } else {
            out.println(percent + " %");
        }
        out.flush();
    }
}
