// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.agency.Units;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.form.Form;
import vn.motcua.form.ReadForm.BadForm;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/**
 * Procedures as text, each in a folder of its code: {@code procedure.json} with fees, papers and time limits, {@code form.json}
 * where it has a form, {@code handling.json} with who handles it by which process. What is taken over is published as the next version.
 */
@Component
@Order(40)
class ProcedureSetup implements SetupPart {

    private static final String FOLDER = "procedures";
    private static final Pattern PATH =
            Pattern.compile("procedures/([A-Za-z0-9._-]{1,80})/(procedure|form|handling)\\.json");
    private static final UUID NOT_YET = new UUID(0, 0);

    private final ProcedureRows procedures;
    private final ProcedureVersions versions;
    private final HandlingRows handlings;
    private final Publications publications;
    private final Units units;

    ProcedureSetup(
            ProcedureRows procedures,
            ProcedureVersions versions,
            HandlingRows handlings,
            Publications publications,
            Units units) {
        this.procedures = procedures;
        this.versions = versions;
        this.handlings = handlings;
        this.publications = publications;
        this.units = units;
    }

    record HandlingFile(List<Rule> rules) {}

    record Rule(
            String receives,
            String handles,
            String process,
            SupplementPolicy supplement,
            boolean afterThreeIsTomorrow,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    private static String path(String code, String what) {
        return FOLDER + "/" + code + "/" + what + ".json";
    }

    // ── writing ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @Override
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        procedures
                .contents()
                .forEach((code, content) ->
                        files.put(path(code, "procedure"), text(Json.read(content, Procedure.class))));
        publications
                .newestFormVersions()
                .forEach(form -> files.put(path(form.procedure(), "form"), form(publications.formFile(form.id()))));
        handlings.byProcedure().forEach((code, rules) -> files.put(path(code, "handling"), text(rules)));
        return files;
    }

    /** Without the number of the version: that is for each portal to count. */
    private static String text(Procedure procedure) {
        var tree = (ObjectNode) SetupJson.tree(Json.write(procedure));
        tree.remove("version");
        tree.remove("number");
        return SetupJson.write(tree);
    }

    /** In its own order: that is the order of the questions. */
    private static String form(String definition) {
        return SetupJson.write(SetupJson.tree(definition));
    }

    private static String text(List<HandlingRow> rules) {
        return SetupJson.write(new HandlingFile(rules.stream()
                .map(rule -> new Rule(
                        rule.receives(),
                        rule.handles(),
                        rule.process(),
                        rule.supplement(),
                        rule.afterThreeIsTomorrow(),
                        rule.validFrom(),
                        rule.validTo()))
                .sorted(Comparator.comparing(Rule::from).thenComparing(Rule::receives))
                .toList()));
    }

    // ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @Override
    public String canonical(String path, String text) {
        var place = PATH.matcher(path);
        if (!place.matches()) {
            throw new WrongSetup(
                    "file", path, "procedure.json, form.json or handling.json in a folder such as procedures/1.001193");
        }
        var code = place.group(1);
        return switch (place.group(2)) {
            case "procedure" -> text(procedure(text, code));
            case "form" -> checkedForm(text);
            default -> text(rules(text, code));
        };
    }

    private static Procedure procedure(String text, String code) {
        if (!(SetupJson.tree(text) instanceof ObjectNode tree)) {
            throw new WrongSetup("file", text, "an object with code, name, ways, papers");
        }
        tree.put("version", NOT_YET.toString());
        tree.put("number", 0);
        var procedure = read(tree, code);
        if (!procedure.code().equals(code)) {
            throw new WrongSetup("code", String.valueOf(procedure.code()), code + ", as the folder is called");
        }
        return procedure;
    }

    private static Procedure read(ObjectNode tree, String code) {
        try {
            return Json.read(SetupJson.write(tree), Procedure.class);
        } catch (RuntimeException e) {
            throw new WrongSetup("procedure " + code, "", firstLine(e));
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("a procedure as the export writes it");
    }

    private static String checkedForm(String text) {
        var canonical = form(text);
        if (Form.read(canonical) instanceof BadForm bad) {
            throw new WrongSetup("form", "", bad.problems().getFirst().toString());
        }
        return canonical;
    }

    private static List<HandlingRow> rules(String text, String code) {
        var rules = new ArrayList<HandlingRow>();
        var file = SetupJson.read(text, HandlingFile.class);
        if (file.rules() == null || file.rules().isEmpty()) {
            throw new WrongSetup(
                    "rules", "[]", "at least one rule; leave the file out where nobody handles the procedure");
        }
        for (var place = 0; place < file.rules().size(); place++) {
            rules.add(rule(file.rules().get(place), "rules[" + place + "]", code));
        }
        for (var rule : rules) {
            if (rules.stream()
                    .anyMatch(
                            other -> other != rule && other.receives().equals(rule.receives()) && other.meets(rule))) {
                throw new WrongSetup(
                        "rules", rule.receives() + " from " + rule.validFrom(), "rules of a unit that do not overlap");
            }
        }
        return rules;
    }

    private static HandlingRow rule(Rule rule, String field, String code) {
        required(rule.receives(), field + ".receives", "the code of a unit, or COMMUNE or DISTRICT");
        required(rule.handles(), field + ".handles", "the code of a unit, or RECEIVER");
        required(rule.process(), field + ".process", "the key of a process, such as commune-same-day");
        required(rule.supplement(), field + ".supplement", "RESTART or EXTEND");
        required(rule.from(), field + ".from", "the first day, such as 2025-07-01");
        if (rule.to() != null && rule.to().isBefore(rule.from())) {
            throw new WrongSetup(field + ".to", rule.to().toString(), "a day from " + rule.from() + " on");
        }
        return new HandlingRow(
                code,
                rule.receives(),
                rule.handles(),
                rule.process(),
                rule.supplement(),
                rule.afterThreeIsTomorrow(),
                rule.from(),
                rule.to());
    }

    private static void required(@Nullable Object value, String field, String expected) {
        if (value == null || value.toString().isBlank()) {
            throw new WrongSetup(field, "", expected);
        }
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var code = path.split("/")[1];
        if (!path.equals(path(code, "procedure"))
                && !paths.contains(path(code, "procedure"))
                && procedures.findPresent(code).isEmpty()) {
            throw new WrongSetup("file", path, "a procedure that is there; add " + path(code, "procedure"));
        }
        if (path.equals(path(code, "handling"))) {
            SetupJson.read(canonical, HandlingFile.class).rules().forEach(rule -> check(rule, paths));
        }
    }

    private void check(Rule rule, Set<String> paths) {
        if (!Set.of(HandlingRow.COMMUNE, HandlingRow.DISTRICT).contains(rule.receives())) {
            unit("receives", rule.receives(), paths);
        }
        if (!rule.handles().equals(HandlingRow.RECEIVER)) {
            unit("handles", rule.handles(), paths);
        }
        if (!paths.contains(ProcessSetup.path(rule.process()))
                && publications.findLatestProcess(rule.process()).isEmpty()) {
            throw new WrongSetup("process", rule.process(), "the key of a process that is there");
        }
    }

    private void unit(String field, String code, Set<String> paths) {
        if (!paths.contains("units/" + code + ".json") && units.find(code).isEmpty()) {
            throw new WrongSetup(field, code, "the code of a unit that is there");
        }
    }

    // ── taking over ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        // A procedure before its form and its rules, whatever the order of their names.
        files.forEach((path, text) -> {
            if (path.endsWith("/procedure.json")) {
                versions.publish(procedure(text, path.split("/")[1]), new Signature(by, "", null));
            }
        });
        files.forEach((path, text) -> {
            var code = path.split("/")[1];
            if (path.endsWith("/form.json")) {
                publish(code, text, by);
            } else if (path.endsWith("/handling.json")) {
                handlings.replace(code, rules(text, code));
                handlings.choose(code, by);
            }
        });
    }

    private void publish(String code, String text, UUID by) {
        if (publications.publishForm(code, text, new Signature(by, "", null)) instanceof Published.Refused refused) {
            throw new IllegalStateException("Checked, but refused: the form of " + code + ": " + refused.reasons());
        }
    }
}
