// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.state.Request;
import vn.motcua.platform.Ids;

/** Another unit is asked, and answers or is silent; the step that asks goes on meanwhile. */
final class Opinions {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Opinions(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling ask(Move.AskOpinion move) {
        var desk = situation.desks().asked(move.unit());
        var step = change.open(StepKind.OPINION, "", "Cho ý kiến", desk, null, move.dueAt(), null, move.step());
        change.asked = new Request(
                Ids.next(),
                step.id(),
                Request.Kind.OPINION,
                Request.content("unit", move.unit(), "question", move.question()),
                move.dueAt());
        change.to(Status.IN_PROGRESS);
        change.tell("askedUnit", move.unit());
        change.tell("question", move.question());
        change.tell("opinionDueAt", move.dueAt());
        return new Ruling.Granted(change);
    }

    Ruling give(Move.GiveOpinion move) {
        var files = move.files().stream().map(UUID::toString).toList();
        return end(move.step(), Request.content("text", move.text(), "files", files), move.text());
    }

    Ruling noteSilence(Move.NoteSilence move) {
        return end(move.step(), Request.content("silent", true), null);
    }

    private Ruling end(UUID stepId, Map<String, Object> content, @Nullable String text) {
        var step = situation.get(stepId);
        change.answered = new Request.Answer(Request.Kind.OPINION, stepId, content);
        change.done(step, text);
        change.tell("opinion", text);
        if (step.element().isEmpty()) {
            change.to(Status.IN_PROGRESS);
            return new Ruling.Granted(change);
        }
        return new Completion(change, colleagues).goOn(step, new Onward(change, colleagues, stepId));
    }
}
