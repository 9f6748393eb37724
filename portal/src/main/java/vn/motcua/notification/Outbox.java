// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.CosignerAnswered;
import vn.motcua.dossier.CosignerInvited;
import vn.motcua.identity.SignInCodeIssued;
import vn.motcua.platform.Ids;

/**
 * The built-in channel: keeps what would be sent, so that the demonstration can show it. One-time codes are removed when
 * they expire.
 */
@Service
public class Outbox {

    private final MessageTable table;
    private final Wordings wordings;
    private final InstantSource clock;

    Outbox(MessageTable table, Wordings wordings, InstantSource clock) {
        this.table = table;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** The last messages, the newest first. Of other people too: only for the demonstration and the administrator. */
    public List<Message> latest(int limit) {
        return table.latest(clock.instant(), limit);
    }

    /** In the transaction of whoever issues the code: a code that is not sent is not issued. */
    @EventListener
    void send(SignInCodeIssued issued) {
        table.removeExpired(issued.at());
        send(List.of(new Message(
                Ids.next(), null, issued.contact(), wordings.code(issued), issued.at(), issued.expiresAt())));
    }

    /** In the transaction of whoever invites: the link is removed when it is over. */
    @EventListener
    void send(CosignerInvited invited) {
        send(List.of(new Message(
                Ids.next(), null, invited.contact(), wordings.invitation(invited), invited.at(), invited.expiresAt())));
    }

    @EventListener
    void send(CosignerAnswered answered) {
        send(List.of(
                new Message(Ids.next(), null, answered.contact(), wordings.answer(answered), answered.at(), null)));
    }

    void send(List<Message> messages) {
        table.add(messages);
    }
}
