// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.ProcedureQuery;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Tier;
import vn.motcua.platform.Slice;

@RestController
@RequestMapping("/api/v1/procedures")
@Tag(name = "Procedures")
class ProceduresApi {

    private final Procedures procedures;
    private final Handlings handlings;
    private final Wording wording;

    ProceduresApi(Procedures procedures, Handlings handlings, Wording wording) {
        this.procedures = procedures;
        this.handlings = handlings;
        this.wording = wording;
    }

    @GetMapping
    @Operation(
            summary = "Find procedures",
            description = "Best first; with or without marks, in Vietnamese or English. Read on with \"next\".")
    Slice<FoundJson> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String next) {
        var query = new ProcedureQuery(
                q,
                field,
                oneOf(Tier.class, "level", level),
                oneOf(Audience.class, "audience", audience),
                event,
                next,
                size);
        return procedures.search(query).map(FoundJson::of);
    }

    @GetMapping("/{code}")
    @Operation(summary = "A procedure whole: papers, fees, time limits, and the units where it may be filed")
    ProcedureJson procedure(@PathVariable String code) {
        return procedures
                .find(code)
                .map(procedure ->
                        ProcedureJson.of(procedure, handlings.canBeFiled(code) ? handlings.unitsFor(code) : List.of()))
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "UNKNOWN", wording.of("api.procedure.unknown", List.of(code))));
    }

    private <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        HttpStatus.BAD_REQUEST,
                        "NOT_ONE_OF",
                        wording.of("api.not-one-of", List.of(field, text, Arrays.toString(type.getEnumConstants())))));
    }
}
