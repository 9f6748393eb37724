// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.campaign.Campaign;
import vn.motcua.campaign.DrawLine;
import vn.motcua.campaign.DrawLine.Role;
import vn.motcua.campaign.DrawLine.Stage;
import vn.motcua.campaign.Wording;
import vn.motcua.survey.sample.Drawing;
import vn.motcua.survey.sample.Drawing.Audited;
import vn.motcua.survey.sample.Method;
import vn.motcua.survey.sample.Plan;
import vn.motcua.survey.sample.Plan.PlanStage;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;

/**
 * Draws the villages of a campaign: districts in each province where the frame has them, communes, villages; certain units
 * first, the others with probabilities proportional to size. The same frame, plan and seed draw the same villages. Pure.
 */
public final class SampleDraw {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<FrameRow> frame;
    private final List<Stage> stages;
    private final Drawing drawing;
    private final List<DrawLine> account = new ArrayList<>();
    private final List<DrawnVillage> villages = new ArrayList<>();
    private final List<DrawnVillage> reserves = new ArrayList<>();
    private final Map<List<String>, Double> known = new HashMap<>();
    private int counted;

    /** @throws BadData when the plan does not fit the frame */
    public SampleDraw(List<FrameRow> frame, Campaign.Outline outline, long seed) {
        this.frame = frame;
        var hasDistricts = frame.stream().anyMatch(row -> !row.district().isEmpty());
        this.stages = hasDistricts
                ? List.of(Stage.DISTRICT, Stage.COMMUNE, Stage.VILLAGE)
                : List.of(Stage.COMMUNE, Stage.VILLAGE);
        this.drawing = new Drawing(table(), plan(outline), seed);
        drawing.draw().forEach(this::take);
    }

    private Plan plan(Campaign.Outline outline) {
        var plan = new ArrayList<PlanStage>();
        for (var stage : stages) {
            var size = switch (stage) {
                case DISTRICT -> outline.districts();
                case COMMUNE -> outline.communes();
                case VILLAGE -> outline.villages();
            };
            var name = stage.name().toLowerCase(Locale.ROOT);
            plan.add(new PlanStage(
                    name,
                    plan.isEmpty() ? List.of("province") : List.of(),
                    "size",
                    size.draws(),
                    "certain_" + name,
                    Method.SYSTEMATIC,
                    stage == Stage.VILLAGE ? outline.reserveVillages() : 0));
        }
        return new Plan(plan, outline.quota());
    }

    private Table table() {
        return new Table(
                "frame",
                frame.size(),
                List.of(
                        words("province", FrameRow::province),
                        words("district", FrameRow::district),
                        words("commune", FrameRow::commune),
                        words("village", FrameRow::village),
                        words("class", FrameRow::kind),
                        new NumberColumn(
                                "size",
                                frame.stream().mapToDouble(FrameRow::size).toArray()),
                        words("certain_district", row -> row.certainDistrict() ? "1" : "0"),
                        words("certain_commune", row -> row.certainCommune() ? "1" : "0"),
                        words("certain_village", row -> row.certainVillage() ? "1" : "0")));
    }

    private Column words(String name, Function<FrameRow, String> of) {
        return TextColumn.of(name, frame.stream().map(of).toList());
    }

    /** What cannot be drawn, for all to draw are certain, has no probability and cannot step in either. */
    private void take(Audited unit) {
        var stage = stages.get(unit.stage() - 1);
        var role = unit.overall() > 0 ? Role.valueOf(unit.role().name()) : Role.LEFT;
        account.add(
                new DrawLine(stage, unit.unit().names(), unit.unit().size(), unit.probability(), unit.overall(), role));
        if (stage == Stage.VILLAGE && role != Role.LEFT) {
            (role == Role.DRAWN ? villages : reserves).add(village(unit));
        }
    }

    /**
     * The first unit on the way down that was left to chance is the one whose spread makes the errors; a village that was
     * certain all the way is one itself. Certain units make no strata of their own: most would hold a single unit left to
     * chance, of which no spread can be seen, so they are collapsed into their province, which errs on the safe side.
     */
    private DrawnVillage village(Audited unit) {
        var names = unit.unit().names();
        var depth = 2;
        while (depth < names.size() && probabilities().getOrDefault(names.subList(0, depth), 1.0) == 1) {
            depth++;
        }
        var cluster = String.join(" / ", names.subList(0, depth));
        return new DrawnVillage(
                frame.get(unit.unit().rows()[0]), unit.overall(), names.getFirst(), cluster, unit.order());
    }

    /** Of all units seen so far, by their names from the province down; units come after those they lie in. */
    private Map<List<String>, Double> probabilities() {
        for (; counted < account.size(); counted++) {
            known.put(account.get(counted).path(), account.get(counted).probability());
        }
        return known;
    }

    List<DrawLine> account() {
        return account;
    }

    /** Where a province has one cluster only, each respondent is one. */
    public List<DrawnVillage> villages() {
        return clustered(villages);
    }

    /** Villages of the same communes that were not drawn, in the order in which they step in. */
    List<DrawnVillage> reserves() {
        var byCommune = reserves.stream()
                .collect(Collectors.groupingBy(SampleDraw::commune, LinkedHashMap::new, Collectors.toList()));
        return clustered(byCommune.values().stream()
                .flatMap(some -> some.stream().sorted(Comparator.comparingInt(DrawnVillage::rank)))
                .toList());
    }

    private static List<String> commune(DrawnVillage village) {
        return List.of(
                village.place().province(),
                village.place().district(),
                village.place().commune());
    }

    private List<DrawnVillage> clustered(List<DrawnVillage> some) {
        var clusters = villages.stream()
                .collect(Collectors.groupingBy(
                        DrawnVillage::stratum, Collectors.mapping(DrawnVillage::cluster, Collectors.toSet())));
        return some.stream()
                .map(one -> clusters.getOrDefault(one.stratum(), Set.of()).size() > 1 ? one : one.alone())
                .toList();
    }

    public List<Wording> remarks() {
        return drawing.remarks().stream()
                .map(remark -> new Wording(remark.in(VIETNAMESE), remark.in(Locale.ENGLISH)))
                .toList();
    }
}
