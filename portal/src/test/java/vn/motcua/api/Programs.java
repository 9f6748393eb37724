// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Handlings;
import vn.motcua.form.SampleAnswers;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Scope;
import vn.motcua.identity.Tokens;

/** Programs that call the interface: by what they are known, what they file, what they are answered. */
final class Programs {

    static final String PROCEDURE = "2.000635";
    static final String UNIT = "H57.104";

    private static final JsonMapper JSON = new JsonMapper();

    private Programs() {}

    /** A token that may all that this person may. */
    static String token(Tokens tokens, Actor actor) {
        return tokens.issue(actor.id(), "test", Set.of(Scope.values()), Duration.ofDays(1))
                .secret();
    }

    static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(String token, B request) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** A dossier that can be filed, however often. */
    static Map<String, Object> dossier(Handlings handlings, String applicant) {
        var form = handlings.form(handlings.get(PROCEDURE, UNIT).formVersion());
        var dossier = new LinkedHashMap<String, Object>();
        dossier.put("procedure", PROCEDURE);
        dossier.put("unit", UNIT);
        dossier.put("applicant", Map.of("name", applicant, "phone", "0912345678", "address", "12 Lê Lợi, Huế"));
        dossier.put("answers", SampleAnswers.of(form, new SplittableRandom(7)).values());
        dossier.put("again", true);
        return dossier;
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static JsonNode read(ResultActions answer) throws Exception {
        return JSON.readTree(body(answer));
    }
}
