// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.time.InstantSource;
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
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Procedures;
import vn.motcua.platform.Ids;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** Phrases as text: {@code phrases/province.json}, and {@code phrases/H57.16.json} with those of a unit. */
@Component
@Order(50)
class PhraseSetup implements SetupPart {

    private static final String FOLDER = "phrases";
    private static final String PROVINCE = "province";
    private static final Pattern PATH = Pattern.compile("phrases/(province|[A-Z0-9]+(?:\\.[A-Z0-9]+)*)\\.json");

    private final PhraseTable table;
    private final Units units;
    private final Procedures procedures;
    private final InstantSource clock;

    PhraseSetup(PhraseTable table, Units units, Procedures procedures, InstantSource clock) {
        this.table = table;
        this.units = units;
        this.procedures = procedures;
        this.clock = clock;
    }

    record PhrasesFile(List<Said> phrases) {

        PhrasesFile {
            phrases = phrases == null ? List.of() : phrases;
        }
    }

    /** @param procedure nothing for a phrase that serves with all */
    record Said(
            Purpose purpose,
            @Nullable String procedure,
            String name,
            String text,
            @Nullable String textEn) {

        static final Comparator<Said> ORDER = Comparator.comparing(Said::purpose)
                .thenComparing(Said::procedure, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Said::name)
                .thenComparing(Said::text)
                .thenComparing(Said::textEn, Comparator.nullsFirst(Comparator.naturalOrder()));

        static Said of(Phrase phrase) {
            return new Said(
                    phrase.purpose(),
                    phrase.procedure(),
                    phrase.name(),
                    phrase.text(),
                    phrase.textEn().isEmpty() ? null : phrase.textEn());
        }

        Phrase phrase(UUID id, @Nullable String unit) {
            return new Phrase(id, unit, procedure, purpose, name, text, textEn == null ? "" : textEn);
        }

        boolean isOf(Phrase phrase) {
            return of(phrase).withoutText().equals(withoutText());
        }

        private Said withoutText() {
            return new Said(purpose, procedure, name, "", null);
        }
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    /** Those of units and procedures that are there. */
    @Override
    public SortedMap<String, String> write() {
        var said = new TreeMap<String, List<Said>>();
        table.all().stream()
                .filter(phrase ->
                        phrase.unit() == null || units.find(phrase.unit()).isPresent())
                .filter(phrase -> phrase.procedure() == null || isThere(phrase.procedure(), Set.of()))
                .forEach(phrase -> said.computeIfAbsent(path(phrase.unit()), _ -> new ArrayList<>())
                        .add(Said.of(phrase)));
        var files = new TreeMap<String, String>();
        said.forEach((path, phrases) -> files.put(path, file(phrases)));
        return files;
    }

    private static String path(@Nullable String unit) {
        return FOLDER + "/" + (unit == null ? PROVINCE : unit) + ".json";
    }

    private static @Nullable String unit(String path) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new WrongSetup("file", path, "phrases/province.json, or a name such as phrases/H57.16.json");
        }
        return matcher.group(1).equals(PROVINCE) ? null : matcher.group(1);
    }

    private static String file(List<Said> phrases) {
        return SetupJson.write(
                new PhrasesFile(phrases.stream().sorted(Said.ORDER).toList()));
    }

    @Override
    public String canonical(String path, String text) {
        unit(path);
        var phrases = new ArrayList<Said>();
        for (var one : SetupJson.read(text, PhrasesFile.class).phrases()) {
            phrases.add(clean(one, "phrases[" + phrases.size() + "]"));
        }
        if (phrases.isEmpty() || phrases.size() > Phrases.MOST) {
            throw new WrongSetup("phrases", String.valueOf(phrases.size()), "1 to " + Phrases.MOST + " phrases");
        }
        return file(phrases);
    }

    private static Said clean(Said one, String at) {
        if (one.purpose() == null) {
            throw new WrongSetup(at + ".purpose", "", "one of " + List.of(Purpose.values()));
        }
        var english = Templates.clean(one.textEn() == null ? "" : one.textEn());
        if (english.length() > Phrase.LONGEST_TEXT) {
            throw tooLong(at + ".textEn", english, Phrase.LONGEST_TEXT);
        }
        return new Said(
                one.purpose(),
                one.procedure(),
                given(at + ".name", one.name() == null ? "" : Phrases.line(one.name()), Phrase.LONGEST_NAME),
                given(at + ".text", one.text() == null ? "" : Templates.clean(one.text()), Phrase.LONGEST_TEXT),
                english.isEmpty() ? null : english);
    }

    private static String given(String field, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw tooLong(field, text, longest);
        }
        return text;
    }

    private static WrongSetup tooLong(String field, String text, int longest) {
        return new WrongSetup(field, text, "1 to " + longest + " characters");
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var unit = unit(path);
        if (unit != null
                && !paths.contains("units/" + unit + ".json")
                && units.find(unit).isEmpty()) {
            throw new WrongSetup("file", path, "the code of a unit that is there");
        }
        var phrases = SetupJson.read(canonical, PhrasesFile.class).phrases();
        for (var one : phrases) {
            if (one.procedure() != null && !isThere(one.procedure(), paths)) {
                throw new WrongSetup(
                        "phrases[" + phrases.indexOf(one) + "].procedure",
                        one.procedure(),
                        "the code of a procedure that is there, or nothing");
            }
        }
    }

    private boolean isThere(String procedure, Set<String> paths) {
        return paths.contains("procedures/" + procedure + "/procedure.json")
                || procedures.find(procedure).isPresent();
    }

    /** Those of a file take the place of all that the unit has; one of the same name stays the same one. */
    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) -> {
            var unit = unit(path);
            var before = new ArrayList<>(table.of(unit));
            for (var said : SetupJson.read(text, PhrasesFile.class).phrases()) {
                var same = before.stream().filter(said::isOf).findFirst();
                same.ifPresent(before::remove);
                table.put(said.phrase(same.map(Phrase::id).orElseGet(Ids::next), unit), by, clock.instant());
            }
            before.forEach(phrase -> table.delete(phrase.id()));
        });
    }
}
