/** Survey campaigns for an administrator: instrument, frame, sample, interviewers, board, checks, data, closing. */
@NullMarked
package vn.motcua.web.admin.campaign;

import org.jspecify.annotations.NullMarked;
