// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaPortal;
import vn.motcua.PostgresForTests;

/** A test at a browser of the demonstration, its people but neither dossiers nor survey; all such tests share one portal. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MotcuaPortal.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.demonstration=true",
            "motcua.demonstration.dossiers=false",
            "motcua.demonstration.survey=false",
            "motcua.limits.times=1000"
        })
@ContextConfiguration(initializers = PostgresForTests.class)
@interface DemonstrationInBrowser {}
