// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView.File;
import vn.motcua.dossier.DossierView.Paper;

/**
 * Where the reader of a dossier looks: at which page of which file of which paper, turned and enlarged how. Written as
 * five numbers with dots between, {@code 1.0.3.90.2}.
 *
 * @param paper counted from 0, as is {@code file}
 * @param page counted from 1; {@link #LAST} for the last one
 * @param turn clockwise, in degrees
 * @param zoom 1 shows the whole width
 */
record Look(int paper, int file, int page, int turn, int zoom) {

    static final int LAST = 0;
    static final int NEAREST = 4;
    private static final int PARTS = 5;
    private static final Look FIRST = new Look(0, 0, 1, 0, 1);

    static Look of(String written, List<Paper> papers) {
        return written.matches("\\d{1,4}(\\.\\d{1,4}){4}")
                ? read(written.split("\\.")).within(papers)
                : first(papers);
    }

    /** Where there is something to see: the first paper that was scanned. */
    private static Look first(List<Paper> papers) {
        return IntStream.range(0, papers.size())
                .filter(number -> !filesOf(papers, number).isEmpty())
                .mapToObj(number -> new Look(number, 0, 1, 0, 1))
                .findFirst()
                .orElse(FIRST);
    }

    private static Look read(String[] parts) {
        var numbers = new int[PARTS];
        for (var at = 0; at < PARTS; at++) {
            numbers[at] = Integer.parseInt(parts[at]);
        }
        return new Look(
                numbers[0], numbers[1], numbers[2], numbers[3] / 90 * 90 % 360, Math.clamp(numbers[4], 1, NEAREST));
    }

    private Look within(List<Paper> papers) {
        return paper < papers.size()
                        && file < Math.max(1, filesOf(papers, paper).size())
                ? this
                : first(papers);
    }

    private static List<File> filesOf(List<Paper> papers, int paper) {
        return papers.get(paper).files();
    }

    /** The file looked at; none of a paper that was handed in on paper only. */
    @Nullable
    File fileIn(List<Paper> papers) {
        var files = papers.isEmpty() ? List.<File>of() : filesOf(papers, paper);
        return files.isEmpty() ? null : files.get(file);
    }

    /** With the number of a page that is there. */
    Look onPage(int pages) {
        return new Look(paper, file, page == LAST || page > pages ? Math.max(1, pages) : page, turn, zoom);
    }

    @Nullable
    Look next(List<Paper> papers, int pages) {
        if (page < pages) {
            return new Look(paper, file, page + 1, turn, zoom);
        }
        if (!papers.isEmpty() && file + 1 < filesOf(papers, paper).size()) {
            return new Look(paper, file + 1, 1, 0, zoom);
        }
        return paper + 1 < papers.size() ? new Look(paper + 1, 0, 1, 0, zoom) : null;
    }

    @Nullable
    Look previous(List<Paper> papers) {
        if (page > 1) {
            return new Look(paper, file, page - 1, turn, zoom);
        }
        if (file > 0) {
            return new Look(paper, file - 1, LAST, 0, zoom);
        }
        return paper > 0
                ? new Look(paper - 1, Math.max(0, filesOf(papers, paper - 1).size() - 1), LAST, 0, zoom)
                : null;
    }

    Look turned() {
        return new Look(paper, file, page, (turn + 90) % 360, zoom);
    }

    @Nullable
    Look nearer() {
        return zoom < NEAREST ? new Look(paper, file, page, turn, zoom + 1) : null;
    }

    @Nullable
    Look farther() {
        return zoom > 1 ? new Look(paper, file, page, turn, zoom - 1) : null;
    }

    static Look atPaper(int paper, Look before) {
        return new Look(paper, 0, 1, 0, before.zoom());
    }

    String text() {
        return paper + "." + file + "." + page + "." + turn + "." + zoom;
    }
}
