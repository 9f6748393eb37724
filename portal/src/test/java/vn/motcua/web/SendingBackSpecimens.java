// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.MoveField;
import vn.motcua.web.officer.MoveField.Widget;
import vn.motcua.web.officer.ReceptionView;
import vn.motcua.web.officer.SendingBackView;
import vn.motcua.web.officer.SendingBackView.Kind;
import vn.motcua.web.officer.phrases.PhraseBar;

/** What the counter says about a dossier that it does not take in, for the gallery. */
final class SendingBackSpecimens {

    private static final PhraseBar PHRASES = new PhraseBar(
            List.of(new PhraseBar.Line("1", "Ảnh mờ", "Bản chụp bị mờ, đề nghị nộp bản rõ.", true)),
            List.of(Choice.of("sentBack.why.p1", "Giấy chứng sinh")),
            "");

    private SendingBackSpecimens() {}

    static ReceptionView incomplete(ReceptionView sheet) {
        return sheet.saying(incomplete("Chưa có. Đề nghị nộp 1 bản chính.", null), List.of());
    }

    static ReceptionView nothingSaid(ReceptionView sheet) {
        var problem = new Problem("sentBack.why.p1", "Hãy nêu ít nhất một chỗ còn thiếu hoặc chưa đúng.");
        return sheet.saying(incomplete("", problem.text()), List.of(problem));
    }

    static ReceptionView refused(ReceptionView sheet) {
        var reason = field("sentBack.reason", Widget.TEXT, "Lý do", "", null);
        var guidance = field("sentBack.guidance", Widget.TEXT, "Hướng dẫn (không bắt buộc)", "", null);
        return sheet.saying(
                new SendingBackView(Kind.REFUSED, List.of(reason, guidance), List.of(), List.of(), PHRASES), List.of());
    }

    private static SendingBackView incomplete(String why, @Nullable String error) {
        return new SendingBackView(
                Kind.INCOMPLETE,
                List.of(field("sentBack.why.p1", Widget.TEXT, "Giấy chứng sinh", why, error)),
                List.of(
                        field("sentBack.why.p2", Widget.TEXT, "Giấy tờ tùy thân", "", null),
                        field("sentBack.what1", Widget.LINE, "Giấy tờ thiếu thứ 1", "", null)),
                List.of(field("sentBack.answerBy", Widget.DATE, "Đề nghị bổ sung trước ngày", "", null)),
                PHRASES);
    }

    private static MoveField field(String name, Widget widget, String label, String value, @Nullable String error) {
        return new MoveField(name, widget, label, null, value, List.of(), error);
    }
}
