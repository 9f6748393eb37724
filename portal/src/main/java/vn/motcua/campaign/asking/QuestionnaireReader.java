// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.campaign.Question;
import vn.motcua.campaign.Question.Option;
import vn.motcua.campaign.Question.Range;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.campaign.Wording;
import vn.motcua.survey.table.BadData;

/** Reads from an instrument what is asked; what counts, and how, is read by the survey library from the same text. */
final class QuestionnaireReader {

    private final List<Question> questions = new ArrayList<>();
    private final Set<String> columns = new HashSet<>();

    private QuestionnaireReader() {}

    static Questionnaire read(String yaml) {
        var root = new YAMLMapper().readTree(yaml);
        var reader = new QuestionnaireReader();
        reader.descend(root, words(root.path("name")));
        return new Questionnaire(words(root.path("name")), reader.questions, silences(root));
    }

    private static List<Option> silences(JsonNode root) {
        return root.path("without").properties().stream()
                .map(entry -> new Option(entry.getKey(), words(entry.getValue())))
                .toList();
    }

    private void descend(JsonNode composite, Wording section) {
        composite.path("questions").forEach(question -> add(question, section));
        composite.path("parts").forEach(part -> {
            if (part.has("parts")) {
                descend(part, isDimension(part) ? words(part.path("name")) : section);
            } else if (!part.path("question").isMissingNode() || !columns.contains(column(part))) {
                add(part, section);
            }
        });
    }

    /** A composite of composites; what is below it belongs to its section. */
    private static boolean isDimension(JsonNode part) {
        return part.path("parts").path(0).has("parts");
    }

    private void add(JsonNode node, Wording section) {
        var column = column(node);
        if (!columns.add(column)) {
            throw new BadData("The column %s is asked twice; every question needs a column of its own.", column);
        }
        var text = words(node.path("question"));
        if (!text.isWhole()) {
            throw new BadData("The question %s lacks its words in Vietnamese or English.", column);
        }
        var options = options(node, column);
        questions.add(new Question(
                column,
                text,
                section,
                options,
                options.isEmpty() ? range(node, column) : null,
                node.path("when").asString("")));
    }

    private static String column(JsonNode node) {
        var column = node.path("column").asString("");
        if (!column.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new BadData(
                    "\"%s\" is no column of data; it is up to 40 small letters, digits and _, a letter first.", column);
        }
        return column;
    }

    private static List<Option> options(JsonNode node, String column) {
        return node.path("answers").properties().stream()
                .map(entry -> option(entry.getKey(), entry.getValue(), column))
                .toList();
    }

    private static Option option(String code, JsonNode answer, String column) {
        var text = words(answer);
        if (!text.isWhole()) {
            throw new BadData(
                    "The answer %s of %s lacks its words in Vietnamese or English; write {score: 1, vi: Có, en: Yes}.",
                    code, column);
        }
        return new Option(code, text);
    }

    private static @Nullable Range range(JsonNode node, String column) {
        var scale = node.path("scale");
        if (scale.size() != 2) {
            throw new BadData("The question %s has neither answers nor a scale, like [0, 10].", column);
        }
        return new Range(scale.get(0).asDouble(), scale.get(1).asDouble());
    }

    private static Wording words(JsonNode node) {
        return new Wording(node.path("vi").asString(""), node.path("en").asString(""));
    }
}
