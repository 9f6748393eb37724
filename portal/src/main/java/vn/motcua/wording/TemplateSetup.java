// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedures;
import vn.motcua.platform.Ids;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/**
 * Templates of decisions as they are written, the version published last: {@code templates/general/granted.txt},
 * {@code templates/1.000894/refused.txt}. What is taken over becomes the next version.
 */
@Component
@Order(60)
class TemplateSetup implements SetupPart {

    private static final String FOLDER = "templates";
    private static final Pattern PATH =
            Pattern.compile("templates/([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60})/(granted|refused)\\.txt");

    private final TemplateTable table;
    private final Procedures procedures;
    private final InstantSource clock;

    TemplateSetup(TemplateTable table, Procedures procedures, InstantSource clock) {
        this.table = table;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    /** Those of procedures that are there. */
    @Override
    public SortedMap<String, String> write() {
        var files = new TreeMap<String, String>();
        table.newest().stream()
                .filter(template -> isThere(template.procedure()))
                .forEach(template -> files.put(path(template.procedure(), template.ruling()), template.text() + "\n"));
        return files;
    }

    private static String path(String procedure, Ruling ruling) {
        return FOLDER + "/" + procedure + "/" + ruling.name().toLowerCase(Locale.ROOT) + ".txt";
    }

    @Override
    public String canonical(String path, String text) {
        if (!PATH.matcher(path).matches()) {
            throw new WrongSetup(
                    "file", path, "a name such as templates/general/granted.txt or templates/1.000894/refused.txt");
        }
        var clean = Templates.clean(text);
        if (clean.length() > Templates.LONGEST) {
            throw new WrongSetup("text", clean, "at most " + Templates.LONGEST + " characters");
        }
        Templates.objection(clean, answersNamed(clean)).ifPresent(refused -> {
            throw new WrongSetup("text", refused.code(), "a template as docs/decision-templates.md describes it");
        });
        return clean + "\n";
    }

    /** Which answers the form of the procedure has is looked at when a decision is drafted; a place without one stays and is told. */
    private static Map<String, String> answersNamed(String text) {
        return Placeholders.in(text).stream()
                .flatMap(place -> Placeholders.alternatives(place).stream())
                .filter(name -> name.startsWith(Placeholders.FORM))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var procedure = matched(path).group(1);
        if (!paths.contains("procedures/" + procedure + "/procedure.json") && !isThere(procedure)) {
            throw new WrongSetup("file", path, "the code of a procedure that is there, or general");
        }
    }

    private boolean isThere(String procedure) {
        return procedure.equals(Template.GENERAL) || procedures.find(procedure).isPresent();
    }

    private static Matcher matched(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a path of a template: " + path);
        }
        return matcher;
    }

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) -> {
            var at = matched(path);
            var procedure = at.group(1);
            var ruling = Ruling.valueOf(at.group(2).toUpperCase(Locale.ROOT));
            var number = table.versions(procedure, ruling).stream()
                            .mapToInt(Template::number)
                            .max()
                            .orElse(0)
                    + 1;
            var next = new Template(Ids.next(), procedure, ruling, number, Templates.clean(text), by, clock.instant());
            if (!table.insert(next)) {
                throw new IllegalStateException("Somebody publishes " + path + " at this moment; take it over again");
            }
        });
    }
}
