// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.asking.InstrumentTable;
import vn.motcua.campaign.asking.InstrumentText;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Remembered;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;

/** The instruments that campaigns are made from. A text that was taken in never changes; a better one is another version. */
@Service
public class Instruments {

    public static final int MOST_BYTES = 2_000_000;

    private final InstrumentTable table;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Remembered<String, InstrumentText> known = new Remembered<>(5);

    Instruments(InstrumentTable table, ChangeLog changes, InstantSource clock) {
        this.table = table;
        this.changes = changes;
        this.clock = clock;
    }

    /** What became of a file that was sent in. */
    public sealed interface Taken {

        record In(String digest) implements Taken {}

        /** @param reason which part is wrong and what would be right, as the survey library says it */
        record Refused(Sentence reason) implements Taken {}
    }

    public List<KeptInstrument> all() {
        return table.all();
    }

    public Optional<KeptInstrument> find(String digest) {
        return table.find(digest);
    }

    public Questionnaire questionnaire(String digest) {
        return text(digest).questionnaire();
    }

    /** The file as it was taken in. */
    public String content(String digest) {
        return text(digest).content();
    }

    InstrumentText text(String digest) {
        return known.get(digest, key -> InstrumentText.kept(table.content(key)));
    }

    /** Takes in a file of another version. */
    @Transactional
    public Taken add(Actor actor, String content) {
        try {
            var text = InstrumentText.of(content);
            if (keep(text)) {
                changes.note(
                        actor.doer(),
                        Change.of(
                                Area.SURVEYS,
                                Deed.ADDED,
                                text.digest(),
                                text.questionnaire().title().vi()));
            }
            return new Taken.In(text.digest());
        } catch (BadData e) {
            return new Taken.Refused(e.sentence());
        }
    }

    /** The one that comes with the program. */
    @Transactional
    public String starter() {
        var text = InstrumentText.starter();
        keep(text);
        return text.digest();
    }

    private boolean keep(InstrumentText text) {
        var questionnaire = text.questionnaire();
        var kept = new KeptInstrument(
                text.digest(),
                questionnaire.title(),
                questionnaire.questions().size(),
                text.formula().indicators().size(),
                clock.instant());
        return table.insert(kept, text.content());
    }
}
