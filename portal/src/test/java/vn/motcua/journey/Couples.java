// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Draft;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.form.Places;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;
import vn.motcua.identity.Role;
import vn.motcua.vault.Kept;
import vn.motcua.vault.Vault;

/** People about to marry, with what they have written and handed in already, so that a test begins where it wants to. */
final class Couples {

    static final String MARRIAGE = "1.000894";

    private final Handlings handlings;
    private final Dossiers dossiers;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Vault vault;
    private final Places places;

    Couples(ApplicationContext portal) {
        handlings = portal.getBean(Handlings.class);
        dossiers = portal.getBean(Dossiers.class);
        drafts = portal.getBean(Drafts.class);
        accounts = portal.getBean(Accounts.class);
        vault = portal.getBean(Vault.class);
        places = portal.getBean(Places.class);
    }

    Actor citizen(String phone, String name) {
        var account = accounts.openCitizen(Contact.find(phone).orElseThrow());
        accounts.updateProfile(account.id(), new Profile(name, phone, "", "", null, "12 Lê Lợi, Huế"));
        return accounts.actor(account.id(), Instant.now());
    }

    Draft completeDraft(Actor owner) throws IOException {
        return completeDraft(owner, unit());
    }

    private Draft completeDraft(Actor owner, String unit) throws IOException {
        var draft = drafts.startAnew(owner, MARRIAGE, unit);
        var seen = new Draft.Seen(draft.version(), "");
        var form = handlings.form(draft.formVersion()).with(places);
        var answers = SampleAnswers.of(form, new Random(UUID.randomUUID().hashCode()));
        drafts.save(owner, draft.id(), seen, answers);
        var applicant = new Applicant("Nguyễn Thị Hoa", "046190000123", "0912000371", "", "12 Lê Lợi, Huế", null);
        drafts.save(owner, draft.id(), seen, applicant, Move.ReturnWay.ONLINE);
        for (var paper : handlings.get(MARRIAGE, unit).procedure().papersToBring()) {
            if (!paper.onlyShown() && paper.concerns(answers)) {
                var kept = vault.keep(owner, paper.key() + ".png", new ByteArrayInputStream(photo()));
                drafts.attach(owner, draft.id(), paper.key(), ((Kept.Stored) kept).file());
            }
        }
        return drafts.find(owner, draft.id()).orElseThrow();
    }

    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(Color.LIGHT_GRAY);
        ink.fillRect(40, 40, 220, 320);
        ink.dispose();
        var bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** The code of a dossier handed in at a unit. */
    String files(Actor owner, String unit) throws IOException {
        var filed = drafts.submit(owner, completeDraft(owner, unit).id(), true);
        assertThat(filed).isInstanceOf(FilingOutcome.Filed.class);
        return ((FilingOutcome.Filed) filed).code();
    }

    /** Those in turn do their part until somebody in this role at this unit has the dossier on the desk. */
    void bringTo(String code, Role role, String unit) {
        for (var step = next(code); step.role() != role; step = next(code)) {
            var done = dossiers.move(step.officer(), code, step.move());
            assertThat(done).isInstanceOf(Outcome.Done.class);
        }
        give(code, officer(role, unit));
    }

    /** Whose turn it is, and what they do to go on. */
    private record Next(Role role, Actor officer, Move move) {}

    private Next next(String code) {
        var turn = dossiers.progress(code).orElseThrow().turns().getFirst();
        var role = Role.valueOf(Objects.requireNonNull(turn.role()));
        return accounts.officersWith(role, Objects.requireNonNull(turn.unit())).stream()
                .map(account -> accounts.actor(account.id(), Instant.now()))
                .flatMap(officer -> ways(code, officer).map(move -> new Next(role, officer, move)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody can go on with " + code));
    }

    private Stream<Move> ways(String code, Actor officer) {
        return dossiers.view(officer, code).orElseThrow().moves().stream()
                .flatMap(possible ->
                        Optional.ofNullable(possible.step()).flatMap(step -> way(possible.kind(), step)).stream());
    }

    private static Optional<Move> way(Move.Kind kind, UUID step) {
        return switch (kind) {
            case ACCEPT -> Optional.of(new Move.Accept(step, null));
            case COMPLETE -> Optional.of(new Move.Complete(step, Map.of(), null, null));
            case DECIDE -> Optional.of(new Move.Decide(step, Decision.GRANTED, "Đồng ý."));
            default -> Optional.empty();
        };
    }

    /** Whoever leads the unit gives the open step to one official, when it may be given. */
    private void give(String code, Actor officer) {
        var leader = officer(Role.LEADER, officer.posts().getFirst().unit());
        dossiers.view(leader, code).orElseThrow().moves().stream()
                .filter(possible -> possible.kind() == Move.Kind.ASSIGN)
                .flatMap(possible -> Optional.ofNullable(possible.step()).stream())
                .forEach(step -> dossiers.move(leader, code, new Move.Assign(step, officer.id())));
    }

    String refused(Actor owner) throws IOException {
        var code = files(owner, unit());
        var clerk = officer(Role.ONE_STOP_CLERK, handlings.get(MARRIAGE, unit()).receivingUnit());
        var step = dossiers.view(clerk, code).orElseThrow().steps().getFirst().id();
        var outcome = dossiers.move(clerk, code, new Move.RefuseReception(step, "Nộp không đúng nơi", null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return code;
    }

    /** The one with the first seat, whose login has no number. */
    private Actor officer(Role role, String unit) {
        return accounts.officersWith(role, unit).stream()
                .min(Comparator.comparingInt(account -> account.login().length()))
                .map(account -> accounts.actor(account.id(), Instant.now()))
                .orElseThrow();
    }

    String unit() {
        return handlings.unitsFor(MARRIAGE).getFirst().code();
    }
}
