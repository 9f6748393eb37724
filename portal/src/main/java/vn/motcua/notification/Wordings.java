// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CosignerAnswered;
import vn.motcua.dossier.CosignerInvited;
import vn.motcua.identity.Contact;
import vn.motcua.identity.SignInCodeIssued;
import vn.motcua.platform.Marks;
import vn.motcua.platform.VietnamTime;

/**
 * The words of messages, in Vietnamese: the portal does not know yet in which language somebody reads. A text message
 * goes without the marks, since one letter with a mark cuts the room in a message from 160 characters to 70.
 */
@Component
class Wordings {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final MessageSource messages;
    private final String address;

    Wordings(MessageSource messages, @Value("${motcua.address:http://localhost:8080}") String address) {
        this.messages = messages;
        this.address = address;
    }

    String code(SignInCodeIssued issued) {
        return written(issued.contact(), "notification.code", issued.code());
    }

    String invitation(CosignerInvited invited) {
        return written(
                invited.contact(),
                "notification.cosign.invited",
                invited.inviter(),
                invited.procedureName(),
                address + invited.path(),
                time(invited.expiresAt()));
    }

    String answer(CosignerAnswered answered) {
        return written(
                answered.contact(),
                answered.agreed() ? "notification.cosign.agreed" : "notification.cosign.declined",
                answered.name(),
                answered.procedureName());
    }

    String notice(Contact to, Notice notice) {
        var title = say(notice.kind().titleKey(), notice.procedureName());
        var text = say(notice.kind().textKey(), notice.code(), time(notice.dueAt()), notice.reason());
        return written(to, "notification.message", title, text);
    }

    private String written(Contact to, String key, Object... arguments) {
        var text = say(key, arguments);
        return to.channel() == Contact.Channel.SMS ? withoutMarks(text) : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE).strip();
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time);
    }

    static String withoutMarks(String text) {
        return Marks.removedFrom(text)
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('–', '-');
    }
}
