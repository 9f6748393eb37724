/** An interviewer's pages: their villages, one question at a time on a phone, who stands in for somebody absent. */
@NullMarked
package vn.motcua.web.officer.interview;

import org.jspecify.annotations.NullMarked;
