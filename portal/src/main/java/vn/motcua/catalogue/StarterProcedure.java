// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;

/** A procedure as a file of the starter content writes it: by people, for people, with limits in words. */
record StarterProcedure(
        String code,
        Wording name,
        Wording intro,
        Set<Tier> tiers,
        Wording field,
        String authority,
        String decision,
        List<String> subjects,
        OnlineLevel online,
        List<StarterWay> ways,
        List<StarterPaper> papers,
        List<Result> results,
        List<String> legalBasis,
        Wording conditions,
        List<String> lifeEvents,
        List<StarterHandling> handling,
        List<Doubt> doubts) {

    private static final UUID NOT_YET = new UUID(0, 0);

    StarterProcedure {
        doubts = Objects.requireNonNullElse(doubts, List.of());
    }

    record StarterWay(Channel channel, String limit, boolean free, List<StarterFee> fees, Wording note) {

        Way way() {
            return new Way(
                    channel,
                    TimeLimit.parse(limit),
                    limit,
                    free,
                    fees.stream()
                            .map(fee -> new Fee(fee.dong, fee.what, fee.when, fee.times, ""))
                            .toList(),
                    note);
        }
    }

    record StarterFee(@Nullable Long dong, Wording what, String when, String times) {

        StarterFee {
            times = Objects.requireNonNullElse(times, "");
        }
    }

    record StarterPaper(
            String key,
            Wording name,
            Wording group,
            int originals,
            int copies,
            boolean onlyShown,
            boolean required,
            String when,
            String template) {

        Paper paper() {
            return new Paper(key, name, group, originals, copies, onlyShown, required, when, template, false);
        }
    }

    record StarterHandling(
            String receives,
            String handles,
            String process,
            SupplementPolicy supplement,
            boolean afterThreeIsTomorrow,
            LocalDate from,
            @Nullable LocalDate to) {}

    static StarterProcedure read(String json) {
        return Json.read(json, StarterProcedure.class);
    }

    Procedure procedure() {
        return new Procedure(
                NOT_YET,
                0,
                code,
                name,
                intro,
                tiers,
                new Field(Folded.slug(field.vi()), field),
                "",
                "",
                authority,
                subjects,
                Audience.of(subjects),
                online,
                ways.stream().map(StarterWay::way).toList(),
                papers.stream().map(StarterPaper::paper).toList(),
                results,
                legalBasis,
                conditions,
                new LinkedHashSet<>(lifeEvents),
                decision,
                "",
                true,
                doubts);
    }

    List<HandlingRow> rules() {
        return handling.stream()
                .map(rule -> new HandlingRow(
                        code,
                        rule.receives,
                        rule.handles,
                        rule.process,
                        rule.supplement,
                        rule.afterThreeIsTomorrow,
                        rule.from,
                        rule.to))
                .toList();
    }
}
