// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Actor;
import vn.motcua.vault.Arrival;
import vn.motcua.vault.Arrivals;
import vn.motcua.vault.Arrivals.Beginning;
import vn.motcua.vault.Arrivals.Piece;

/**
 * Files in pieces, by the protocol tus 1.0 (creation, termination, expiration), so that a broken line loses no more than a piece.
 * Forms send their files this way when the script runs, and as they are otherwise ({@link ArrivedFiles}).
 */
@Controller
class ArrivalsController {

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";

    private final Arrivals arrivals;
    private final MessageSource words;

    ArrivalsController(Arrivals arrivals, MessageSource words) {
        this.arrivals = arrivals;
        this.words = words;
    }

    @PostMapping("/account/uploads")
    ResponseEntity<String> begin(
            Actor reader,
            @RequestHeader(name = "Upload-Length", defaultValue = "0") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            Locale locale) {
        return switch (arrivals.begin(reader, nameIn(metadata), length)) {
            case Beginning.Begun(var arrival) ->
                answer(HttpStatus.CREATED)
                        .header(HttpHeaders.LOCATION, "/account/uploads/" + arrival.id())
                        .header("Upload-Expires", expires(arrival))
                        .build();
            case Beginning.Not(var refused) ->
                answer(
                                refused.code().equals("FILE_TOO_LARGE")
                                        ? HttpStatus.CONTENT_TOO_LARGE
                                        : HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(words.getMessage(
                                refused.messageKey(), refused.args().toArray(), locale));
        };
    }

    @RequestMapping(path = "/account/uploads/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> howMuch(Actor reader, @PathVariable UUID id) {
        var arrival = arrival(reader, id);
        return answer(HttpStatus.OK)
                .header("Upload-Offset", String.valueOf(arrival.received()))
                .header("Upload-Length", String.valueOf(arrival.length()))
                .header("Upload-Expires", expires(arrival))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @PatchMapping("/account/uploads/{id}")
    ResponseEntity<Void> add(
            Actor reader,
            @PathVariable UUID id,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") long offset,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = "") String type,
            HttpServletRequest request)
            throws IOException {
        var arrival = arrival(reader, id);
        if (!type.startsWith(PIECE)) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        return switch (arrivals.add(arrival, offset, request.getInputStream())) {
            case Piece.Received(var now) -> received(HttpStatus.NO_CONTENT, now.received());
            case Piece.OutOfPlace(var received) -> received(HttpStatus.CONFLICT, received);
            case Piece.Busy() -> answer(HttpStatus.LOCKED).build();
            case Piece.TooMuch() -> answer(HttpStatus.CONTENT_TOO_LARGE).build();
        };
    }

    @DeleteMapping("/account/uploads/{id}")
    ResponseEntity<Void> abandon(Actor reader, @PathVariable UUID id) {
        arrivals.abandon(reader, arrival(reader, id).id());
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private Arrival arrival(Actor reader, UUID id) {
        return arrivals.find(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Void> received(HttpStatus status, long offset) {
        return answer(status).header("Upload-Offset", String.valueOf(offset)).build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION);
    }

    private static String expires(Arrival arrival) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(arrival.expiresAt().atOffset(ZoneOffset.UTC));
    }

    /** {@code filename bmFtZS5wZGY=}, beside other pairs. */
    private static String nameIn(String metadata) {
        return Stream.of(metadata.split(","))
                .map(String::strip)
                .filter(pair -> pair.startsWith("filename "))
                .map(pair -> decoded(pair.substring("filename ".length()).strip()))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
