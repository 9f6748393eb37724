/**
 * Who someone is, for whom they act, and what they may do where: accounts, posts, one-time codes, passwords, tokens.
 * Knows units only by their codes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"administration", "imports", "platform"})
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
