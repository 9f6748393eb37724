// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.messaging.CorrespondenceTable;
import vn.motcua.dossier.messaging.CorrespondenceTable.MessageRow;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.moving.Moves;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.reminding.Holders;
import vn.motcua.dossier.rights.DossierRights;
import vn.motcua.dossier.rights.Standing;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Ids;
import vn.motcua.vault.Vault;
import vn.motcua.vault.VaultFile;

/** What the applicant and the offices write to each other about a dossier, before, while and after it is worked on. */
@Service
public class Correspondence {

    public static final int LONGEST = 4000;

    /** What a page shows at most; a dossier with more has another trouble. */
    private static final int MOST_SHOWN = 500;

    private final Moves moves;
    private final CorrespondenceTable table;
    private final Vault vault;
    private final Accounts accounts;
    private final Holders holders;
    private final Chronicle chronicle;
    private final InstantSource clock;

    Correspondence(
            Moves moves,
            CorrespondenceTable table,
            Vault vault,
            Accounts accounts,
            Holders holders,
            Chronicle chronicle,
            InstantSource clock) {
        this.moves = moves;
        this.table = table;
        this.vault = vault;
        this.accounts = accounts;
        this.holders = holders;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The messages, the oldest first; nothing for a dossier that the actor may not see. */
    public Optional<List<DossierMessage>> of(Actor actor, String code) {
        return moves.take(actor, Dossiers.normal(code))
                .map(loaded -> shown(table.of(loaded.dossier().id(), MOST_SHOWN)));
    }

    /** Writes to the other side: the owner to whoever has the work now, an officer to the owner. */
    @Transactional
    public Outcome write(Actor actor, String code, String text, List<VaultFile> files) {
        var found = moves.whole(actor, Dossiers.normal(code))
                .filter(situation -> DossierRights.mayWrite(actor, Standing.of(situation.dossier(), null)));
        if (found.isEmpty()) {
            return Outcome.Refused.because("UNKNOWN");
        }
        var situation = found.get();
        var refused = refusalOf(actor, situation, text, files);
        if (refused.isPresent()) {
            return refused.get();
        }
        var message = message(actor, situation, text, files);
        table.insert(message);
        var dossier = situation.dossier();
        chronicle.tell(Chronicle.written(dossier, actor, message.unit(), message.at(), told(actor, situation)));
        return new Outcome.Done(dossier.code(), dossier.status());
    }

    private static Optional<Outcome> refusalOf(Actor actor, Situation situation, String text, List<VaultFile> files) {
        if (text.isBlank()) {
            return Optional.of(Outcome.Refused.at("text", "MESSAGE_EMPTY"));
        }
        if (text.strip().length() > LONGEST) {
            return Optional.of(Outcome.Refused.at("text", "MESSAGE_LONG", LONGEST));
        }
        if (actor.isOfficer() && situation.dossier().owner() == null) {
            return Optional.of(Outcome.Refused.at("text", "MESSAGE_UNREAD"));
        }
        return files.stream().allMatch(file -> file.owner().equals(actor.id()))
                ? Optional.empty()
                : Optional.of(Outcome.Refused.at("file", "FILE_IS_UNKNOWN"));
    }

    private MessageRow message(Actor actor, Situation situation, String text, List<VaultFile> files) {
        return new MessageRow(
                Ids.next(),
                situation.dossier().id(),
                clock.instant(),
                actor.id(),
                actor.name(),
                actor.isCitizen(),
                unitOf(actor, situation),
                text.strip(),
                files.stream().map(VaultFile::id).toList());
    }

    /** The officer's unit that has a part in the dossier, else the one above it. */
    private static String unitOf(Actor actor, Situation situation) {
        var parts = situation.dossier().state().units();
        var units = actor.posts().stream().map(Post::unit).toList();
        return units.stream()
                .filter(parts::contains)
                .findFirst()
                .or(() -> units.stream().findFirst())
                .orElse("");
    }

    private Map<String, Object> told(Actor actor, Situation situation) {
        return actor.isOfficer()
                ? Map.of()
                : Map.of(
                        "told",
                        holders(situation).map(UUID::toString).distinct().toList());
    }

    /** Whoever has the work now; when nobody has, the desk where the dossier came in. */
    private Stream<UUID> holders(Situation situation) {
        var open = situation.unfinished();
        return open.isEmpty()
                ? at(Role.ONE_STOP_CLERK, situation.dossier().receivingUnit())
                : open.stream().flatMap(step -> holders.of(step).stream());
    }

    private Stream<UUID> at(Role role, String unit) {
        return accounts.officersWith(role, unit).stream().map(Account::id);
    }

    private List<DossierMessage> shown(List<MessageRow> messages) {
        var ids = messages.stream().flatMap(message -> message.files().stream()).toList();
        var files = vault.findAll(ids).stream()
                .collect(Collectors.toMap(VaultFile::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        return messages.stream()
                .map(message -> new DossierMessage(
                        message.id(),
                        message.at(),
                        message.fromApplicant(),
                        message.authorName(),
                        message.unit(),
                        message.text(),
                        message.files().stream()
                                .filter(files::containsKey)
                                .map(files::get)
                                .toList()))
                .toList();
    }
}
