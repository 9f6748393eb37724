/** Reading a dossier at the desk: its papers beside what was declared, and what is faulty marked while one reads. */
@NullMarked
package vn.motcua.web.officer.reading;

import org.jspecify.annotations.NullMarked;
