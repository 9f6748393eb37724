// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.NewPaper;
import vn.motcua.form.Answers;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** What applicants write and hand in: the filled form with its papers, and what was missing. */
final class Paperwork {

    private final Vault vault;
    private final List<VaultFile> samples;
    private final Map<UUID, List<UUID>> filesOfOwner = new HashMap<>();

    /** @param samples papers to hand in again and again */
    Paperwork(Vault vault, List<VaultFile> samples) {
        this.vault = vault;
        this.samples = samples;
    }

    Filing filing(Life life, Applicant applicant, Actor actor) {
        var offer = life.offer();
        var answers = new LinkedHashMap<String, Object>(
                SampleAnswers.of(offer.form(), life.random).values());
        introduce(applicant, answers);
        return new Filing(
                offer.procedure(),
                offer.unit(),
                life.arrival.channel(),
                applicant,
                answers,
                papers(life, Answers.of(answers), actor),
                collect(life),
                null,
                true,
                isTakenInAtOnce(life));
    }

    private static Move.ReturnWay collect(Life life) {
        return life.isOnline() && life.random.nextInt(3) > 0 ? Move.ReturnWay.ONLINE : Move.ReturnWay.COUNTER;
    }

    private static boolean isTakenInAtOnce(Life life) {
        var fate = life.fate();
        return life.arrival.channel() == Channel.COUNTER
                && !fate.refusedAtReception()
                && fate.lack() != Fate.Lack.AT_RECEPTION;
    }

    /** The form names the person who files it. */
    private static void introduce(Applicant applicant, Map<String, Object> answers) {
        if (answers.get("applicant") instanceof Map<?, ?> block) {
            var known = new LinkedHashMap<Object, Object>(block);
            known.replace("name", applicant.name());
            known.replace("phone", applicant.phone());
            known.replace("idNumber", applicant.idNumber());
            answers.put("applicant", known);
        }
    }

    private List<NewPaper> papers(Life life, Answers answers, Actor actor) {
        var files = life.isOnline() ? filesOf(actor) : List.<UUID>of();
        return life.offer().handling().procedure().papersToBring().stream()
                .filter(paper -> paper.isNeededWith(answers))
                .map(paper -> paper(paper, files, life))
                .toList();
    }

    private static NewPaper paper(Paper paper, List<UUID> files, Life life) {
        var name = paper.name().vi();
        if (!files.isEmpty()) {
            return NewPaper.electronic(name, List.of(files.get(life.random.nextInt(files.size()))));
        }
        var originals = Math.max(paper.originals(), paper.copies() == 0 ? 1 : 0);
        return new NewPaper(name, originals, paper.copies(), files);
    }

    /** What was asked for: a file from who is online, a paper at the counter. */
    NewPaper supplement(Life life, Actor bringer) {
        var files = life.isOnline() ? List.of(filesOf(bringer).getFirst()) : List.<UUID>of();
        return new NewPaper("Giấy tờ bổ sung", 0, files.isEmpty() ? 1 : 0, files);
    }

    private List<UUID> filesOf(Actor owner) {
        return filesOfOwner.computeIfAbsent(
                owner.id(),
                _ -> samples.stream()
                        .map(sample -> vault.keepAgain(owner, sample).id())
                        .toList());
    }
}
