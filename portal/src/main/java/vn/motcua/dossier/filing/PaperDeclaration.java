// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.filing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.form.Evaluation;
import vn.motcua.form.Form;
import vn.motcua.process.Flow;

/**
 * A declaration that came on paper and is typed later. What the office cannot do without is asked at once: the answers on
 * which the papers, the fee and the way through the process depend.
 */
@Component
public class PaperDeclaration {

    private final Rulebook rulebook;

    PaperDeclaration(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The paths in the form of what is needed at once; empty where nothing depends on an answer. */
    public Set<String> neededAtOnce(Handling handling, Channel channel) {
        var expressions = Stream.of(papers(handling.procedure()), fees(handling.procedure(), channel), ways(handling))
                .flatMap(all -> all)
                .filter(expression -> !expression.isBlank())
                .distinct()
                .toList();
        return expressions.isEmpty() ? Set.of() : form(handling).neededFor(expressions);
    }

    private static Stream<String> papers(Procedure procedure) {
        return procedure.papersToBring().stream()
                .filter(paper -> paper.required() && !paper.onlyShown())
                .map(Paper::when);
    }

    private static Stream<String> fees(Procedure procedure, Channel channel) {
        return procedure.ways().stream()
                .filter(way -> way.channel() == channel)
                .flatMap(way -> way.fees().stream())
                .flatMap(fee -> Stream.of(fee.when(), fee.times()));
    }

    /** Names that are facts of the process and no answers are passed over by the form. */
    private Stream<String> ways(Handling handling) {
        return rulebook.route(handling.processVersion()).process().flows().stream()
                .map(Flow::condition)
                .flatMap(Stream::ofNullable);
    }

    Evaluation judged(Evaluation evaluation, Handling handling, Channel channel) {
        return evaluation.needingOnly(neededAtOnce(handling, channel));
    }

    /** It is a paper of the dossier, named as the form is, unless the procedure lists it among its papers and it was counted. */
    List<NewPaper> with(List<NewPaper> papers, Handling handling) {
        var name = form(handling).title().vi();
        return papers.stream().anyMatch(paper -> isNamed(paper, name))
                ? papers
                : Stream.concat(papers.stream(), Stream.of(new NewPaper(name, 1, 0, List.of())))
                        .toList();
    }

    private static boolean isNamed(NewPaper paper, String name) {
        return paper.name().regionMatches(true, 0, name, 0, name.length());
    }

    private Form form(Handling handling) {
        return rulebook.form(handling.formVersion());
    }
}
