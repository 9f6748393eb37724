// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Unit;
import vn.motcua.api.FoundJson.LimitJson;
import vn.motcua.catalogue.Audience;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Doubt;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Tier;
import vn.motcua.catalogue.Way;
import vn.motcua.catalogue.Wording;

/** A procedure whole. Texts have {@code vi} and {@code en}; an empty {@code en} was not written. */
record ProcedureJson(
        String code,
        int version,
        Wording name,
        Wording intro,
        Set<Tier> levels,
        String field,
        Wording fieldName,
        List<String> subjects,
        Set<Audience> audiences,
        OnlineLevel online,
        List<WayJson> ways,
        List<PaperJson> papers,
        List<ResultJson> results,
        List<String> legalBasis,
        Wording conditions,
        Set<String> lifeEvents,
        String authority,
        String decision,
        List<UnitJson> units,
        List<Doubt> doubts) {

    record WayJson(
            Channel channel,
            @Nullable LimitJson limit,
            String limitAsGiven,
            boolean free,
            List<FeeJson> fees,
            Wording note) {

        static WayJson of(Way way) {
            return new WayJson(
                    way.channel(),
                    LimitJson.of(way.limit()),
                    way.limitAsGiven(),
                    way.free(),
                    way.fees().stream()
                            .map(fee -> new FeeJson(fee.dong(), fee.what(), fee.when(), fee.times(), fee.asGiven()))
                            .toList(),
                    way.note());
        }
    }

    record FeeJson(@Nullable Long dong, Wording what, String when, String times, String asGiven) {}

    record PaperJson(
            String key,
            Wording name,
            Wording group,
            int originals,
            int copies,
            boolean onlyShown,
            boolean required,
            String when) {

        static PaperJson of(Paper paper) {
            return new PaperJson(
                    paper.key(),
                    paper.name(),
                    paper.group(),
                    paper.originals(),
                    paper.copies(),
                    paper.onlyShown(),
                    paper.required(),
                    paper.when());
        }
    }

    record ResultJson(String code, Wording name) {}

    record UnitJson(String code, String name, String nameEn) {}

    static ProcedureJson of(Procedure procedure, List<Unit> units) {
        return new ProcedureJson(
                procedure.code(),
                procedure.number(),
                procedure.name(),
                procedure.intro(),
                procedure.tiers(),
                procedure.field().code(),
                procedure.field().name(),
                procedure.subjects(),
                procedure.audiences(),
                procedure.online(),
                procedure.ways().stream().map(WayJson::of).toList(),
                procedure.papersToBring().stream().map(PaperJson::of).toList(),
                procedure.results().stream()
                        .map(each -> new ResultJson(each.code(), each.name()))
                        .toList(),
                procedure.legalBasis(),
                procedure.conditions(),
                procedure.lifeEvents(),
                procedure.authority(),
                procedure.decision(),
                units.stream()
                        .map(unit -> new UnitJson(unit.code(), unit.name(), unit.nameEn()))
                        .toList(),
                procedure.doubts());
    }
}
