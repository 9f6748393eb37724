// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** How long things are kept where the province settled it otherwise than the program comes: {@code retention/kept.json}. */
@Component
@Order(70)
class RetentionSetup implements SetupPart {

    private static final String FOLDER = "retention";
    private static final String PATH = FOLDER + "/kept.json";

    private final RetentionTable table;
    private final ObjectProvider<Keeping> keepings;
    private final InstantSource clock;

    RetentionSetup(RetentionTable table, ObjectProvider<Keeping> keepings, InstantSource clock) {
        this.table = table;
        this.keepings = keepings;
        this.clock = clock;
    }

    record KeptFile(@Nullable List<Kept> kept) {}

    record Kept(String kind, int amount, Span.Unit unit) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public SortedMap<String, String> write() {
        var kept = new ArrayList<Kept>();
        table.settled().forEach((kind, span) -> kept.add(new Kept(kind, span.amount(), span.unit())));
        var files = new TreeMap<String, String>();
        if (!kept.isEmpty()) {
            files.put(PATH, file(kept));
        }
        return files;
    }

    private static String file(List<Kept> kept) {
        return SetupJson.write(new KeptFile(
                kept.stream().sorted(Comparator.comparing(Kept::kind)).toList()));
    }

    @Override
    public String canonical(String path, String text) {
        if (!path.equals(PATH)) {
            throw new WrongSetup("file", path, PATH);
        }
        var read = SetupJson.read(text, KeptFile.class).kept();
        if (read == null || read.isEmpty()) {
            throw new WrongSetup("kept", "", "at least one kind; leave the file out when none is settled");
        }
        var kinds = new HashSet<String>();
        for (var one : read) {
            var at = "kept[" + read.indexOf(one) + "]";
            if (one.kind() == null || !kinds.add(one.kind())) {
                throw new WrongSetup(at + ".kind", String.valueOf(one.kind()), "each kind once");
            }
            if (one.unit() == null || one.amount() < 1 || one.amount() > Span.MOST) {
                throw new WrongSetup(
                        at + ".amount", one.amount() + " " + one.unit(), "1 to 1000 DAYS, MONTHS or YEARS");
            }
        }
        return file(read);
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        for (var one : read(canonical)) {
            var keeping = keepings.stream()
                    .filter(known -> known.kind().equals(one.kind()))
                    .findFirst()
                    .orElseThrow(() -> new WrongSetup("kind", one.kind(), "one of " + kinds()));
            if (span(one).compareTo(keeping.least()) < 0) {
                throw new WrongSetup(
                        one.kind(),
                        one.amount() + " " + one.unit(),
                        "at least " + keeping.least().amount() + " "
                                + keeping.least().unit());
            }
        }
    }

    private List<String> kinds() {
        return keepings.stream().map(Keeping::kind).sorted().toList();
    }

    private static List<Kept> read(String canonical) {
        var kept = SetupJson.read(canonical, KeptFile.class).kept();
        return kept == null ? List.of() : kept;
    }

    private static Span span(Kept one) {
        return new Span(one.amount(), one.unit());
    }

    /** The file says all that is settled: what it leaves out is kept as the program comes. */
    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.values().forEach(text -> {
            table.unsettle();
            read(text).forEach(one -> table.settle(one.kind(), span(one), by, clock.instant()));
        });
    }
}
