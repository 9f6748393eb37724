// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.chart.Raster;
import vn.motcua.index.LeagueTables;
import vn.motcua.index.Profile;
import vn.motcua.index.Profiles;
import vn.motcua.web.Attachment;

/** The charts as files: as SVG, or as PNG for texts that take no SVG. */
@Controller
class PictureController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final LeagueTables tables;
    private final Profiles profiles;
    private final Frames frames;
    private final LeagueText leagueText;
    private final ProfileText profileText;
    private final CompareText compareText;
    private final TimelineText timelineText;
    private final Pictures pictures;

    PictureController(
            LeagueTables tables,
            Profiles profiles,
            Frames frames,
            LeagueText leagueText,
            ProfileText profileText,
            CompareText compareText,
            TimelineText timelineText,
            Pictures pictures) {
        this.tables = tables;
        this.profiles = profiles;
        this.frames = frames;
        this.leagueText = leagueText;
        this.profileText = profileText;
        this.compareText = compareText;
        this.timelineText = timelineText;
        this.pictures = pictures;
    }

    @GetMapping("/index/{series}/{year}/pictures/{picture}")
    ResponseEntity<byte[]> picture(
            @PathVariable String series,
            @PathVariable int year,
            @PathVariable String picture,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(name = "province", defaultValue = "") List<String> provinces,
            Locale locale) {
        var wave = frames.wave(series, year);
        var node = Frames.part(wave, part);
        var frame = frames.of(series, year, node.code(), "table", locale);
        var isPng = picture.endsWith(".png");
        var drawn = switch (isPng ? picture.replaceFirst("\\.png$", ".svg") : picture) {
            case "table.svg" ->
                leagueText.picture(tables.find(series, year, node.code()).orElseThrow(Frames::notThere), locale);
            case "map.svg" ->
                pictures.map(frame, tables.find(series, year, node.code()).orElseThrow(Frames::notThere), locale);
            case "outlines.svg" ->
                pictures.outlines(frame, tables.find(series, year, node.code()).orElseThrow(Frames::notThere), locale)
                        .orElseThrow(Frames::notThere);
            case "star.svg" -> pictures.star(frame, profile(series, year, provinces), locale);
            case "moved.svg" -> moved(frame, profile(series, year, provinces), locale);
            case "lines.svg" ->
                timelineText
                        .view(frame, wave.division(), compareText.chosen(wave, provinces), locale)
                        .picture();
            default -> throw Frames.notThere();
        };
        return ResponseEntity.ok()
                .contentType(isPng ? MediaType.IMAGE_PNG : SVG)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(frame.fileName(picture)))
                .body(isPng ? Raster.png(drawn) : drawn.getBytes(StandardCharsets.UTF_8));
    }

    private String moved(Frame frame, Profile profile, Locale locale) {
        if (profile.moved().isEmpty()) {
            throw Frames.notThere();
        }
        return pictures.moved(profileText.frame(profile, locale), profile, locale);
    }

    private Profile profile(String series, int year, List<String> provinces) {
        return provinces.stream()
                .findFirst()
                .flatMap(place -> profiles.find(series, year, place))
                .filter(profile -> !profile.dimensions().isEmpty())
                .orElseThrow(Frames::notThere);
    }
}
