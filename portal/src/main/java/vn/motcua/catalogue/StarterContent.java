// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.form.StarterForms;

/** The files of the starter content as they lie in the program. */
record StarterContent(
        List<StarterProcedure> procedures,
        TreeMap<String, String> forms,
        TreeMap<String, String> processes,
        List<Wording> fields,
        List<LifeEvent> lifeEvents,
        List<CitizenWords.Meaning> words,
        String digest) {

    record LifeEvent(String code, Wording name, List<String> also) {}

    static StarterContent read() {
        var procedures = texts("procedures/*.json");
        var forms = forms(procedures.keySet());
        var processes = texts("processes/*.bpmn");
        var fields = text("fields.json");
        var lifeEvents = text("life-events.json");
        var words = text("synonyms.txt");
        return new StarterContent(
                procedures.values().stream().map(StarterProcedure::read).toList(),
                forms,
                processes,
                List.of(Json.read(fields, Wording[].class)),
                List.of(Json.read(lifeEvents, LifeEvent[].class)),
                CitizenWords.Meaning.read(words.lines().toList()),
                Json.digest(procedures + "" + forms + processes + fields + lifeEvents + words));
    }

    private static TreeMap<String, String> forms(Set<String> procedures) {
        var forms = new TreeMap<String, String>();
        procedures.forEach(code -> StarterForms.find(code).ifPresent(form -> forms.put(code, form)));
        return forms;
    }

    /** Texts by the name of their file without its ending. */
    private static TreeMap<String, String> texts(String pattern) {
        var texts = new TreeMap<String, String>();
        Arrays.stream(resources(pattern))
                .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                .forEach(resource -> texts.put(stem(resource), text(resource)));
        return texts;
    }

    private static String stem(Resource resource) {
        var name = Objects.requireNonNull(resource.getFilename());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:starter/" + pattern);
        } catch (IOException e) {
            throw new UncheckedIOException("The starter content cannot be listed", e);
        }
    }

    private static String text(String name) {
        return text(resources(name)[0]);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The starter file " + resource + " is missing from the program", e);
        }
    }
}
