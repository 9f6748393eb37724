// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.motcua.SignedIn;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Role;
import vn.motcua.improvement.Improvement;
import vn.motcua.improvement.Improvements;
import vn.motcua.index.SampleIndex;

/** The gallery's pages of the self-assessment: with plans, for who may not make any, where nobody can tell, with errors. */
@Controller
@Profile("gallery")
class AssessmentGallery {

    private static final Actor PLANNER = SignedIn.officer(Role.COMMITTEE_LEADER, "H57");
    private static final Actor READER = SignedIn.officer(Role.SPECIALIST, "H57.16");
    private static final String AIM =
            "Ghi ngày hẹn trả kết quả trên mọi biên nhận, đọc to cho người dân nghe, và gọi điện trước khi trễ hẹn <b>.";

    private final AssessmentController pages;
    private final Improvements improvements;

    AssessmentGallery(AssessmentController pages, Improvements improvements) {
        this.pages = pages;
        this.improvements = improvements;
    }

    private static Actor signedIn(Actor actor) {
        SecurityContextHolder.getContext().setAuthentication(ActorAuthentication.of(actor));
        return actor;
    }

    private void plan(String part, Improvement.State state) {
        var kept = improvements.find(PLANNER, SampleIndex.CODE, part);
        improvements.keep(
                PLANNER,
                new Improvement(
                        SampleIndex.CODE,
                        part,
                        AIM,
                        "H57.01",
                        "Công Tằng Tôn Nữ Thị Hoàng Phương, phó chánh văn phòng",
                        LocalDate.of(2090, 6, 30),
                        state,
                        "Đã làm ở 12 xã, phường.",
                        kept.map(Improvement::version).orElse(0),
                        ""));
    }

    @GetMapping("/help/gallery/index/assessment")
    View assessment(Locale locale) {
        plan("2.1.1", Improvement.State.UNDER_WAY);
        plan("1.1.1", Improvement.State.DONE);
        return pages.assessment(signedIn(PLANNER), SampleIndex.CODE, "2023", locale);
    }

    @GetMapping("/help/gallery/index/assessment-read")
    View read(Locale locale) {
        return pages.assessment(signedIn(READER), "papi-2021-press", "2021", locale);
    }

    @GetMapping("/help/gallery/index/plan")
    View plan(Locale locale) {
        return pages.plan(signedIn(PLANNER), SampleIndex.CODE, "3.1.1", locale);
    }

    @GetMapping("/help/gallery/index/plan-error")
    View error(Locale locale) {
        plan("4.1.1", Improvement.State.PLANNED);
        return pages.keep(
                signedIn(PLANNER),
                SampleIndex.CODE,
                "4.1.1",
                new PlanForm(AIM, "H57.01", "Hoa", "2090-01-01", "DONE", "", "0"),
                new RedirectAttributesModelMap(),
                locale);
    }

    @GetMapping("/help/gallery/index/plan-read")
    View planRead(Locale locale) {
        plan("4.1.1", Improvement.State.PLANNED);
        return pages.plan(signedIn(READER), SampleIndex.CODE, "4.1.1", locale);
    }
}
