// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.form.Summary;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.remarks.Fault;
import vn.motcua.remarks.Fault.About;
import vn.motcua.remarks.Faults;
import vn.motcua.web.Forms;
import vn.motcua.web.Names;
import vn.motcua.web.component.Choice;
import vn.motcua.web.officer.MoveField.Widget;

/** The questions of each kind of move, in the order in which they are asked. */
@Component
class MoveFields {

    static final int FREE_LACKS = 2;
    static final String COLLEAGUE = "officer";

    private final Accounts accounts;
    private final Faults faults;
    private final Forms forms;
    private final Names names;
    private final MessageSource words;

    MoveFields(Accounts accounts, Faults faults, Forms forms, Names names, MessageSource words) {
        this.accounts = accounts;
        this.faults = faults;
        this.forms = forms;
        this.names = names;
        this.words = words;
    }

    /** Nothing to ask: a button does it. */
    static boolean isPlain(PossibleMove move) {
        return switch (move.kind()) {
            case CLAIM, RELEASE, TAKE_BACK, NOTE_SILENCE -> true;
            default -> false;
        };
    }

    List<MoveField> of(PossibleMove move, DossierView dossier, Locale locale) {
        var ask = new Asking(locale);
        return switch (move.kind()) {
            case ACCEPT -> List.of(ask.text("note", false));
            case REFUSE_RECEPTION -> List.of(ask.text("reason", true), ask.text("guidance", false));
            case ASK_SUPPLEMENT -> supplement(dossier, ask);
            case ANSWER_SUPPLEMENT -> answer(dossier, ask);
            case ASK_OPINION ->
                List.of(ask.select("unit", names.units(locale)), ask.text("question", true), ask.date("dueAt", true));
            case GIVE_OPINION -> List.of(ask.text("text", true), ask.files("files"));
            case ASSIGN -> List.of(ask.select(COLLEAGUE, colleagues(move, dossier)));
            case HAND_OVER -> List.of(ask.select(COLLEAGUE, colleagues(move, dossier)), ask.text("note", false));
            case COMPLETE -> complete(move, ask);
            case STEP_BACK -> List.of(ask.select("to", earlier(move, dossier, locale)), ask.text("reason", true));
            case ASK_PAYMENT ->
                List.of(
                        ask.line("amountInDong", Widget.MONEY, true),
                        ask.text("reason", true),
                        ask.date("payBy", false));
            case CONFIRM_PAYMENT -> List.of(ask.line("proof", Widget.LINE, true), ask.files("file"));
            case DECIDE -> decide(move, ask);
            case APOLOGISE -> List.of(ask.text("reason", true), ask.date("newDueAt", true));
            case STOP -> List.of(ask.radios("ground", grounds(ask)), ask.text("reason", true));
            case WITHDRAW -> List.of(ask.text("reason", true));
            case RETURN_RESULT -> handing(dossier, ask);
            case ATTACH_RESULT -> List.of(ask.field("files", Widget.FILES, List.of(), true));
            case CLAIM, RELEASE, TAKE_BACK, NOTE_SILENCE, EXPIRE, TYPE_DECLARATION -> List.of();
        };
    }

    /**
     * Every paper of the dossier can be marked as faulty by saying why; what was marked while reading stands there already, with
     * the faulty answers. What is missing altogether is added below.
     */
    private List<MoveField> supplement(DossierView dossier, Asking ask) {
        var found = faults.of(dossier);
        var fields = new ArrayList<MoveField>();
        var papers = dossier.papers();
        if (!papers.isEmpty()) {
            fields.add(ask.heading("lacks"));
        }
        for (var number = 0; number < papers.size(); number++) {
            var name = papers.get(number).name();
            fields.add(written(FaultFields.ofPaper(number), name, Faults.why(found, About.PAPER, name)));
        }
        fields.addAll(faultyAnswers(dossier, found, ask));
        fields.add(ask.heading("missing"));
        for (var number = 1; number <= FREE_LACKS; number++) {
            fields.add(ask.numbered("what", number, Widget.LINE));
            fields.add(ask.numbered("how", number, Widget.TEXT));
        }
        fields.add(ask.text("reason", false));
        fields.add(ask.date("answerBy", false));
        return fields;
    }

    private List<MoveField> faultyAnswers(DossierView dossier, List<Fault> found, Asking ask) {
        var fields = new ArrayList<MoveField>();
        for (var row : declared(dossier, ask.locale)) {
            var why = Faults.why(found, About.ANSWER, row.path());
            if (!why.isEmpty()) {
                fields.add(written(FaultFields.ofAnswer(row.path()), row.label(), why)
                        .hinting(row.answer().isEmpty() ? "–" : row.answer()));
            }
        }
        if (!fields.isEmpty()) {
            fields.addFirst(ask.heading("answers"));
        }
        return fields;
    }

    /** The answers of the form, as people read them. */
    List<Summary.Row> declared(DossierView dossier, Locale locale) {
        return forms.get(dossier.formVersion()).summary(dossier.answers(), locale).parts().stream()
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private static MoveField written(String name, String label, String value) {
        return new MoveField(name, Widget.TEXT, label, null, value, List.of(), null);
    }

    private static List<MoveField> answer(DossierView dossier, Asking ask) {
        var fields = new ArrayList<MoveField>();
        fields.add(ask.heading("brought"));
        var lacks = Lacks.openIn(dossier);
        for (var number = 0; number < lacks.size(); number++) {
            var lack = lacks.get(number);
            if (lack.field() != null) {
                continue;
            }
            fields.add(new MoveField("files" + number, Widget.FILES, lack.what(), lack.why(), "", List.of(), null));
        }
        fields.add(ask.text("note", false));
        return fields;
    }

    /** Originals that were only compared go back with the result (decree 61/2018, article 20). */
    private static List<MoveField> handing(DossierView dossier, Asking ask) {
        var fields = new ArrayList<MoveField>();
        var originals = dossier.papers().stream()
                .filter(paper -> paper.originals() > 0)
                .map(DossierView.Paper::name)
                .toList();
        if (!originals.isEmpty()) {
            fields.add(ask.heading("originals").hinting(String.join("; ", originals)));
        }
        fields.add(
                ask.line("receiver", Widget.LINE, true).with(dossier.applicant().name(), null));
        fields.add(ask.radios("way", ways(ask)).with(dossier.collect().name(), null));
        fields.add(ask.text("note", false));
        return fields;
    }

    private static List<MoveField> complete(PossibleMove move, Asking ask) {
        var fields = new ArrayList<MoveField>();
        if (!move.choices().isEmpty()) {
            fields.add(ask.radios("choice", choices(move, ask.locale)));
        }
        fields.add(ask.text("note", false));
        return fields;
    }

    private static List<MoveField> decide(PossibleMove move, Asking ask) {
        var fields = new ArrayList<MoveField>();
        fields.add(ask.radios("decision", decisions(move, ask)));
        var others = move.choices().stream()
                .filter(choice -> !choice.variable().equals("decision"))
                .toList();
        if (!others.isEmpty()) {
            fields.add(ask.radios("choice", choices(move, ask.locale)));
        }
        fields.add(ask.text("text", true));
        fields.add(ask.files("results"));
        return fields;
    }

    /** Both, unless the process lets the officer only refuse. */
    private static List<Choice> decisions(PossibleMove move, Asking ask) {
        var named = move.choices().stream()
                .filter(choice -> choice.variable().equals("decision"))
                .map(PossibleMove.Choice::value)
                .toList();
        return Arrays.stream(Decision.values())
                .filter(decision -> named.isEmpty() || named.contains(decision.fact()))
                .map(decision -> Choice.of(decision.name(), ask.say("officer.decision." + decision)))
                .toList();
    }

    private static List<Choice> choices(PossibleMove move, Locale locale) {
        return move.choices().stream()
                .map(choice -> Choice.of(choice.variable() + "=" + choice.value(), choice.name(locale)))
                .toList();
    }

    private List<Choice> earlier(PossibleMove move, DossierView dossier, Locale locale) {
        return move.backTo().stream()
                .map(task -> Choice.of(task.id(), names.step(dossier.processVersion(), task.id(), task.name(), locale)))
                .toList();
    }

    private List<Choice> colleagues(PossibleMove move, DossierView dossier) {
        return dossier.steps().stream()
                .filter(step -> step.id().equals(move.step()))
                .flatMap(step -> accounts.officersWith(Role.valueOf(step.role()), step.unit()).stream()
                        .filter(officer -> !officer.id().equals(step.assignee())))
                .map(MoveFields::colleague)
                .toList();
    }

    private static Choice colleague(Account account) {
        return Choice.of(account.id().toString(), account.name());
    }

    private static List<Choice> grounds(Asking ask) {
        return Arrays.stream(Move.Ground.values())
                .map(ground -> Choice.of(ground.name(), ask.say("officer.ground." + ground)))
                .toList();
    }

    private static List<Choice> ways(Asking ask) {
        return Arrays.stream(Move.ReturnWay.values())
                .map(way -> Choice.of(way.name(), ask.say("officer.way." + way)))
                .toList();
    }

    /** Makes fields whose words stand in the bundle {@code officer}. */
    private final class Asking {

        private final Locale locale;

        private Asking(Locale locale) {
            this.locale = locale;
        }

        private MoveField field(String name, Widget widget, List<Choice> choices, boolean required) {
            var label = say("officer.field." + name);
            return new MoveField(
                    name,
                    widget,
                    required ? label : label + " " + say("common.optional"),
                    hint("officer.field." + name + ".hint"),
                    "",
                    choices,
                    null);
        }

        private MoveField text(String name, boolean required) {
            return field(name, Widget.TEXT, List.of(), required);
        }

        private MoveField line(String name, Widget widget, boolean required) {
            return field(name, widget, List.of(), required);
        }

        private MoveField date(String name, boolean required) {
            return field(name, Widget.DATE, List.of(), required);
        }

        private MoveField files(String name) {
            return field(name, Widget.FILES, List.of(), false);
        }

        private MoveField radios(String name, List<Choice> choices) {
            return field(name, Widget.RADIOS, choices, true);
        }

        private MoveField select(String name, List<Choice> choices) {
            return field(name, Widget.SELECT, choices, true);
        }

        private MoveField heading(String name) {
            return field(name, Widget.HEADING, List.of(), true);
        }

        private MoveField numbered(String name, int number, Widget widget) {
            var label = words.getMessage("officer.field." + name, new Object[] {number}, locale);
            return new MoveField(name + number, widget, label, null, "", List.of(), null);
        }

        private String say(String key) {
            return words.getMessage(key, new Object[0], locale);
        }

        private @Nullable String hint(String key) {
            var text = words.getMessage(key, new Object[0], "", locale);
            return text == null || text.isEmpty() || text.equals(key) ? null : text;
        }
    }
}
