// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.SentBack;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.MoveField.Widget;
import vn.motcua.web.officer.SendingBackView.Kind;
import vn.motcua.web.officer.phrases.PhraseBar;
import vn.motcua.web.officer.phrases.PhraseBars;

/**
 * The counter asks for the rest, or refuses, while the person stands there: what is missing by the sheet stands there
 * already, written for the person to read (decree 61/2018, article 17.1).
 */
@Component
class SendingBack {

    /** What it begins with is remembered on the page. */
    static final String OPEN = "sentBack";

    private static final String SEND = "send";
    private static final String CLOSE = "close";
    private static final String STAY = "stay";
    private static final String FIELD = OPEN + ".";
    private static final String WHY = FIELD + "why.";
    private static final String DECLARATION = "declaration";
    private static final int END_OF_DAY = 17;

    /** What the person is to read is written in Vietnamese, whoever writes it. */
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PhraseBars phrases;
    private final MessageSource words;

    SendingBack(PhraseBars phrases, MessageSource words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** What was said, or what is wrong with it. */
    record Said(@Nullable SentBack why, List<Problem> problems) {}

    /** Something that may be missing or wrong. */
    private record Thing(String key, String name, boolean isMissing, String asked) {}

    /** Whether a button of this page is one of these, and none of the form. */
    static boolean isOwn(String button) {
        return Set.of(SEND, CLOSE, STAY).contains(button) || named(button).isPresent();
    }

    /** What is being said, when anything is. */
    static Optional<Kind> find(ReceptionSheet sheet) {
        return sheet.button().equals(CLOSE)
                ? Optional.empty()
                : named(sheet.button()).or(() -> named(sheet.typed().getOrDefault(OPEN, "")));
    }

    private static Optional<Kind> named(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static boolean isSent(ReceptionSheet sheet) {
        return sheet.button().equals(SEND);
    }

    SendingBackView show(Actor actor, ReceptionSheet sheet, Kind kind, List<Problem> problems, Locale locale) {
        var procedure = sheet.desk().handling().procedure().code();
        var typed = PhraseBars.isPressed(sheet.typed())
                ? phrases.inserted(actor, kind.purpose(), procedure, sheet.typed(), locale)
                : sheet.typed();
        var view = view(kind, new Asking(sheet, typed, problems, locale));
        var targets = view.fields()
                .filter(field -> field.widget() == Widget.TEXT)
                .map(field -> Choice.of(field.name(), field.label()))
                .toList();
        var bar = phrases.of(actor, kind.purpose(), procedure, typed, locale).with(targets);
        return new SendingBackView(kind, view.missing(), view.others(), view.last(), bar);
    }

    private static SendingBackView view(Kind kind, Asking ask) {
        var none = new PhraseBar(List.of(), List.of(), "");
        return switch (kind) {
            case REFUSED ->
                new SendingBackView(
                        kind,
                        List.of(ask.text("reason", true), ask.text("guidance", false)),
                        List.of(),
                        List.of(),
                        none);
            case INCOMPLETE ->
                new SendingBackView(
                        kind,
                        ask.things(true),
                        Stream.concat(ask.things(false).stream(), ask.free()).toList(),
                        List.of(ask.text("reason", false), ask.date("answerBy")),
                        none);
        };
    }

    /** What was written, as the person is to read it. */
    Said read(ReceptionSheet sheet, Kind kind, Locale locale) {
        var reader = new Reader(sheet.typed(), locale);
        var why = switch (kind) {
            case REFUSED -> new SentBack.Refused(reader.needed("reason"), reader.find("guidance"));
            case INCOMPLETE ->
                new SentBack.Incomplete(reader.lacks(things(sheet)), reader.find("reason"), reader.date("answerBy"));
        };
        return reader.problems.isEmpty() ? new Said(why, List.of()) : new Said(null, reader.problems);
    }

    /** The papers, the paper that proves the right to hand in for another, and the declaration itself. */
    private List<Thing> things(ReceptionSheet sheet) {
        var things = new ArrayList<Thing>();
        for (var paper : sheet.desk().handling().procedure().papersToBring()) {
            things.add(new Thing(paper.key(), paper.name().in(VIETNAMESE), sheet.lacks(paper), asked(paper)));
        }
        var acting = sheet.filing().applicant().acting();
        if (acting != null && acting.capacity().needsProof()) {
            var name = words.getMessage(acting.capacity().proofKey(), null, VIETNAMESE);
            things.add(new Thing(Capacity.PROOF, name, !sheet.has(Capacity.PROOF), say("sentback.bring", VIETNAMESE)));
        }
        things.add(new Thing(DECLARATION, sheet.form().title().in(VIETNAMESE), false, ""));
        return things;
    }

    private String asked(Paper paper) {
        return paper.originals() + paper.copies() == 0
                ? say("sentback.bring", VIETNAMESE)
                : say(
                        "sentback.bring.counted",
                        VIETNAMESE,
                        Counted.inWords(paper.originals(), paper.copies(), words, VIETNAMESE));
    }

    private String say(String key, Locale locale, Object... args) {
        return words.getMessage(key, args, locale);
    }

    /** Makes the questions; where nothing was written yet, what is missing is written already. */
    private final class Asking {

        private final ReceptionSheet sheet;
        private final Map<String, String> typed;
        private final List<Problem> problems;
        private final Locale locale;

        private Asking(ReceptionSheet sheet, Map<String, String> typed, List<Problem> problems, Locale locale) {
            this.sheet = sheet;
            this.typed = typed;
            this.problems = problems;
            this.locale = locale;
        }

        /** Those that are missing, or those that are there and may be wrong. */
        private List<MoveField> things(boolean missing) {
            return SendingBack.this.things(sheet).stream()
                    .filter(thing -> thing.isMissing() == missing)
                    .map(thing -> field(
                            WHY + thing.key(),
                            Widget.TEXT,
                            thing.name(),
                            isNew() && thing.isMissing() ? thing.asked() : ""))
                    .toList();
        }

        private boolean isNew() {
            return named(sheet.button()).isPresent();
        }

        private Stream<MoveField> free() {
            return Stream.iterate(1, number -> number <= MoveFields.FREE_LACKS, number -> number + 1)
                    .flatMap(number -> Stream.of(
                            field(FIELD + "what" + number, Widget.LINE, say("officer.field.what", locale, number), ""),
                            field(FIELD + "how" + number, Widget.TEXT, say("officer.field.how", locale, number), "")));
        }

        private MoveField text(String name, boolean required) {
            var label = say("officer.field." + name, locale);
            return field(
                    FIELD + name, Widget.TEXT, required ? label : label + " " + say("common.optional", locale), "");
        }

        private MoveField date(String name) {
            var label = say("officer.field." + name, locale) + " " + say("common.optional", locale);
            return field(FIELD + name, Widget.DATE, label, "");
        }

        private MoveField field(String name, Widget widget, String label, String proposed) {
            var value = typed.getOrDefault(name, proposed);
            return new MoveField(name, widget, label, null, value, List.of(), Problem.of(name, problems));
        }
    }

    /** Reads what was written and notes what cannot be taken. */
    private final class Reader {

        private final Map<String, String> typed;
        private final Locale locale;
        private final List<Problem> problems = new ArrayList<>();

        private Reader(Map<String, String> typed, Locale locale) {
            this.typed = typed;
            this.locale = locale;
        }

        private @Nullable String find(String name) {
            var text = typed.getOrDefault(FIELD + name, "").strip();
            return text.isEmpty() ? null : text;
        }

        private String needed(String name) {
            var text = find(name);
            if (text == null) {
                wrong(name, "officer.wrong.missing");
            }
            return text == null ? "" : text;
        }

        private List<Move.Lack> lacks(List<Thing> things) {
            var lacks = new ArrayList<Move.Lack>();
            for (var thing : things) {
                var why = find("why." + thing.key());
                if (why != null) {
                    lacks.add(new Move.Lack(thing.name(), why, thing.name(), null));
                }
            }
            for (var number = 1; number <= MoveFields.FREE_LACKS; number++) {
                addFree(number, lacks);
            }
            if (lacks.isEmpty() && problems.isEmpty()) {
                var first = things.stream().filter(Thing::isMissing).findFirst().orElse(things.getFirst());
                wrong("why." + first.key(), "officer.wrong.lacks");
            }
            return lacks;
        }

        private void addFree(int number, List<Move.Lack> lacks) {
            var what = find("what" + number);
            var how = find("how" + number);
            if (what != null && how != null) {
                lacks.add(new Move.Lack(what, how, what, null));
            } else if (what != null) {
                wrong("how" + number, "officer.wrong.how");
            } else if (how != null) {
                wrong("what" + number, "officer.wrong.missing");
            }
        }

        /** The end of that working day. */
        private @Nullable Instant date(String name) {
            var text = find(name);
            try {
                return text == null
                        ? null
                        : LocalDate.parse(text)
                                .atTime(END_OF_DAY, 0)
                                .atZone(VietnamTime.ZONE)
                                .toInstant();
            } catch (DateTimeParseException e) {
                wrong(name, "officer.wrong.date");
                return null;
            }
        }

        private void wrong(String name, String messageKey) {
            problems.add(new Problem(FIELD + name, say(messageKey, locale)));
        }
    }
}
