// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.imports.ImportProgress;
import vn.motcua.index.Boundaries;
import vn.motcua.index.Division;
import vn.motcua.index.PublishedSeries;
import vn.motcua.index.SampleBoundaries;
import vn.motcua.index.SampleIndex;
import vn.motcua.platform.Preparation;

/** The pages of an index that has everything: errors, breaks, what is missing, what is carried over; and of none at all. */
@Controller
@Profile("gallery")
@Order(Ordered.LOWEST_PRECEDENCE)
class IndexGallery implements Preparation {

    private static final String BASE = "/index/" + SampleIndex.CODE + "/2023";

    static final List<String> PLACES = List.of(
            "/index/papi-2021-press/2021",
            "/index/papi-2021-press/2021/provinces/46",
            BASE,
            BASE + "?part=D2",
            BASE + "/provinces/46",
            BASE + "/provinces/24",
            BASE + "/compare?province=46&province=74&province=24",
            BASE + "/map",
            BASE + "/map?shape=outlines",
            BASE + "/parts/D2",
            BASE + "/units",
            BASE + "/method",
            "/index/" + SampleIndex.CODE + "/data",
            "/help/gallery/index/assessment",
            "/help/gallery/index/assessment-read",
            "/help/gallery/index/plan",
            "/help/gallery/index/plan-error",
            "/help/gallery/index/plan-read",
            "/help/gallery/index/nothing");

    private final Pages pages;
    private final PublishedSeries published;
    private final Boundaries boundaries;

    IndexGallery(Pages pages, PublishedSeries published, Boundaries boundaries) {
        this.pages = pages;
        this.published = published;
        this.boundaries = boundaries;
    }

    @Override
    public void prepare() {
        SampleIndex.publish(published);
        try {
            var file = Files.createTempFile("gallery", ".geojson");
            boundaries.importFile(
                    Files.writeString(file, SampleBoundaries.byCode(Division.OF_63)), ImportProgress.SILENT);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/help/gallery/index/nothing")
    View nothing() {
        return pages.show("index/nothing", "");
    }
}
