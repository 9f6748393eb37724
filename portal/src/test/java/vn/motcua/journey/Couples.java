// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.Handlings;
import vn.motcua.dossier.Applicant;
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
        var draft = drafts.startAnew(owner, MARRIAGE, unit());
        var seen = new Draft.Seen(draft.version(), "");
        var form = handlings.form(draft.formVersion()).with(places);
        var answers = SampleAnswers.of(form, new Random(UUID.randomUUID().hashCode()));
        drafts.save(owner, draft.id(), seen, answers);
        var applicant = new Applicant("Nguyễn Thị Hoa", "046190000123", "0912000371", "", "12 Lê Lợi, Huế", null);
        drafts.save(owner, draft.id(), seen, applicant, Move.ReturnWay.ONLINE);
        for (var paper : handlings.get(MARRIAGE, unit()).procedure().papersToBring()) {
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

    String refused(Actor owner) throws IOException {
        var filed = drafts.submit(owner, completeDraft(owner).id(), true);
        assertThat(filed).isInstanceOf(FilingOutcome.Filed.class);
        var code = ((FilingOutcome.Filed) filed).code();
        var clerk = officer(Role.ONE_STOP_CLERK, handlings.get(MARRIAGE, unit()).receivingUnit());
        var step = dossiers.view(clerk, code).orElseThrow().steps().getFirst().id();
        var outcome = dossiers.move(clerk, code, new Move.RefuseReception(step, "Nộp không đúng nơi", null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return code;
    }

    private Actor officer(Role role, String unit) {
        return accounts.actor(accounts.officersWith(role, unit).getFirst().id(), Instant.now());
    }

    String unit() {
        return handlings.unitsFor(MARRIAGE).getFirst().code();
    }
}
