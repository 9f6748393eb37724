// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.form.Summary;

/**
 * The places in a text that are filled from a dossier, written {@code {{applicant.name}}} or, for an answer of the form,
 * {@code {{form.child.name}}}. A place that nothing is known for stays as it is written: it is told by name, and never
 * becomes a blank. {@code {{form.organisation.name|applicant.name}}} is filled by the first that is known, and
 * {@code {{form.father.name|"không khai"}}} by the words when nothing is.
 */
public final class Placeholders {

    /** Before the path of an answer. */
    public static final String FORM = "form.";

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{1,200}?)\\s*}}");

    private Placeholders() {}

    /** The names in a text, in order, each once. */
    public static List<String> in(String text) {
        return PLACE.matcher(text).results().map(hit -> hit.group(1)).distinct().toList();
    }

    /** The text with what is known put in; an empty value counts as unknown. */
    public static String fill(String text, Map<String, String> known) {
        return PLACE.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(valueOf(hit, known)));
    }

    private static String valueOf(MatchResult hit, Map<String, String> known) {
        return alternatives(hit.group(1)).stream()
                .map(name -> isWords(name)
                        ? name.substring(1, name.length() - 1)
                        : known.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(hit.group());
    }

    /** The names of a place that bars divide: the first for which anything is known fills it. */
    public static List<String> alternatives(String name) {
        return Stream.of(name.split("\\|", -1)).map(String::strip).toList();
    }

    /** An alternative in quotation marks is what is written when nothing is known. */
    public static boolean isWords(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    }

    /** What the answers of a form give, by placeholder. */
    public static Map<String, String> of(Summary answers) {
        var known = new LinkedHashMap<String, String>();
        answers.parts().stream()
                .flatMap(part -> part.rows().stream())
                .forEach(row -> known.put(FORM + row.path(), row.answer()));
        return known;
    }

    /** The names of the answers, as people read them, by placeholder. */
    public static Map<String, String> labels(Summary answers) {
        var labels = new LinkedHashMap<String, String>();
        answers.parts().stream()
                .flatMap(part -> part.rows().stream())
                .forEach(row -> labels.put(FORM + row.path(), row.label()));
        return labels;
    }

    static boolean isKnown(String name, Map<String, String> labels) {
        return alternatives(name).stream()
                .allMatch(one -> isWords(one) || Fact.find(one).isPresent() || labels.containsKey(one));
    }
}
