// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description for machines says of the whole interface: how to come in, and what every error looks like. */
@Configuration
class Description {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Not to be read: no JSON, or a member of a wrong kind",
            "404", "There is none, or it is not yours to see",
            "429", "Too many requests; wait as long as Retry-After says");
    private static final Map<String, String> PROBLEMS_WITH_A_TOKEN = Map.of(
            "401", "No token, or one that is unknown, over, or revoked", "403", "The token has not the scope for this");
    private static final Map<String, String> PROBLEMS_OF_A_CHANGE = Map.of(
            "409", "Somebody was faster, or the rules do not allow it now",
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
            components.addSecuritySchemes(TOKEN, token()).addSchemas(PROBLEM, problem());
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
                .addProperty("instance", new StringSchema());
    }

    private static void complete(String path, PathItem item) {
        var isOpen = path.startsWith("/api/v1/procedures") || path.endsWith("/progress");
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
    }

    private static void answer(Operation operation, Map<String, String> problems) {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        problems.forEach((status, words) -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(words).content(content)));
    }
}
