// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.OpenStep;
import vn.motcua.identity.Role;

/** Which move officials make with the dossier before them; its fate knows what they find. */
final class Judgement {

    static final int DAYS_TO_ANSWER = 15;

    private Judgement() {}

    static Move move(Life life, OpenStep step, String applicant, Instant now) {
        return switch (step.kind()) {
            case RECEPTION -> reception(life, step, now);
            case TASK -> task(life, step, now);
            case OPINION -> new Move.GiveOpinion(step.id(), "Thống nhất với đề nghị; không có ý kiến khác.", List.of());
            case STOPPING ->
                new Move.Stop(step.id(), Move.Ground.ASKED_BY_APPLICANT, "Dừng theo yêu cầu của người nộp hồ sơ.");
            case RETURN -> new Move.ReturnResult(step.id(), applicant, Move.ReturnWay.COUNTER, null);
        };
    }

    private static Move reception(Life life, OpenStep step, Instant now) {
        if (life.fate().refusedAtReception()) {
            return new Move.RefuseReception(
                    step.id(),
                    "Nội dung đề nghị không thuộc thẩm quyền giải quyết của cơ quan này.",
                    "Ông/bà nộp hồ sơ tại nơi cư trú; bộ phận một cửa sẵn sàng hướng dẫn.");
        }
        return life.fate().lack() == Fate.Lack.AT_RECEPTION && !life.lackNoticed
                ? askSupplement(life, step, now)
                : new Move.Accept(step.id(), null);
    }

    private static Move task(Life life, OpenStep step, Instant now) {
        if (step.decides()) {
            return decide(life, step);
        }
        var examines = step.role() == Role.SPECIALIST;
        if (examines && life.fate().lack() == Fate.Lack.AT_APPRAISAL && !life.lackNoticed) {
            return askSupplement(life, step, now);
        }
        return examines && life.fate().opinionAsked() && life.askedAt == null
                ? askOpinion(life, step, now)
                : complete(step);
    }

    static Move complete(OpenStep step) {
        return new Move.Complete(step.id(), facts(step), null, null);
    }

    private static Move decide(Life life, OpenStep step) {
        return life.fate().granted()
                ? new Move.Decide(step.id(), Decision.GRANTED, "Đồng ý cấp theo đề nghị.", List.of(), facts(step))
                : new Move.Decide(
                        step.id(),
                        Decision.REFUSED,
                        "Thông tin kê khai không khớp với sổ gốc lưu tại cơ quan.",
                        List.of(),
                        facts(step));
    }

    private static Move askOpinion(Life life, OpenStep step, Instant now) {
        life.askedAt = step.id();
        life.planned.remove(step.id());
        return new Move.AskOpinion(
                step.id(),
                otherUnit(step.unit()),
                "Đề nghị quý cơ quan cho ý kiến về thông tin trong hồ sơ.",
                life.offer().calendar().plus(now, WorkingTime.ofMinutes(Pace.MINUTES_FOR_OPINION)));
    }

    /** Two departments that often know more than the others. */
    private static String otherUnit(String unit) {
        return unit.equals("H57.04") ? "H57.07" : "H57.04";
    }

    private static Move askSupplement(Life life, OpenStep step, Instant now) {
        life.lackNoticed = true;
        var lack = new Move.Lack(
                "Bản chụp giấy tờ tùy thân",
                "Ảnh bị mờ, không đọc được số; đề nghị chụp lại rõ cả hai mặt.",
                null,
                null);
        return new Move.AskSupplement(step.id(), List.of(lack), null, now.plus(Duration.ofDays(DAYS_TO_ANSWER)));
    }

    private static Map<String, Object> facts(OpenStep step) {
        var facts = new HashMap<String, Object>();
        step.choices().stream()
                .filter(choice -> !choice.variable().equals("decision"))
                .forEach(choice -> facts.putIfAbsent(choice.variable(), choice.value()));
        return facts;
    }
}
