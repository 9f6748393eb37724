/**
 * The append-only record of who did what, when, to what: the heart of the portal. Writers add to it inside their own
 * transaction; readers ({@link vn.motcua.journal.JournalReader}) follow it, each with a cursor of its own.
 */
@NullMarked
@ApplicationModule(displayName = "Journal", allowedDependencies = "platform")
package vn.motcua.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
