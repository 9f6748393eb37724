// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.ProcessUse;
import vn.motcua.process.Node;
import vn.motcua.process.Node.CallNode;
import vn.motcua.process.Node.CatchNode;
import vn.motcua.process.Node.TaskNode;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessPicture;

/** A process told for reading: its steps, its time, who uses it. */
@Component
class ProcessWords {

    private final Handlings handlings;
    private final Procedures procedures;
    private final Units units;
    private final ProcessDesignerWords words;

    ProcessWords(Handlings handlings, Procedures procedures, Units units, ProcessDesignerWords words) {
        this.handlings = handlings;
        this.procedures = procedures;
        this.units = units;
        this.words = words;
    }

    List<ReviewView.Step> steps(ProcessDefinition process, Locale locale) {
        return ProcessPicture.text(process, java.util.Set.of(), java.util.Set.of(), locale).stream()
                .map(line -> new ReviewView.Step(
                        line.number(),
                        line.name(),
                        line.lane(),
                        process.findNode(line.id())
                                .map(node -> what(node, locale))
                                .orElse(""),
                        time(line, locale)))
                .toList();
    }

    private String time(ProcessPicture.Line line, Locale locale) {
        var time = line.workingTime();
        return time == null ? "" : words.hours(WorkingTime.ofMinutes(time.toMinutes()), locale);
    }

    private String what(Node node, Locale locale) {
        var word = switch (node) {
            case TaskNode task -> task.duty().name();
            case CatchNode wait -> wait.kind().name();
            case CallNode _ -> "CALL";
            default -> "OTHER";
        };
        return words.say("process.what." + word, locale);
    }

    String sum(ProcessDefinition process, Locale locale) {
        return words.hours(WorkingTime.ofMinutes(process.workingTime().toMinutes()), locale);
    }

    /** The procedures that follow a process, and where. */
    List<ReviewView.Use> uses(String key, Locale locale) {
        return handlings.usesOf(key).stream()
                .collect(Collectors.groupingBy(ProcessUse::procedure, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> use(same, locale))
                .toList();
    }

    private ReviewView.Use use(List<ProcessUse> same, Locale locale) {
        var where = same.stream()
                .map(use -> where(use.receives(), locale))
                .distinct()
                .collect(Collectors.joining(", "));
        return new ReviewView.Use(
                same.getFirst().procedure(), same.getFirst().name().in(locale), where);
    }

    private String where(String receives, Locale locale) {
        return switch (receives) {
            case "COMMUNE", "DISTRICT" -> words.say("process.use." + receives, locale);
            default ->
                units.find(receives).map((Unit unit) -> unit.name(locale)).orElse(receives);
        };
    }

    /** The code of a procedure with its name. */
    String procedure(String code) {
        return procedures
                .find(code)
                .map(found -> code + " " + found.name().vi())
                .orElse(code);
    }
}
