// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.net.URI;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.blank.Blanks;
import vn.motcua.web.paper.Downloads;

/** The blank of a paper, to download and fill in by hand. */
@Controller
class BlankController {

    private final Blanks blanks;
    private final Downloads downloads;

    BlankController(Blanks blanks, Downloads downloads) {
        this.blanks = blanks;
        this.downloads = downloads;
    }

    @GetMapping("/procedures/{code}/blanks/{paper}")
    ResponseEntity<Resource> blank(@PathVariable String code, @PathVariable String paper) {
        var blank = blanks.find(code, paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = blank.file();
        return file == null
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(blank.address()))
                        .build()
                : downloads.of(file);
    }
}
