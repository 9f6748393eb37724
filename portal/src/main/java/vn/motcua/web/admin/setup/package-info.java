/** The set-up of the province as one archive: written, sent in, looked at, taken over. */
@NullMarked
package vn.motcua.web.admin.setup;

import org.jspecify.annotations.NullMarked;
