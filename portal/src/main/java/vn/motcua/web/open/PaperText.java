// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.motcua.blank.Blank;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.web.open.ProcedureView.PaperCase;
import vn.motcua.web.open.ProcedureView.PaperLine;

/**
 * The papers of a procedure in words, for a reader's language.
 *
 * @param blanks to be filled in, by the key of the paper
 */
record PaperText(Map<String, Blank> blanks, MessageSource words, Locale locale) {

    private static final int MOST_SETS = 20;

    /** How many there are to bring in every case. */
    String inBrief(Procedure procedure) {
        if (procedure.papersToBring().isEmpty()) {
            return say("procedures.brief.papers.none");
        }
        var papers = procedure.papersToBring().stream()
                .filter(paper -> !paper.group().hasText())
                .count();
        return papers == 0 ? say("procedures.brief.papers.by-case") : say("procedures.brief.papers.count", papers);
    }

    List<PaperLine> always(Procedure procedure) {
        return procedure.papersToBring().stream()
                .filter(paper -> !paper.group().hasText())
                .map(paper -> line(paper))
                .distinct()
                .toList();
    }

    /** The papers by case; {@code mine} are the cases of the reader, counted from 0. */
    List<PaperCase> sometimes(Procedure procedure, Set<Integer> mine) {
        var cases = procedure.cases();
        return IntStream.range(0, cases.size())
                .mapToObj(index -> papersOf(procedure, cases.get(index), mine.contains(index)))
                .toList();
    }

    private PaperCase papersOf(Procedure procedure, String name, boolean isMine) {
        var papers = procedure.papersToBring().stream()
                .filter(paper -> paper.group().hasText() && paper.caseName().equals(name))
                .toList();
        var lines = papers.stream().map(this::line).distinct().toList();
        return new PaperCase(heading(papers.getFirst()), lines, isMine);
    }

    /** Headings of the source carry the marks of its list. */
    private String heading(Paper paper) {
        return Paper.plain(paper.group().in(locale));
    }

    /** The text without the mark of the list it stood in. */
    static String unlisted(String text) {
        return text.replaceFirst("^[\\s*+•–-]+", "");
    }

    private PaperLine line(Paper paper) {
        return new PaperLine(unlisted(paper.name().in(locale)), howMany(paper), paper.template(), blank(paper));
    }

    private @Nullable String blank(Paper paper) {
        var blank = blanks.get(paper.key());
        return blank == null ? null : blank.address();
    }

    private String howMany(Paper paper) {
        if (paper.onlyShown()) {
            return say("procedures.paper.shown");
        }
        var parts = new ArrayList<String>();
        addCount(parts, "procedures.paper.originals", paper.originals());
        addCount(parts, "procedures.paper.copies", paper.copies());
        return String.join(", ", parts);
    }

    /** A number that cannot be right is not passed on; the page says that the source has doubtful facts. */
    private void addCount(List<String> parts, String key, int count) {
        if (count > 0 && count <= MOST_SETS) {
            parts.add(say(key, count));
        }
    }

    List<String> notes(Procedure procedure) {
        return procedure.papers().stream()
                .filter(Paper::isNote)
                .map(paper -> unlisted(paper.name().in(locale)))
                .distinct()
                .toList();
    }

    private String say(String key, @Nullable Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
