// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.motcua.campaign.NewProvinces;
import vn.motcua.campaign.OpenData;
import vn.motcua.index.Places;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;
import vn.motcua.web.Attachment;
import vn.motcua.web.Pages;
import vn.motcua.web.component.Link;

/** All figures of a series as files. */
@Controller
class DataController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Pages pages;
    private final PublishedSeries published;
    private final Places places;
    private final Frames frames;
    private final DataJson json;
    private final OpenData answers;
    private final NewProvinces provinces;

    DataController(
            Pages pages,
            PublishedSeries published,
            Places places,
            Frames frames,
            DataJson json,
            OpenData answers,
            NewProvinces provinces) {
        this.pages = pages;
        this.published = published;
        this.places = places;
        this.frames = frames;
        this.json = json;
        this.answers = answers;
        this.provinces = provinces;
    }

    @GetMapping("/index/{series}/data")
    View data(@PathVariable String series, Locale locale) {
        var years = published.years(series);
        if (years.isEmpty()) {
            throw Frames.notThere();
        }
        var frame = frames.of(series, years.getLast(), null, "data", locale);
        return pages.show(
                "index/data",
                new DataView(
                        frame,
                        List.of(
                                file(series, "scores.csv", "scores", locale),
                                file(series, "codebook.csv", "codebook", locale),
                                file(series, "scores.json", "json", locale)),
                        years.stream()
                                .filter(year -> answers.has(series, year))
                                .map(year -> survey(series, year, locale))
                                .toList(),
                        years.reversed().stream()
                                .map(year -> units(series, year, locale))
                                .toList(),
                        columns(DataFiles.COLUMNS, locale),
                        columns(UnitsFiles.FURTHER, locale)));
    }

    private List<DataView.Column> columns(List<String> columns, Locale locale) {
        return columns.stream()
                .map(column -> new DataView.Column(column, frames.say("index.column." + column, locale)))
                .toList();
    }

    private DataView.Units units(String series, int year, Locale locale) {
        var base = "/index/" + series + "/" + year;
        var basis = provinces.basis(series, year).orElseThrow();
        return new DataView.Units(
                new Link(String.valueOf(year), base + "/units"),
                List.of(new Link("units.csv", base + "/units.csv"), new Link("units.json", base + "/units.json")),
                frames.say("index.data.units." + basis.name(), locale));
    }

    private DataView.File file(String series, String name, String words, Locale locale) {
        return new DataView.File(name, "/index/" + series + "/data/" + name, frames.say("index.data." + words, locale));
    }

    private DataView.Survey survey(String series, int year, Locale locale) {
        var names = answers.isAdjusted(series, year)
                ? List.of("microdata.csv", "codebook.csv", "population.csv", "instrument.yaml")
                : List.of("microdata.csv", "codebook.csv", "instrument.yaml");
        return new DataView.Survey(
                year,
                names.stream()
                        .map(name -> new DataView.File(
                                name,
                                "/index/" + series + "/" + year + "/" + name,
                                frames.say("index.data.survey." + name.replaceFirst("\\..*", ""), locale)))
                        .toList());
    }

    @GetMapping("/index/{series}/data/scores.csv")
    void scores(@PathVariable String series, HttpServletResponse response) throws IOException {
        var found = found(series);
        head(found, CSV, "scores.csv", response);
        DataFiles.scores(found, waves(series), places, response.getWriter());
    }

    @GetMapping("/index/{series}/data/codebook.csv")
    void codebook(@PathVariable String series, HttpServletResponse response) throws IOException {
        var found = found(series);
        head(found, CSV, "codebook.csv", response);
        DataFiles.codebook(found, waves(series), response.getWriter());
    }

    @GetMapping("/index/{series}/data/scores.json")
    void json(@PathVariable String series, HttpServletResponse response) throws IOException {
        var found = found(series);
        head(found, "application/json;charset=UTF-8", "scores.json", response);
        json.write(found, published.years(series), year -> frames.wave(series, year), response.getWriter());
    }

    private Series found(String series) {
        return published.find(series).orElseThrow(Frames::notThere);
    }

    private List<Wave> waves(String series) {
        return published.years(series).stream()
                .flatMap(year -> published.wave(series, year).stream())
                .toList();
    }

    private static void head(Series series, String type, String name, HttpServletResponse response) {
        Attachment.head(response, type, series.fileName(name));
    }
}
