// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.dossier.Move;

/** What the description for machines says of the whole interface: how to come in, and what every error looks like. */
@Configuration
class Description {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String ACTION = "Action";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Not to be read: no JSON, or a member of a wrong kind",
            "404", "There is none, or it is not yours to see",
            "406", "Asked for in another format than JSON",
            "429", "Too many requests; wait as long as Retry-After says",
            "503", "The database is away; send the same again after Retry-After");
    private static final Map<String, String> PROBLEMS_WITH_A_TOKEN = Map.of(
            "401", "No token, or one that is unknown, over, or revoked", "403", "The token has not the scope for this");
    private static final Map<String, String> PROBLEMS_OF_A_CHANGE = Map.of(
            "409", "Somebody was faster, or the rules do not allow it now",
            "413", "More than is read",
            "415", "Sent in another format than the one asked for",
            "422", "Understood, and refused: the code says why");

    @Bean
    OpenApiCustomizer wholeInterface() {
        return description -> {
            description.info(new Info()
                    .title("Motcua")
                    .version("v1")
                    .description(
                            "Procedures, dossiers and the inbox of a one-stop public-service portal. Times are in UTC, "
                                    + "money is in whole đồng, text is NFC; a list is read on with its \"next\".")
                    .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
            var components = description.getComponents() == null ? new Components() : description.getComponents();
            components
                    .addSecuritySchemes(TOKEN, token())
                    .addSchemas(PROBLEM, problem())
                    .addSchemas(ACTION, action());
            description.components(components);
            description.getPaths().forEach(Description::complete);
        };
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token of an account, from its page or from \"motcua token\"; scopes: dossier:read, "
                        + "dossier:write, inbox.");
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema().description("Stable; for programs"))
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema().description("For people, in the language of Accept-Language"))
                .addProperty("instance", new StringSchema())
                .addProperty("field", new StringSchema().description("What is refused, where it is one member"))
                .addProperty("dossier", new StringSchema().description("The code of the dossier that was filed before"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("code", new StringSchema())
                                        .addProperty("field", new StringSchema())
                                        .addProperty(
                                                "pointer",
                                                new StringSchema()
                                                        .description("JSON pointer, such as #/answers/birthDate"))
                                        .addProperty("detail", new StringSchema())));
    }

    /** What a program sends to do something: each action and its members, those that may be left out with a mark. */
    private static Schema<?> action() {
        return new ObjectSchema()
                .description("By action, the members it takes: " + MoveJson.membersOfEach())
                .addProperty(
                        "action",
                        new StringSchema()
                                ._enum(Arrays.stream(Move.Kind.values())
                                        .map(Move.Kind::name)
                                        .toList()))
                .addProperty("step", new StringSchema().format("uuid").description("From GET …/actions"))
                .addProperty(
                        "draft",
                        new IntegerSchema()
                                .description(
                                        "With COMPLETE or DECIDE: the number of the version of the decision that goes along"))
                .required(List.of("action"))
                .example(Map.of("action", "ACCEPT", "step", "019f0c5e-8f5a-7b60-9d6c-2f1f5f2b7a11"))
                .additionalProperties(true);
    }

    private static void complete(String path, PathItem item) {
        var isOpen =
                path.startsWith("/api/v1/procedures") || path.startsWith("/api/v1/index") || path.endsWith("/progress");
        item.readOperations().forEach(operation -> {
            answer(operation, PROBLEMS);
            if (!isOpen) {
                operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
                answer(operation, PROBLEMS_WITH_A_TOKEN);
            }
        });
        if (item.getPost() != null) {
            answer(item.getPost(), PROBLEMS_OF_A_CHANGE);
        }
        if (path.endsWith("/{code}/actions")) {
            item.getPost().getRequestBody().content(new Content().addMediaType("application/json", reference(ACTION)));
        }
    }

    private static void answer(Operation operation, Map<String, String> problems) {
        var content = new Content().addMediaType("application/problem+json", reference(PROBLEM));
        problems.forEach((status, words) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(words).content(content)));
    }

    private static MediaType reference(String schema) {
        return new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema));
    }
}
