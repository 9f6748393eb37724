// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.DraftedMoves;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Actor;

@RestController
@RequestMapping("/api/v1/dossiers")
@Tag(name = "Dossiers")
class DossiersApi {

    private final Dossiers dossiers;
    private final DraftedMoves drafted;
    private final MoveJson moves;
    private final Wording wording;

    DossiersApi(Dossiers dossiers, DraftedMoves drafted, MoveJson moves, Wording wording) {
        this.dossiers = dossiers;
        this.drafted = drafted;
        this.moves = moves;
        this.wording = wording;
    }

    record FiledJson(UUID id, String code, Status status, int statusNumber, boolean repeated) {}

    record MovedJson(String code, Status status, int statusNumber) {}

    @PostMapping
    @Operation(
            summary = "File a dossier",
            description =
                    "Send an Idempotency-Key: the same key again gives the first dossier again (200 in place of 201).")
    @ApiResponse(responseCode = "201", description = "Filed")
    @ApiResponse(responseCode = "200", description = "Filed before, with the same key")
    ResponseEntity<FiledJson> file(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody DossierJson dossier) {
        return switch (dossiers.file(actor, dossier.filing(key))) {
            case FilingOutcome.Filed filed ->
                ResponseEntity.status(filed.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                        .location(URI.create("/api/v1/dossiers/" + filed.code()))
                        .body(new FiledJson(
                                filed.id(),
                                filed.code(),
                                filed.status(),
                                filed.status().number(),
                                filed.repeated()));
            case FilingOutcome.FiledBefore before ->
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "FILED_BEFORE",
                        wording.of("api.filed-before", List.of(before.code(), before.at())),
                        Map.of("dossier", before.code()));
            case FilingOutcome.NotFiled not ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "NOT_FILED",
                        wording.of("api.not-filed", List.of(not.problems().size())),
                        Map.of(
                                "errors",
                                not.problems().stream().map(this::problem).toList()));
        };
    }

    private Map<String, Object> problem(FilingOutcome.Problem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", problem.code());
        body.put("field", problem.field());
        body.put("pointer", Pointer.to(problem));
        body.put("detail", wording.either(problem.messageVi(), problem.messageEn()));
        return body;
    }

    @GetMapping("/{code}")
    @Operation(summary = "A dossier, for those who may see it")
    DossierView dossier(Actor actor, @PathVariable String code) {
        return dossiers.view(actor, code).orElseThrow(unknown());
    }

    @GetMapping("/{code}/progress")
    @Operation(summary = "How far a dossier is: public, without a word about a person")
    Progress progress(@PathVariable String code) {
        return dossiers.progress(code).orElseThrow(unknown());
    }

    @GetMapping("/{code}/actions")
    @Operation(summary = "What you may do with it now")
    List<PossibleMove> actions(Actor actor, @PathVariable String code) {
        return dossiers.view(actor, code).orElseThrow(unknown()).moves();
    }

    @PostMapping("/{code}/actions")
    @Operation(
            summary = "Do something with it",
            description =
                    "\"action\" names what; GET …/actions lists what is possible. COMPLETE and DECIDE take the draft of the "
                            + "decision along when \"draft\" is the number of its newest version; DECIDE signs it.")
    MovedJson act(Actor actor, @PathVariable String code, @RequestBody Map<String, Object> body) {
        return switch (outcome(actor, code, moves.read(body), moves.draft(body))) {
            case Outcome.Done done ->
                new MovedJson(done.code(), done.status(), done.status().number());
            case Outcome.Refused refused
            when refused.isUnknown() -> throw unknown().get();
            case Outcome.Refused refused -> throw Problem.of(refused, wording);
        };
    }

    private Outcome outcome(Actor actor, String code, Move move, Optional<Integer> draft) {
        return draft.isEmpty()
                ? dossiers.move(actor, code, move)
                : drafted.move(actor, dossiers.view(actor, code).orElseThrow(unknown()), move, draft.get());
    }

    private Supplier<Problem> unknown() {
        return () -> new Problem(HttpStatus.NOT_FOUND, "UNKNOWN", wording.of("api.unknown", List.of()));
    }
}
