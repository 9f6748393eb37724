/**
 * Forms at work: a draft is changed step by step, tried, tested on sample answers, reviewed, and published as a version
 * that never changes. What a form is, the module form knows; where published ones lie, the catalogue.
 */
@NullMarked
@ApplicationModule(
        displayName = "Drafting",
        allowedDependencies = {"administration", "catalogue", "form", "identity", "journal", "platform"})
package vn.motcua.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
