/** The calendars of the offices: special days of a year, office hours from a day on, and what a change does to running dossiers. */
@NullMarked
package vn.motcua.web.admin.calendar;

import org.jspecify.annotations.NullMarked;
