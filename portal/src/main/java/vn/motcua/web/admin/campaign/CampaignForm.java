// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.SampleSize;

/** What an administrator typed about a campaign; each field is null when the request lacks it. */
public record CampaignForm(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String series,
        @Nullable String year,
        @Nullable String districts,
        @Nullable String communes,
        @Nullable String villages,
        @Nullable String quota,
        @Nullable String reserve,
        @Nullable String reserveVillages,
        @Nullable String instrument) {

    private static final int LONGEST = 200;

    /** PAPI's own sample as a beginning: three districts, two communes, two villages and one in reserve, 16 people and 8 in reserve. */
    static CampaignForm beginning(int year) {
        return new CampaignForm("", "", "khao-sat", Integer.toString(year), "3", "2", "2", "16", "8", "1", "");
    }

    static CampaignForm of(Campaign campaign) {
        var outline = campaign.outline();
        return new CampaignForm(
                outline.title(),
                outline.titleEn(),
                outline.series(),
                Integer.toString(outline.year()),
                outline.districts().text(),
                outline.communes().text(),
                outline.villages().text(),
                Integer.toString(outline.quota()),
                Integer.toString(outline.reserve()),
                Integer.toString(outline.reserveVillages()),
                campaign.instrument());
    }

    /** What was typed into a field, as it is shown again. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** The names of the fields that are wrong. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (text(title).isEmpty() || text(title).length() > LONGEST) {
            wrong.add("title");
        }
        if (text(titleEn).length() > LONGEST) {
            wrong.add("titleEn");
        }
        if (!text(series).matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")) {
            wrong.add("series");
        }
        if (!text(year).matches("20\\d\\d")) {
            wrong.add("year");
        }
        sizes(wrong);
        return wrong;
    }

    private void sizes(List<String> wrong) {
        if (size(districts).isEmpty()) {
            wrong.add("districts");
        }
        if (size(communes).isEmpty()) {
            wrong.add("communes");
        }
        if (size(villages).isEmpty()) {
            wrong.add("villages");
        }
        if (!text(quota).matches("[1-9]\\d?|1\\d\\d|200")) {
            wrong.add("quota");
        }
        if (!text(reserve).matches("\\d\\d?|1\\d\\d|200")) {
            wrong.add("reserve");
        }
        if (!spare().matches("[1-4]?\\d|50")) {
            wrong.add("reserveVillages");
        }
    }

    /** Whoever leaves it empty wants none. */
    private String spare() {
        return text(reserveVillages).isEmpty() ? "0" : text(reserveVillages);
    }

    private static Optional<SampleSize> size(@Nullable String typed) {
        return SampleSize.of(text(typed));
    }

    /** Ask {@link #wrong} before. */
    Outline outline() {
        return new Outline(
                text(title),
                text(titleEn),
                text(series),
                Integer.parseInt(text(year)),
                size(districts).orElseThrow(),
                size(communes).orElseThrow(),
                size(villages).orElseThrow(),
                Integer.parseInt(text(quota)),
                Integer.parseInt(text(reserve)),
                Integer.parseInt(spare()));
    }
}
