/**
 * Procedures at work: what a procedure says is changed in a draft, part by part, compared with what is published, and
 * published as the next version. What a procedure is, and which version is in force, the catalogue knows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Amendment",
        allowedDependencies = {"administration", "calendar", "catalogue", "form", "identity", "platform"})
package vn.motcua.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
