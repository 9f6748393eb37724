/**
 * The waiting hall of a one-stop desk: tickets, whose turn it is at which window, visits by appointment, and how long
 * people wait. It knows places and people in a line, no dossier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {"agency", "calendar", "identity", "platform"})
package vn.motcua.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
