// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;
import vn.motcua.process.Checked;
import vn.motcua.process.ProcessFiles;

/** Processes as their BPMN files, the version published last; what is taken over becomes the next version. */
@Component
@Order(30)
class ProcessSetup implements SetupPart {

    private static final String FOLDER = "processes";
    private static final Pattern PATH = Pattern.compile("processes/([\\p{L}\\p{N}._-]{1,120})\\.bpmn");

    private final Publications publications;

    ProcessSetup(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    static String path(String key) {
        return FOLDER + "/" + key + ".bpmn";
    }

    @Override
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        publications
                .processes()
                .forEach(process -> files.put(path(process.key()), lines(publications.processFile(process.id()))));
        return files;
    }

    /** With the ends of lines that Git keeps. */
    private static String lines(String text) {
        var lines = text.replace("\r\n", "\n");
        return lines.endsWith("\n") ? lines : lines + "\n";
    }

    @Override
    public String canonical(String path, String text) {
        if (!PATH.matcher(path).matches()) {
            throw new WrongSetup("file", path, "a name such as processes/commune-same-day.bpmn");
        }
        return switch (ProcessFiles.check(text)) {
            case Checked.Accepted _ -> lines(text);
            case Checked.Refused(var findings) -> {
                var first = findings.getFirst();
                throw new WrongSetup(
                        first.element(), text.lines().findFirst().orElse(""), first.reason(Locale.ENGLISH));
            }
        };
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {}

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) -> {
            var key = path.substring(FOLDER.length() + 1, path.length() - ".bpmn".length());
            if (publications.publishProcess(key, text, by) instanceof Published.Refused refused) {
                throw new IllegalStateException("Checked, but refused: " + path + ": " + refused.reasons());
            }
        });
    }
}
