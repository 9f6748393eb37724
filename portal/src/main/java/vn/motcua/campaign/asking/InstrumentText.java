// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import vn.motcua.campaign.Questionnaire;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.table.BadData;

/** An instrument file: read once as questionnaire and once as formula, so that the two cannot part. */
public record InstrumentText(String content, Questionnaire questionnaire, Instrument formula) {

    /** @throws BadData saying which part is wrong, and what would be right */
    public static InstrumentText of(String content) {
        var text = kept(content);
        text.questionnaire.requireTellingSilences();
        return text;
    }

    /** One that was taken in before: it stays readable when new ones are held to more. */
    public static InstrumentText kept(String content) {
        try {
            var text = new InstrumentText(
                    content, QuestionnaireReader.read(content), Instrument.parse("instrument.yaml", content));
            text.requireQuestions();
            return text;
        } catch (JacksonException e) {
            throw new BadData("The instrument is no YAML: %s", e.getOriginalMessage());
        }
    }

    public static InstrumentText starter() {
        try (var stream = new ClassPathResource("starter/instrument.yaml").getInputStream()) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument is missing from the program", e);
        }
    }

    private void requireQuestions() {
        formula.indicators().forEach(indicator -> {
            if (questionnaire.find(indicator.column()).isEmpty()) {
                throw new BadData(
                        "The indicator %s counts answers in the column %s, which nobody asks.",
                        indicator.code(), indicator.column());
            }
        });
        new Asking(questionnaire, Map.of()).asked();
    }

    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
