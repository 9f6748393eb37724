// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.state.Verdict;
import vn.motcua.form.Answers;

/**
 * A dossier as someone who may see it sees it. Units are codes, roles names of {@code identity.Role}.
 *
 * @param mine the reader is its owner
 * @param toBeTyped its declaration lies at the office on paper, and of its answers only some are typed
 * @param active ids of the open elements of the process, to mark them in its picture
 * @param done ids of those that are behind
 */
public record DossierView(
        UUID id,
        String code,
        Status status,
        Channel channel,
        String procedureCode,
        String procedureName,
        UUID formVersion,
        UUID processVersion,
        Applicant applicant,
        String receivingUnit,
        String handlingUnit,
        Instant submittedAt,
        Dates dates,
        boolean late,
        boolean mine,
        Move.ReturnWay collect,
        Answers answers,
        boolean toBeTyped,
        List<Paper> papers,
        @Nullable Verdict verdict,
        @Nullable Handed handed,
        List<Step> steps,
        List<Held> held,
        List<Asked> asked,
        List<Happened> timeline,
        List<PossibleMove> moves,
        List<String> active,
        List<String> done) {

    /**
     * A file of the result.
     *
     * @param name the name it is kept under: code of the dossier and number (decree 45/2020, article 14)
     * @param file none for the letter that is made from the decision
     */
    public record Result(String name, @Nullable File file) {}

    /**
     * The result: the letter made from the decision, unless its author brought files, and all that was attached since.
     * Empty before the decision, and for its owner before the dossier is finished.
     */
    public List<Result> results() {
        if (verdict == null) {
            return List.of();
        }
        var results = new ArrayList<Result>();
        if (isLetterTheResult()) {
            results.add(new Result(resultName(code, 1), null));
        }
        papers.stream()
                .filter(paper -> paper.part() == Paper.Part.RESULT)
                .flatMap(paper -> paper.files().stream())
                .forEach(file -> results.add(new Result(resultName(code, results.size() + 1), file)));
        return List.copyOf(results);
    }

    /** When this was done last. */
    public Optional<Happened> last(Move.Kind move) {
        return timeline.stream()
                .filter(line -> line.kind().equals(move.event()))
                .reduce((_, later) -> later);
    }

    /** The name of a file that belongs to the result. */
    public Optional<String> resultName(UUID file) {
        return results().stream()
                .filter(result -> result.file() != null && result.file().id().equals(file))
                .map(Result::name)
                .findFirst();
    }

    /** Whether whoever decided brought no file. */
    public boolean isLetterTheResult() {
        return verdict != null
                && papers.stream()
                        .noneMatch(paper ->
                                paper.part() == Paper.Part.RESULT && paper.at().equals(verdict.at()));
    }

    /** Decree 45/2020, article 14: the code of the dossier and the number of the result. */
    public static String resultName(String code, int number) {
        return code + "-KQ(" + number + ").pdf";
    }

    /** @param promised the first date, when an apology named a new one */
    public record Dates(
            @Nullable Instant accepted,
            @Nullable Instant due,
            @Nullable Instant promised,
            @Nullable Instant waitingSince,
            @Nullable Instant answerBy,
            @Nullable Instant finished,
            @Nullable Instant returned) {}

    /** @param part of the application, of a supplement, or of the result */
    public record Paper(Part part, String name, int originals, int copies, List<File> files, Instant at) {

        public enum Part {
            APPLICATION,
            SUPPLEMENT,
            RESULT
        }
    }

    /** A file of the vault. */
    public record File(UUID id, String name, String mediaType, long sizeInBytes) {}

    public record Verdict(Decision decision, String text, Instant at, String by) {}

    public record Handed(String receiver, Move.ReturnWay way, Instant at) {}

    public record Step(
            UUID id,
            StepKind kind,
            String element,
            String name,
            String unit,
            String role,
            StepState state,
            @Nullable UUID assignee,
            @Nullable String assigneeName,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable String closedByName,
            Move.@Nullable Kind closedHow,
            @Nullable Integer allottedMinutes,
            int usedMinutes,
            boolean late,
            @Nullable String note) {

        private static final Set<Move.Kind> DONE_BY_THE_HOLDER = EnumSet.of(
                Move.Kind.ACCEPT,
                Move.Kind.REFUSE_RECEPTION,
                Move.Kind.COMPLETE,
                Move.Kind.DECIDE,
                Move.Kind.RETURN_RESULT);

        /** The colleague who was away and in whose stead it was done. */
        public Optional<String> doneFor() {
            return closedHow != null && DONE_BY_THE_HOLDER.contains(closedHow) && state == StepState.DONE
                    ? Optional.ofNullable(assigneeName).filter(name -> !name.equals(closedByName))
                    : Optional.empty();
        }
    }

    /** Who had it how long, in working minutes. {@code officer} is empty for waits and for a tray nobody took from. */
    public record Held(UUID step, String by, String unit, String officer, Instant from, Instant to, int minutes) {}

    /** Papers, money or an opinion that were asked for, with what came back. */
    public record Asked(
            UUID id,
            String kind,
            Map<String, Object> content,
            Instant at,
            String byUnit,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            Map<String, Object> answer) {}

    /** A line of the journal. {@code by} is empty for what the portal did by itself. */
    public record Happened(
            String kind, Instant at, String actorKind, String by, String unit, Map<String, Object> facts) {

        /** The fact of this name as text; nothing when it was not noted. */
        public Optional<String> fact(String name) {
            return Optional.ofNullable(facts.get(name)).map(Object::toString);
        }

        /** The colleague who was away and in whose stead it was done. */
        public Optional<String> standingFor() {
            return fact("for");
        }

        public Optional<Instant> instant(String name) {
            return fact(name).map(Instant::parse);
        }
    }
}
