// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.campaign.NewProvinces;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.web.Attachment;
import vn.motcua.web.Pages;

/** The 34 provinces since July 2025 in a wave, as a page and as files. */
@Controller
@RequestMapping("/index/{series}/{year}")
class NewProvincesController {

    private final Pages pages;
    private final PublishedSeries published;
    private final NewProvinces provinces;
    private final UnitsText text;
    private final UnitsFiles files;

    NewProvincesController(
            Pages pages, PublishedSeries published, NewProvinces provinces, UnitsText text, UnitsFiles files) {
        this.pages = pages;
        this.published = published;
        this.provinces = provinces;
        this.text = text;
        this.files = files;
    }

    @GetMapping("/units")
    View units(@PathVariable String series, @PathVariable int year, Locale locale) {
        return pages.show("index/units", text.view(series, year, found(series, year), locale));
    }

    @GetMapping("/units.csv")
    void csv(@PathVariable String series, @PathVariable int year, HttpServletResponse response) throws IOException {
        var found = found(series, year);
        var about = head(series, year, "text/csv;charset=UTF-8", "units.csv", response);
        files.csv(about, found, response.getWriter());
    }

    @GetMapping("/units.json")
    void json(@PathVariable String series, @PathVariable int year, HttpServletResponse response) throws IOException {
        var found = found(series, year);
        var about = head(series, year, "application/json;charset=UTF-8", "units.json", response);
        files.json(about, found, response.getWriter());
    }

    private NewProvinces.Found found(String series, int year) {
        return provinces.find(series, year).orElseThrow(Frames::notThere);
    }

    private Series head(String series, int year, String type, String name, HttpServletResponse response) {
        var about = published.find(series).orElseThrow(Frames::notThere);
        Attachment.head(response, type, about.fileName(year + "-" + name));
        return about;
    }
}
