/**
 * The catalogue: which procedures there are, what each asks of a citizen, and which unit handles it by which form and process.
 * What is published (a procedure, a form, a process) gets a version that never changes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"administration", "agency", "calendar", "form", "process", "imports", "platform"})
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
