// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;

/** Leaves a dossier as it is and goes on to the next one of its list. */
@Controller
class NextController {

    private final NextInList next;

    NextController(NextInList next) {
        this.next = next;
    }

    @GetMapping("/desk/next")
    View next(Actor actor, @RequestParam(required = false) @Nullable String list, RedirectAttributes redirect) {
        var place = ListPlace.find(list).orElse(new ListPlace(InboxQuestion.EVERYTHING, null));
        return Pages.goTo(next.next(actor, place).orElseGet(() -> {
            redirect.addFlashAttribute(Flash.NAME, Flash.note("desk.next.end"));
            return place.listAddress();
        }));
    }
}
