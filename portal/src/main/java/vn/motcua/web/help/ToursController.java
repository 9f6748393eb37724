// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MyDossierRow;
import vn.motcua.identity.Actor;
import vn.motcua.web.Flash;
import vn.motcua.web.Pages;
import vn.motcua.web.guide.OnTour;
import vn.motcua.web.guide.Tour;
import vn.motcua.web.guide.TourStep;

/** Leads a visitor of the demonstration from step to step. There is no such thing anywhere else. */
@Controller
@ConditionalOnBooleanProperty("motcua.demonstration")
class ToursController {

    private static final String ALL = "/help#tours";

    private final Dossiers dossiers;

    ToursController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** To the page of a step, where what it is about is marked: the browser carries the mark over any further redirect. */
    @GetMapping("/demo/tours/{tour}/{step:\\d{1,2}}")
    View go(
            @Nullable Actor visitor,
            @PathVariable String tour,
            @PathVariable int step,
            HttpServletRequest request,
            HttpServletResponse response) {
        var on = OnTour.read(tour + "." + step).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var arrived = new OnTour(on.tour(), on.tour().after(step, visitor), false);
        Touring.keep(arrived, request, response);
        var next = on.tour().step(arrived.step());
        return Pages.goTo(address(next, visitor) + "#" + next.mark());
    }

    private String address(TourStep step, @Nullable Actor visitor) {
        return step.address().contains(TourStep.MINE)
                ? mine(visitor)
                        .map(code ->
                                step.address().replace(TourStep.MINE, UriUtils.encode(code, StandardCharsets.UTF_8)))
                        .orElse("/my")
                : step.address();
    }

    /** The code of the visitor's dossier that tells most: one that waits for its owner, else the newest. */
    private Optional<String> mine(@Nullable Actor visitor) {
        if (visitor == null || !visitor.isCitizen()) {
            return Optional.empty();
        }
        var rows = dossiers.mine(visitor, null).rows();
        return rows.stream()
                .filter(MyDossierRow::myTurn)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(MyDossierRow::code);
    }

    /** For later: the page of help offers to go on. */
    @GetMapping("/demo/tours/leave")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        Touring.find(request).ifPresent(on -> Touring.keep(on.left(), request, response));
        return Pages.goTo(ALL);
    }

    @GetMapping("/demo/tours/{tour}/done")
    View end(
            @PathVariable String tour,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Tour.find(tour).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Touring.forget(request, response);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("tour.done"));
        return Pages.goTo(ALL);
    }
}
