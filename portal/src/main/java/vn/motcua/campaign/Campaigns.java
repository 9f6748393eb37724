// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.campaign.Campaign.Outline;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.sampling.FrameFile;
import vn.motcua.campaign.sampling.FrameRow;
import vn.motcua.campaign.sampling.SampleDraw;
import vn.motcua.campaign.sampling.SampleTable;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Actor;
import vn.motcua.index.Place;
import vn.motcua.index.Places;
import vn.motcua.platform.Ids;
import vn.motcua.survey.table.BadData;

/** Campaigns of an administrator: made, given a frame, drawn, started. What happens in the field is {@link Fieldwork}'s. */
@Service
public class Campaigns {

    /** A file of villages that is larger is no frame of this country. */
    public static final int MOST_BYTES = 20_000_000;

    private static final int MOST = 200;

    private final CampaignTable table;
    private final SampleTable sample;
    private final InterviewTable interviews;
    private final Places places;
    private final SeriesOfOthers others;
    private final Units units;
    private final CampaignChronicle chronicle;
    private final InstantSource clock;

    Campaigns(
            CampaignTable table,
            SampleTable sample,
            InterviewTable interviews,
            Places places,
            SeriesOfOthers others,
            Units units,
            CampaignChronicle chronicle,
            InstantSource clock) {
        this.table = table;
        this.sample = sample;
        this.interviews = interviews;
        this.places = places;
        this.others = others;
        this.units = units;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    public List<Campaign> all() {
        return table.all(MOST);
    }

    public Optional<Campaign> find(UUID id) {
        return table.find(id);
    }

    /** What became of the wish for a campaign. */
    public sealed interface Made {

        record Done(UUID campaign) implements Made {}

        record Refused(Hindrance why) implements Made {}
    }

    /** Makes a campaign from an instrument that was taken in. */
    @Transactional
    public Made make(Actor actor, Outline outline, String instrument) {
        if (others.have(outline.series())) {
            return new Made.Refused(Hindrance.SERIES_OF_OTHERS);
        }
        var id = Ids.next();
        table.insert(id, outline, instrument, clock.instant());
        chronicle.note(actor, Deed.ADDED, table.find(id).orElseThrow());
        return new Made.Done(id);
    }

    /** Changes a draft; what was drawn by the old plan is taken back. */
    @Transactional
    public Result change(Actor actor, UUID id, int version, Outline outline, String instrument) {
        var before = table.lock(id);
        var hindrance = before.flatMap(campaign -> draftAt(campaign, version))
                .or(() -> others.have(outline.series()) ? Optional.of(Hindrance.SERIES_OF_OTHERS) : Optional.empty());
        if (before.isEmpty() || hindrance.isPresent()) {
            return Result.refused(hindrance.orElse(Hindrance.NOT_A_DRAFT));
        }
        table.update(id, outline, instrument);
        sample.forget(id);
        chronicle.note(actor, Deed.CHANGED, table.find(id).orElseThrow());
        return Result.done();
    }

    private static Optional<Hindrance> draftAt(Campaign campaign, int version) {
        if (!campaign.isDraft()) {
            return Optional.of(Hindrance.NOT_A_DRAFT);
        }
        return campaign.version() == version ? Optional.empty() : Optional.of(Hindrance.CHANGED_ELSEWHERE);
    }

    @Transactional
    public Result discard(Actor actor, UUID id) {
        var campaign = table.lock(id);
        if (campaign.isEmpty() || !campaign.get().isDraft()) {
            return Result.refused(Hindrance.NOT_A_DRAFT);
        }
        table.delete(id);
        chronicle.note(actor, Deed.DISCARDED, campaign.get());
        return Result.done();
    }

    // ── the frame ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** What became of a file of villages: taken when nothing is wrong with it. */
    public sealed interface Framed {

        record Taken(int villages) implements Framed {}

        record Faulty(List<Fault> faults) implements Framed {}

        /** @param detail what belongs to the reason */
        record Refused(Hindrance why, String detail) implements Framed {}
    }

    /** Takes villages from CSV, all or none of them. */
    @Transactional
    public Framed frame(Actor actor, UUID id, String name, InputStream csv) {
        var campaign = table.lock(id);
        if (campaign.isEmpty() || !campaign.get().isDraft()) {
            return new Framed.Refused(Hindrance.NOT_A_DRAFT, "");
        }
        var read = FrameFile.read(csv, provinces(campaign.get()));
        if (!read.faults().isEmpty()) {
            return new Framed.Faulty(read.faults());
        }
        return keep(actor, campaign.get(), name, read.rows());
    }

    private Set<String> provinces(Campaign campaign) {
        return places.of(campaign.division()).stream().map(Place::code).collect(Collectors.toSet());
    }

    private Framed keep(Actor actor, Campaign campaign, String name, List<FrameRow> rows) {
        if (rows.isEmpty()) {
            return new Framed.Refused(Hindrance.NO_FRAME, "");
        }
        var strange = strange(campaign, rows);
        if (!strange.isEmpty()) {
            return new Framed.Refused(Hindrance.OTHER_PROVINCES, strange);
        }
        sample.replaceFrame(campaign.id(), rows);
        table.setFrame(campaign.id(), name.isBlank() ? "csv" : name, campaign.division());
        chronicle.note(actor, Deed.CHANGED, campaign, "frame", rows.size());
        return new Framed.Taken(rows.size());
    }

    /** The codes of provinces that there are not in the year of the campaign. */
    private String strange(Campaign campaign, List<FrameRow> rows) {
        var known = provinces(campaign);
        return rows.stream()
                .map(FrameRow::province)
                .filter(code -> !known.contains(code))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Takes the communes of the portal's own units, each as one village of the same size: for where no list of villages is at hand. */
    @Transactional
    public Framed frameFromUnits(Actor actor, UUID id) {
        var campaign = table.lock(id);
        if (campaign.isEmpty() || !campaign.get().isDraft()) {
            return new Framed.Refused(Hindrance.NOT_A_DRAFT, "");
        }
        var rows = units.communes().stream().map(this::whole).toList();
        return keep(actor, campaign.get(), "units", rows);
    }

    private FrameRow whole(Unit commune) {
        var province = units.get(commune.codeParts().getFirst()).division();
        return new FrameRow(
                Objects.requireNonNull(province), "", commune.name(), commune.name(), "", 1, false, false, false);
    }

    public Extent extent(UUID id) {
        return sample.extent(id);
    }

    // ── the draw ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Draws the villages; the same seed draws the same ones again. */
    @Transactional
    public Result draw(Actor actor, UUID id, long seed) {
        var campaign = table.lock(id);
        if (campaign.isEmpty() || !campaign.get().isDraft()) {
            return Result.refused(Hindrance.NOT_A_DRAFT);
        }
        var frame = sample.frame(id);
        if (frame.isEmpty()) {
            return Result.refused(Hindrance.NO_FRAME);
        }
        if (isOfOtherProvinces(campaign.get(), frame)) {
            return Result.refused(Hindrance.OTHER_PROVINCES, strange(campaign.get(), frame));
        }
        try {
            var draw = new SampleDraw(frame, campaign.get().outline(), seed);
            sample.keep(id, draw);
            table.setDrawn(id, seed, draw.remarks());
        } catch (BadData e) {
            return Result.refused(Hindrance.PLAN_DOES_NOT_FIT, e);
        }
        chronicle.note(actor, Deed.CHOSEN, campaign.get(), "drawn", seed);
        return Result.done();
    }

    /** Its year was changed after the list had come in. */
    private boolean isOfOtherProvinces(Campaign campaign, List<FrameRow> frame) {
        var division = campaign.frameDivision();
        return division != null && division != campaign.division()
                || !strange(campaign, frame).isEmpty();
    }

    /** Every unit of the frame at every stage with its probability, drawn or not. */
    @Transactional(readOnly = true)
    public void account(UUID id, Consumer<DrawLine> reader) {
        sample.account(id, reader);
    }

    /** From now on instrument, frame and sample stay; each village has its list of people to interview and in reserve. */
    @Transactional
    public Result start(Actor actor, UUID id) {
        var campaign = table.lock(id);
        if (campaign.isEmpty() || !campaign.get().isDraft()) {
            return Result.refused(Hindrance.NOT_A_DRAFT);
        }
        if (!campaign.get().isDrawn()) {
            return Result.refused(Hindrance.NOT_DRAWN);
        }
        table.start(id, clock.instant());
        interviews.open(
                id, campaign.get().outline().quota(), campaign.get().outline().reserve());
        chronicle.note(actor, Deed.OPENED, campaign.get());
        return Result.done();
    }
}
