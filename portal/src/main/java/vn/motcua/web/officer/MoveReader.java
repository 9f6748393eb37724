// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.form.Corrected;
import vn.motcua.form.Summary;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * Makes a move of what was typed. What is missing or cannot be read is noted by field; a dossier's own rules are asked by
 * the facade.
 */
final class MoveReader {

    private static final int END_OF_DAY = 17;

    private final Map<String, String> typed;
    private final Map<String, List<UUID>> files;
    private final List<Summary.Row> declared;
    private @Nullable Corrected corrected;
    private final List<Wrong> wrongs = new ArrayList<>();

    /** @param declared the answers of the form, of which some may be faulty */
    MoveReader(Map<String, String> typed, Map<String, List<UUID>> files, List<Summary.Row> declared) {
        this.typed = typed;
        this.files = files;
        this.declared = List.copyOf(declared);
    }

    /** With the answers of the form that were put right. */
    MoveReader with(@Nullable Corrected answers) {
        corrected = answers;
        return this;
    }

    /** A field that cannot be taken, and the key of the message that says why. */
    record Wrong(String field, String messageKey) {}

    List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }

    /** The move, or nothing when {@link #wrongs} has something. */
    @Nullable
    Move read(PossibleMove possible, DossierView dossier) {
        var move = move(possible.kind(), possible.step(), dossier);
        return wrongs.isEmpty() ? move : null;
    }

    private Move move(Move.Kind kind, @Nullable UUID at, DossierView dossier) {
        var step = at == null ? new UUID(0, 0) : at;
        return switch (kind) {
            case ACCEPT -> new Move.Accept(step, optional("note"));
            case REFUSE_RECEPTION -> new Move.RefuseReception(step, text("reason"), optional("guidance"));
            case ASK_SUPPLEMENT ->
                new Move.AskSupplement(step, lacks(dossier), optional("reason"), optionalDate("answerBy"));
            case ANSWER_SUPPLEMENT ->
                new Move.AnswerSupplement(
                        corrected == null ? null : corrected.answers().values(), brought(dossier), optional("note"));
            case ASK_OPINION -> new Move.AskOpinion(step, text("unit"), text("question"), date("dueAt"));
            case GIVE_OPINION -> new Move.GiveOpinion(step, text("text"), files("files"));
            case NOTE_SILENCE -> new Move.NoteSilence(step);
            case CLAIM -> new Move.Claim(step);
            case RELEASE -> new Move.Release(step);
            case ASSIGN -> new Move.Assign(step, id("officer"));
            case HAND_OVER -> new Move.HandOver(step, id("officer"), optional("note"));
            case COMPLETE -> new Move.Complete(step, choice(dossier, at), optional("note"), null);
            case TAKE_BACK -> new Move.TakeBack(step);
            case STEP_BACK -> new Move.StepBack(step, text("to"), text("reason"));
            case ASK_PAYMENT -> new Move.AskPayment(step, money("amountInDong"), text("reason"), optionalDate("payBy"));
            case CONFIRM_PAYMENT ->
                new Move.ConfirmPayment(
                        text("proof"), files("file").stream().findFirst().orElse(null));
            case DECIDE ->
                new Move.Decide(
                        step, one("decision", Decision.class), text("text"), files("results"), optionalChoice());
            case TYPE_DECLARATION ->
                // typed on a page of its own: see DeclarationController
                new Move.TypeDeclaration(step, dossier.answers().values());
            case EXPIRE -> throw new IllegalStateException("Only the portal itself lets the time of a step be over");
            case ATTACH_RESULT -> new Move.AttachResult(step, files("files"));
            case APOLOGISE -> new Move.Apologise(step, text("reason"), date("newDueAt"));
            case WITHDRAW -> new Move.Withdraw(text("reason"));
            case STOP -> new Move.Stop(step, one("ground", Move.Ground.class), text("reason"));
            case RETURN_RESULT ->
                new Move.ReturnResult(step, text("receiver"), one("way", Move.ReturnWay.class), optional("note"));
        };
    }

    private List<Move.Lack> lacks(DossierView dossier) {
        var lacks = new ArrayList<Move.Lack>();
        var papers = dossier.papers();
        for (var number = 0; number < papers.size(); number++) {
            var why = optional(FaultFields.ofPaper(number));
            if (why != null) {
                var name = papers.get(number).name();
                lacks.add(new Move.Lack(name, why, name, null));
            }
        }
        for (var row : declared) {
            var why = optional(FaultFields.ofAnswer(row.path()));
            if (why != null) {
                lacks.add(new Move.Lack(row.label(), why, null, row.path()));
            }
        }
        for (var number = 1; number <= MoveFields.FREE_LACKS; number++) {
            addFreeLack(number, lacks);
        }
        if (lacks.isEmpty() && wrongs.isEmpty()) {
            wrongs.add(new Wrong(papers.isEmpty() ? "what1" : "why0", "officer.wrong.lacks"));
        }
        return lacks;
    }

    /** A paper that the dossier does not have yet: the applicant can upload it under this name. */
    private void addFreeLack(int number, List<Move.Lack> lacks) {
        var what = optional("what" + number);
        var how = optional("how" + number);
        if (what != null && how != null) {
            lacks.add(new Move.Lack(what, how, what, null));
        } else if (what != null) {
            wrongs.add(new Wrong("how" + number, "officer.wrong.how"));
        } else if (how != null) {
            wrongs.add(new Wrong("what" + number, "officer.wrong.missing"));
        }
    }

    private List<NewPaper> brought(DossierView dossier) {
        var lacks = Lacks.openIn(dossier);
        var papers = new ArrayList<NewPaper>();
        for (var number = 0; number < lacks.size(); number++) {
            var lack = lacks.get(number);
            if (lack.field() != null) {
                continue;
            }
            var scans = files("files" + number);
            papers.add(
                    new NewPaper(lack.paper() == null ? lack.what() : lack.paper(), scans.isEmpty() ? 1 : 0, 0, scans));
        }
        return papers;
    }

    /** The choice is needed only where the step offers several. */
    private Map<String, Object> choice(DossierView dossier, @Nullable UUID step) {
        var isAsked = dossier.moves().stream()
                .anyMatch(move -> move.kind() == Move.Kind.COMPLETE
                        && java.util.Objects.equals(move.step(), step)
                        && !move.choices().isEmpty());
        if (isAsked && optional("choice") == null) {
            wrongs.add(new Wrong("choice", "officer.wrong.choose"));
        }
        return optionalChoice();
    }

    private Map<String, Object> optionalChoice() {
        var choice = optional("choice");
        if (choice == null || !choice.contains("=")) {
            return Map.of();
        }
        var parts = choice.split("=", 2);
        return Map.of(parts[0], parts[1]);
    }

    private @Nullable String optional(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    private String text(String field) {
        var text = optional(field);
        if (text == null) {
            wrongs.add(new Wrong(field, "officer.wrong.missing"));
            return "";
        }
        return text;
    }

    private UUID id(String field) {
        return Ids.find(typed.getOrDefault(field, "")).orElseGet(() -> {
            wrongs.add(new Wrong(field, "officer.wrong.choose"));
            return new UUID(0, 0);
        });
    }

    private <E extends Enum<E>> E one(String field, Class<E> type) {
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (constant.name().equals(typed.get(field))) {
                return constant;
            }
        }
        wrongs.add(new Wrong(field, "officer.wrong.choose"));
        return constants[0];
    }

    /** Whole đồng, with or without dots between the thousands. */
    private long money(String field) {
        var digits = typed.getOrDefault(field, "").replaceAll("[.,\\sđ]", "");
        if (!digits.matches("[1-9]\\d{0,14}")) {
            wrongs.add(new Wrong(field, "officer.wrong.money"));
            return 0;
        }
        return Long.parseLong(digits);
    }

    private @Nullable Instant optionalDate(String field) {
        return optional(field) == null ? null : date(field);
    }

    /** The end of that working day. */
    private Instant date(String field) {
        try {
            return LocalDate.parse(typed.getOrDefault(field, "").strip())
                    .atTime(END_OF_DAY, 0)
                    .atZone(VietnamTime.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            wrongs.add(new Wrong(field, "officer.wrong.date"));
            return Instant.EPOCH;
        }
    }

    private List<UUID> files(String field) {
        return files.getOrDefault(field, List.of());
    }
}
