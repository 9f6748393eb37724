// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.campaign.NewProvinces;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Places;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.Series;
import vn.motcua.index.Wave;

@RestController
@RequestMapping("/api/v1/index")
@Tag(name = "Index")
class IndexApi {

    private final PublishedSeries published;
    private final LeagueTables tables;
    private final NewProvinces provinces;
    private final Places places;
    private final Wording wording;

    IndexApi(PublishedSeries published, LeagueTables tables, NewProvinces provinces, Places places, Wording wording) {
        this.published = published;
        this.tables = tables;
        this.provinces = provinces;
        this.places = places;
        this.wording = wording;
    }

    @GetMapping
    @Operation(
            summary = "All published series of scores of provinces",
            description = "Kind SIMULATED: made up, no result of a survey.")
    List<IndexJson.SeriesJson> series() {
        return published.all().stream()
                .map(each -> IndexJson.SeriesJson.of(each, published.years(each.code())))
                .toList();
    }

    @GetMapping("/{series}")
    @Operation(summary = "One series: source, licence, years")
    IndexJson.SeriesJson series(@PathVariable String series) {
        return IndexJson.SeriesJson.of(get(series), published.years(series));
    }

    @GetMapping("/{series}/{year}")
    @Operation(summary = "One wave: its parts, their scales, formulas and breaks")
    IndexJson.WaveJson wave(@PathVariable String series, @PathVariable int year) {
        return IndexJson.WaveJson.of(get(series), get(series, year));
    }

    @GetMapping("/{series}/{year}/scores")
    @Operation(
            summary = "The scores of a wave, one for each province and part",
            description = "Narrowed by the code of a part or of a province. Shares are from 0 to 1. "
                    + "Where there is no value, \"missing\" says why.")
    IndexJson.ScoresJson scores(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String province) {
        return IndexJson.ScoresJson.of(
                get(series),
                year,
                get(series, year).scores().stream()
                        .filter(score -> part == null || score.node().equals(part))
                        .filter(score -> province == null || score.place().equals(province))
                        .toList());
    }

    @GetMapping("/{series}/{year}/table")
    @Operation(
            summary = "The league table of a part",
            description =
                    "With the interval of each score, the places a province may have, the chances of each group, the lead "
                            + "over the next below and the tested change since the wave before; all at the level told.")
    IndexJson.TableJson table(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String part) {
        var node = part == null ? get(series, year).root().code() : part;
        return tables.find(series, year, node)
                .map(IndexJson.TableJson::of)
                .orElseThrow(() -> unknown(series + " " + year + " " + node));
    }

    @GetMapping("/{series}/{year}/units")
    @Operation(
            summary = "What a wave says of the 34 provinces since July 2025",
            description =
                    "Scores of a part with their intervals and the places a province may have, at the level told. "
                            + "Basis MEASURED: surveyed as 34; ESTIMATED: from the answers of people of the 63 provinces before, who "
                            + "count where their province went; TAKEN_OVER: only scores of the 63 are known, so that a merged province "
                            + "has none. Where there is no value, \"missing\" says why.")
    UnitsJson units(
            @PathVariable String series,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String part) {
        var found = provinces.find(series, year).orElseThrow(() -> unknown(series + " " + year));
        var wave = found.wave();
        var node = part == null
                ? wave.root()
                : wave.find(part).orElseThrow(() -> unknown(series + " " + year + " " + part));
        var table = tables.of(get(series), wave, node);
        return UnitsJson.of(
                found.basis(),
                table,
                Stream.concat(
                                table.standings().stream()
                                        .map(each -> UnitsJson.UnitJson.of(each, places.membersOf(each.place()))),
                                table.without().stream()
                                        .map(each -> UnitsJson.UnitJson.of(each, places.membersOf(each.place()))))
                        .toList());
    }

    private Series get(String series) {
        return published.find(series).orElseThrow(() -> unknown(series));
    }

    private Wave get(String series, int year) {
        return published.wave(series, year).orElseThrow(() -> unknown(series + " " + year));
    }

    private Problem unknown(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "UNKNOWN", wording.of("api.index.unknown", List.of(what)));
    }
}
