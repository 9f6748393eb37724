/** Draws samples from a frame, stage by stage, by a plan and a seed, and accounts for every probability. */
@NullMarked
package vn.motcua.survey.sample;

import org.jspecify.annotations.NullMarked;
