/**
 * Forms: read a definition, understand what was typed, decide what is visible, computed and right, draw it, sum it up.
 * Pure: a form is text in, answers in, a judgement out; no database, no web.
 */
@NullMarked
@ApplicationModule(displayName = "Form", allowedDependencies = "platform")
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
