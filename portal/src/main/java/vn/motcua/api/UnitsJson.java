// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.api.IndexJson.TextJson;
import vn.motcua.campaign.NewProvinces.Basis;
import vn.motcua.index.Confidence;
import vn.motcua.index.LeagueTable;
import vn.motcua.index.Missing;
import vn.motcua.index.Place;
import vn.motcua.index.Standing;

/** What the interface says of the 34 provinces since July 2025 (resolution 202/2025/QH15) in a wave. */
record UnitsJson(
        String series,
        boolean simulated,
        TextJson source,
        TextJson licence,
        int year,
        String part,
        Basis basis,
        double level,
        boolean ranked,
        List<UnitJson> provinces) {

    static UnitsJson of(Basis basis, LeagueTable table, List<UnitJson> provinces) {
        return new UnitsJson(
                table.series().code(),
                table.series().isSimulated(),
                TextJson.of(table.series().source()),
                TextJson.of(table.series().licence()),
                table.wave().year(),
                table.node().code(),
                basis,
                Confidence.LEVEL,
                table.isRanked(),
                provinces);
    }

    /**
     * @param madeOf codes of the provinces before; of one that was not merged its own
     * @param missing why there is no value
     */
    record UnitJson(
            String province,
            String name,
            String nameEn,
            List<String> madeOf,
            @Nullable Integer rank,
            @Nullable Integer bestRank,
            @Nullable Integer worstRank,
            @Nullable Double value,
            @Nullable Double standardError,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Integer respondents,
            @Nullable Missing missing,
            String detail) {

        static UnitJson of(Standing standing, List<Place> members) {
            var place = standing.place();
            var ranks = standing.ranks();
            var interval = standing.interval();
            return new UnitJson(
                    place.code(),
                    place.name(),
                    place.nameEn(),
                    codes(members),
                    standing.rank() == 0 ? null : Integer.valueOf(standing.rank()),
                    ranks == null ? null : ranks.best(),
                    ranks == null ? null : ranks.worst(),
                    standing.value(),
                    standing.score().error(),
                    interval == null ? null : interval.lower(),
                    interval == null ? null : interval.upper(),
                    standing.score().respondents(),
                    null,
                    "");
        }

        static UnitJson of(LeagueTable.Without without, List<Place> members) {
            var place = without.place();
            return new UnitJson(
                    place.code(),
                    place.name(),
                    place.nameEn(),
                    codes(members),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    without.why(),
                    without.detail());
        }

        private static List<String> codes(List<Place> members) {
            return members.stream().map(Place::code).toList();
        }
    }
}
