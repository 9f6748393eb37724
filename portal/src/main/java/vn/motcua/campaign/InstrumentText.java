// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import vn.motcua.survey.index.Instrument;
import vn.motcua.survey.table.BadData;

/** An instrument file: read once as questionnaire and once as formula, so that the two cannot part. */
record InstrumentText(String content, Questionnaire questionnaire, Instrument formula) {

    /** @throws BadData saying which part is wrong, and what would be right */
    static InstrumentText of(String content) {
        try {
            var text = new InstrumentText(content, QuestionnaireReader.read(content), formula(content));
            text.requireQuestions();
            return text;
        } catch (JacksonException e) {
            throw new BadData("The instrument is no YAML: " + e.getOriginalMessage());
        }
    }

    static InstrumentText starter() {
        try (var stream = new ClassPathResource("starter/instrument.yaml").getInputStream()) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument is missing from the program", e);
        }
    }

    private static Instrument formula(String content) {
        try {
            var file = Files.createTempFile("instrument", ".yaml");
            try {
                Files.writeString(file, content);
                return Instrument.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument cannot be laid aside for reading", e);
        }
    }

    private void requireQuestions() {
        formula.indicators().forEach(indicator -> {
            if (questionnaire.find(indicator.column()).isEmpty()) {
                throw new BadData("The indicator %s counts answers in the column %s, which nobody asks."
                        .formatted(indicator.code(), indicator.column()));
            }
        });
        new Asking(questionnaire, Map.of()).asked();
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
