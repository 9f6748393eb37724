// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;
import vn.motcua.campaign.OpenData;
import vn.motcua.index.PublishedSeries;
import vn.motcua.web.Attachment;

/** Files of a survey that was held here, for everybody; a wave that others published leads back to its scores. */
@Controller
class OpenDataController {

    private final OpenData data;
    private final PublishedSeries published;

    OpenDataController(OpenData data, PublishedSeries published) {
        this.data = data;
        this.published = published;
    }

    @GetMapping("/index/{series}/{year}/microdata.csv")
    void microdata(@PathVariable String series, @PathVariable int year, HttpServletResponse response)
            throws IOException {
        if (data.has(series, year)) {
            head(response, "text/csv;charset=UTF-8", series, year, "microdata.csv");
            data.microdata(series, year, response.getOutputStream());
        } else {
            leadBack(series, year, response);
        }
    }

    @GetMapping("/index/{series}/{year}/codebook.csv")
    void codebook(@PathVariable String series, @PathVariable int year, HttpServletResponse response)
            throws IOException {
        send(data.codebook(series, year), "text/csv;charset=UTF-8", "codebook.csv", series, year, response);
    }

    /** With the microdata of a survey whose weights were adjusted to it. */
    @GetMapping("/index/{series}/{year}/population.csv")
    void population(@PathVariable String series, @PathVariable int year, HttpServletResponse response)
            throws IOException {
        send(data.population(series, year), "text/csv;charset=UTF-8", "population.csv", series, year, response);
    }

    @GetMapping("/index/{series}/{year}/instrument.yaml")
    void instrument(@PathVariable String series, @PathVariable int year, HttpServletResponse response)
            throws IOException {
        send(
                data.instrument(series, year),
                "application/yaml;charset=UTF-8",
                "instrument.yaml",
                series,
                year,
                response);
    }

    private void send(
            Optional<String> text, String type, String name, String series, int year, HttpServletResponse response)
            throws IOException {
        if (text.isPresent()) {
            head(response, type, series, year, name);
            response.getOutputStream().write(text.get().getBytes(StandardCharsets.UTF_8));
        } else {
            leadBack(series, year, response);
        }
    }

    private void head(HttpServletResponse response, String type, String series, int year, String name) {
        Attachment.head(response, type, published.find(series).orElseThrow().fileName(year + "-" + name));
    }

    private static void leadBack(String series, int year, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        var safe = UriUtils.encodePathSegment(series, StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.LOCATION, "/index/" + safe + "/" + year);
    }
}
