// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name at its spaces into as few lines as needed, all of about the same length. */
final class BalancedLines {

    private BalancedLines() {}

    static List<String> of(String name, int longest) {
        var count = (name.length() + longest - 1) / longest;
        var ideal = name.length() / Math.max(1.0, count);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            var grown = line.length() + 1 + word.length();
            var overshoot = grown - ideal;
            if (!line.isEmpty() && (grown > longest || overshoot > ideal - line.length())) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
