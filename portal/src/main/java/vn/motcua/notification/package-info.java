/**
 * What people are told of their dossiers: notices on their page, text messages and e-mail. It reads the journal and
 * hears of one-time codes; nothing waits for it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"journal", "identity", "dossier", "platform"})
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
