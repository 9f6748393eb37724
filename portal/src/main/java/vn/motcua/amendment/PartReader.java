// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Result;
import vn.motcua.catalogue.Tier;

/** Reads what was typed of a part into a procedure, or says what is wrong beside each field. */
final class PartReader {

    private static final int LONGEST_FIELD = 300;
    private static final int MOST_COPIES = 20;
    private static final Pattern RESULT_CODE = Pattern.compile("(KQ\\.[A-Z]\\d{2}\\.\\d{6})?");
    private static final Pattern EVENT = Pattern.compile("[a-z0-9-]{1,60}");

    private final Procedure before;
    private final Reading reading;
    private final Sketch sketch;

    private PartReader(Procedure before, Reading reading) {
        this.before = before;
        this.reading = reading;
        this.sketch = new Sketch(before);
    }

    /** What was read, and what is wrong with it; when anything is, it is not to be kept. */
    record Read(Procedure procedure, List<Fault> faults) {}

    static Read read(Part part, Procedure before, Typed typed, Expressions expressions) {
        var reader = new PartReader(before, new Reading(typed, expressions));
        reader.read(part);
        return new Read(reader.sketch.procedure(), List.copyOf(reader.reading.faults()));
    }

    private void read(Part part) {
        switch (part) {
            case WORDS -> words();
            case FACTS -> facts();
            case WAYS -> sketch.ways = new WayReader(before, reading).read();
            case PAPERS -> papers();
            case RESULTS -> results();
            case LEGAL -> legal();
        }
        doubts(part);
    }

    private void words() {
        sketch.name = reading.wording("name", Reading.LINE, true);
        sketch.intro = reading.wording("intro", Reading.LONG, false);
        sketch.conditions = reading.wording("conditions", Reading.LONG, false);
    }

    private void facts() {
        sketch.field = Field.of(reading.wording("field", LONGEST_FIELD, true));
        sketch.tiers = reading.several("tiers", Tier.class);
        sketch.audiences = reading.several("audiences", Audience.class);
        sketch.subjects = reading.lines("subjects");
        sketch.online = reading.one("online", OnlineLevel.class).orElse(OnlineLevel.NONE);
        sketch.kind = reading.line("kind");
        sketch.authority = reading.line("authority");
        sketch.lifeEvents = reading.typed().all("lifeEvents").stream()
                .filter(event -> EVENT.matcher(event).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        if (sketch.online != OnlineLevel.NONE && !before.offers(Channel.ONLINE)) {
            reading.fault("online", "online-without-way");
        }
    }

    private void papers() {
        var papers = new ArrayList<Paper>();
        for (var row : reading.typed().rows("papers")) {
            reading.row("papers", row, papers.size());
            papers.add(paper("papers-" + row + "-", papers));
        }
        sketch.papers = papers;
    }

    private Paper paper(String at, List<Paper> already) {
        var shown = reading.typed().isTicked(at + "onlyShown");
        return new Paper(
                was("papers", at).map(before.papers()::get).map(Paper::key).orElseGet(() -> newKey(already)),
                reading.wording(at + "name", Reading.LONG, true),
                reading.wording(at + "group", Reading.LINE, false),
                reading.count(at + "originals", MOST_COPIES),
                reading.count(at + "copies", MOST_COPIES),
                shown,
                reading.typed().isTicked(at + "required"),
                reading.condition(at + "when"),
                reading.line(at + "template"),
                reading.typed().isTicked(at + "isNote"));
    }

    /** The place of a row among the papers or results when the page was read. */
    private Optional<Integer> was(String list, String at) {
        var size = list.equals("papers")
                ? before.papers().size()
                : before.results().size();
        return Reading.place(reading.typed().text(at + "was"), size);
    }

    /** Never one that another paper has, or had before this change: files are uploaded under it. */
    private String newKey(List<Paper> already) {
        return IntStream.iterate(before.papers().size() + 1, number -> number + 1)
                .mapToObj(number -> "paper-" + number)
                .filter(key ->
                        before.papers().stream().noneMatch(paper -> paper.key().equals(key)))
                .filter(key -> already.stream().noneMatch(paper -> paper.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    private void results() {
        var results = new ArrayList<Result>();
        for (var row : reading.typed().rows("results")) {
            reading.row("results", row, results.size());
            var at = "results-" + row + "-";
            var code = reading.line(at + "code");
            var known = was("results", at)
                    .filter(place -> before.results().get(place).code().equals(code));
            if (known.isEmpty() && !RESULT_CODE.matcher(code).matches()) {
                reading.fault(at + "code", "no-result-code");
            }
            results.add(new Result(code, reading.wording(at + "name", Reading.LONG, true)));
        }
        sketch.results = results;
    }

    private void legal() {
        sketch.legalBasis = reading.lines("legalBasis");
        sketch.decision = reading.line("decision");
    }

    /** Those of this part go when they are ticked as settled, or with the row they are about; the others follow their row. */
    private void doubts(Part part) {
        var settled = new HashSet<>(reading.typed().all("settled"));
        var left = new ArrayList<Doubt>();
        for (var number = 0; number < before.doubts().size(); number++) {
            var doubt = before.doubts().get(number);
            if (Part.of(doubt) != part) {
                left.add(doubt);
            } else if (!settled.contains(String.valueOf(number))) {
                follow(doubt).ifPresent(left::add);
            }
        }
        sketch.doubts = left;
    }

    private Optional<Doubt> follow(Doubt doubt) {
        var row = doubt.row();
        if (row.isEmpty()) {
            return Optional.of(doubt);
        }
        var list = row.get().list().equals("channels") ? "ways" : row.get().list();
        return Optional.ofNullable(reading.moved(list).get(row.get().number())).map(now -> doubt.atRow(row.get(), now));
    }
}
