// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * No two parts of the program have one name, also where conditions keep some of them out of the tests: the packaged program
 * would not start.
 */
class BeanNamesTest {

    @Test
    void every_part_has_a_name_of_its_own() throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        var readers = new SimpleMetadataReaderFactory();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:vn/motcua/**/*.class")) {
            var type = readers.getMetadataReader(file).getAnnotationMetadata();
            if (type.isAnnotated(Component.class.getName())
                    && !type.getClassName().contains("Test")) {
                name(named, nameOf(type), type.getClassName());
                type.getAnnotatedMethods(Bean.class.getName())
                        .forEach(method -> name(
                                named, method.getMethodName(), type.getClassName() + "#" + method.getMethodName()));
            }
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named.values()).allSatisfy(parts -> assertThat(parts).hasSize(1));
    }

    private static void name(Map<String, List<String>> named, String name, String part) {
        named.computeIfAbsent(name, _ -> new ArrayList<>()).add(part);
    }

    private static String nameOf(AnnotationMetadata type) {
        return Introspector.decapitalize(ClassUtils.getShortName(type.getClassName()));
    }
}
