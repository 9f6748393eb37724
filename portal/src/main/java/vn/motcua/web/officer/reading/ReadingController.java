// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.identity.Actor;
import vn.motcua.remarks.Fault;
import vn.motcua.remarks.Faults;
import vn.motcua.vault.Vault;
import vn.motcua.web.Flash;
import vn.motcua.web.Forms;
import vn.motcua.web.Pages;
import vn.motcua.web.officer.FaultFields;
import vn.motcua.web.officer.inbox.DeskBars;
import vn.motcua.web.officer.inbox.ListPlace;
import vn.motcua.web.officer.phrases.PhraseBars;
import vn.motcua.wording.Purpose;

/**
 * Reads a dossier, paper beside form. Each button keeps what was marked so far: going to the next sheet loses nothing, with
 * a script or without.
 */
@Controller
class ReadingController {

    /** Pixels of the longer side; half as many more for each step nearer. */
    private static final int SIZE = 900;

    private final Pages pages;
    private final Dossiers dossiers;
    private final ReadingPage page;
    private final Faults faults;
    private final PhraseBars phrases;
    private final Forms forms;
    private final Vault vault;

    ReadingController(
            Pages pages,
            Dossiers dossiers,
            ReadingPage page,
            Faults faults,
            PhraseBars phrases,
            Forms forms,
            Vault vault) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.page = page;
        this.faults = faults;
        this.phrases = phrases;
        this.forms = forms;
        this.vault = vault;
    }

    @GetMapping("/desk/dossiers/{code}/reading")
    View read(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String look,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String done) {
        var dossier = visible(actor, code);
        var bar = DeskBars.whileReading(dossier.code(), list, done);
        return pages.show("officer/reading", page.of(actor, dossier, look, bar, locale));
    }

    @PostMapping("/desk/dossiers/{code}/reading")
    View mark(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String look,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var dossier = visible(actor, code);
        var asking = Faults.asking(dossier);
        if (asking.isEmpty()) {
            redirect.addFlashAttribute(Flash.NAME, Flash.problem("officer.movedOn"));
            return Pages.goTo(ListPlace.with("/desk/dossiers/" + dossier.code(), list));
        }
        var written = PhraseBars.isPressed(fields)
                ? phrases.inserted(actor, Purpose.SUPPLEMENT, dossier.procedureCode(), fields, locale)
                : fields;
        faults.mark(actor, dossier, typed(dossier, written));
        if (action.equals("ask")) {
            return Pages.goTo(ListPlace.with(addressOf(asking.get(), dossier), list));
        }
        if (look.isEmpty()) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("reading.saved"));
        }
        var here = Look.of(look.isEmpty() ? at : look, dossier.papers()).text();
        return Pages.goTo(ListPlace.with("/desk/dossiers/" + dossier.code() + "/reading?look=" + here, list));
    }

    private static String addressOf(PossibleMove asking, DossierView dossier) {
        return "/desk/dossiers/" + dossier.code() + "/moves/" + asking.kind() + "?step=" + asking.step();
    }

    /** Only what the page asked about is marked or freed: the papers looked at, and all answers. */
    private List<Fault> typed(DossierView dossier, Map<String, String> fields) {
        var papers = IntStream.range(0, dossier.papers().size())
                .boxed()
                .flatMap(number -> Optional.ofNullable(fields.get(FaultFields.ofPaper(number)))
                        .map(why -> Fault.ofPaper(dossier.papers().get(number).name(), why))
                        .stream());
        var form = forms.get(dossier.formVersion());
        var answers = form.summary(dossier.answers(), Locale.of("vi")).parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> form.isAnsweredByPeople(row.path()))
                .flatMap(row -> Optional.ofNullable(fields.get(FaultFields.ofAnswer(row.path())))
                        .map(why -> Fault.ofAnswer(row.path(), why))
                        .stream());
        return Stream.concat(papers, answers).toList();
    }

    /** A page of a file as a picture. */
    @GetMapping("/desk/dossiers/{code}/files/{file}/sheet")
    ResponseEntity<byte[]> sheet(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "1") int zoom) {
        if (!dossiers.mayRead(actor, code, file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var size = SIZE + SIZE * Math.clamp(zoom, 1, Look.NEAREST) / 2;
        return vault.sheet(vault.get(file), page, turn / 90 * 90, size)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private DossierView visible(Actor actor, String code) {
        return dossiers.view(actor, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
