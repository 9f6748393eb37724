// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12 with our formats and our keyword for layout, which validates nothing. */
final class SchemaRules {

    static final String LAYOUT = "x-motcua";

    static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistryConfig CONFIG =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    private static final Dialect DIALECT = Dialect.builder("urn:motcua:form", Dialects.getDraft202012())
            .keyword(new NonValidationKeyword(LAYOUT))
            .formats(List.of(
                    format("person-name", PersonNames::isGood),
                    format("vn-phone", Phones::isGood),
                    format("vn-id-number", IdNumbers::isBuiltWell)))
            .build();
    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(META_SCHEMA));

    private final Schema schema;

    private SchemaRules(Schema schema) {
        this.schema = schema;
    }

    JsonNode node() {
        return schema.getSchemaNode();
    }

    /** @param schema without references */
    static SchemaRules of(JsonNode schema) {
        return new SchemaRules(SchemaRegistry.withDialect(DIALECT, registry -> registry.schemaRegistryConfig(CONFIG))
                .getSchema(schema));
    }

    /** What makes a document no schema of 2020-12, as path and reason. */
    static List<Violation> faultsOf(JsonNode document) {
        var dialect = document.path("$schema").asString(META_SCHEMA);
        if (!dialect.equals(META_SCHEMA)) {
            return List.of(new Violation("", "$schema", null, dialect + " ≠ " + META_SCHEMA));
        }
        return META.validate(document).stream().map(SchemaRules::violation).toList();
    }

    List<Violation> violations(Map<String, Object> answers) {
        return schema.validate(Json.tree(answers)).stream()
                .map(SchemaRules::violation)
                .toList();
    }

    /**
     * @param path of the answer; for keyword {@code required} of the missing one
     * @param limit the value of the keyword, such as 3 for {@code minLength}
     */
    record Violation(String path, String keyword, @Nullable JsonNode limit, String reason) {}

    private static Violation violation(Error error) {
        var path = path(error.getInstanceLocation());
        var keyword = error.getKeyword() == null ? "" : error.getKeyword();
        var at = keyword.equals("required") ? Paths.child(path, error.getProperty()) : path;
        return new Violation(at, keyword, error.getSchemaNode(), error.getMessage());
    }

    private static String path(NodePath location) {
        var path = "";
        for (int index = 0; index < location.getNameCount(); index++) {
            var name = location.getElement(index).toString();
            path = isIndex(name) ? Paths.row(path, Integer.parseInt(name)) : Paths.child(path, name);
        }
        return path;
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 7 && name.chars().allMatch(Character::isDigit);
    }

    private static Format format(String name, Predicate<String> isGood) {
        return new Format() {

            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return isGood.test(value);
            }
        };
    }
}
