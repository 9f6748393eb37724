// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.agency.Destinations;
import vn.motcua.agency.Level;
import vn.motcua.agency.UnitKind;

/**
 * What becomes of units in a reform.
 *
 * @param founded units that begin
 * @param renamed units that keep their code under another name
 * @param giving units that end, or stay and give something away
 */
public record ReformPlan(List<Founded> founded, List<Renamed> renamed, List<Giving> giving) {

    public ReformPlan {
        founded = List.copyOf(founded);
        renamed = List.copyOf(renamed);
        giving = List.copyOf(giving);
    }

    /** @param division the national code of the commune or province that it governs, or empty */
    public record Founded(
            String code,
            UnitKind kind,
            Level level,
            String name,
            String nameEn,
            String address,
            String phone,
            String division) {}

    public record Renamed(String code, String name, String nameEn, String address, String phone) {}

    /**
     * @param ends it is no more from the day on
     * @param to where everything goes that is not said otherwise; empty when it stays, or as long as nothing is said
     * @param procedures by code of a procedure, where that one goes elsewhere
     * @param officials by {@link #official}, where that one goes elsewhere; {@link #NOWHERE} when the post just ends
     */
    public record Giving(
            String unit, boolean ends, String to, Map<String, String> procedures, Map<String, String> officials) {

        public static final String NOWHERE = "-";

        public Giving {
            procedures = new TreeMap<>(procedures);
            officials = new TreeMap<>(officials);
        }

        /** Names a post among those of a unit. */
        public static String official(String account, String role) {
            return account + " " + role;
        }

        /** Where an official goes; the unit itself when they stay, empty when nothing is said. */
        public String officialTo(String official) {
            return officials.getOrDefault(official, ends ? to : unit);
        }
    }

    public Destinations destinations() {
        return new Destinations(
                giving.stream()
                        .filter(one -> one.ends() && !one.to().isBlank())
                        .collect(Collectors.toMap(Giving::unit, Giving::to, (first, _) -> first)),
                giving.stream()
                        .filter(one -> !one.procedures().isEmpty())
                        .collect(Collectors.toMap(Giving::unit, Giving::procedures, (first, _) -> first)));
    }

    /** The units that it is about, the first of which names it. */
    public List<String> concerned() {
        return java.util.stream.Stream.of(
                        renamed.stream().map(Renamed::code),
                        giving.stream().map(Giving::unit),
                        founded.stream().map(Founded::code))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /** What is typed to confirm it: the code of the first unit it changes. */
    public String watchword() {
        return concerned().isEmpty() ? "" : concerned().getFirst();
    }
}
