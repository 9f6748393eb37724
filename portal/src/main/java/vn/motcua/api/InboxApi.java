// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Slice;

@RestController
@Tag(name = "Inbox")
class InboxApi {

    private final Dossiers dossiers;

    InboxApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/api/v1/inbox")
    @Operation(summary = "The steps on your desk, what is due first at the top")
    Slice<InboxRow> inbox(
            Actor actor,
            @RequestParam(defaultValue = "ALL") InboxFilter.Tray tray,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "25") int size,
            @RequestParam(required = false) @Nullable String next) {
        return dossiers.inbox(actor, new InboxFilter(tray, unit, size), next);
    }
}
